import type { AwayStatusReason, AwayStatusReasonList, ErrorList } from "intercom-unstable";
import type * as group from "intercom-unstable/away-status-reasons";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listAwayStatusReasons>["args"]>().toEqualTypeOf<
  Record<string, never>
>();
expectTypeOf<
  Actual<typeof group.listAwayStatusReasons>["data"]
>().toEqualTypeOf<AwayStatusReasonList>();
expectTypeOf<AwayStatusReasonList["data"]>().toEqualTypeOf<AwayStatusReason[]>();
expectTypeOf<Actual<typeof group.listAwayStatusReasons>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
