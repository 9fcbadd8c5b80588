import type { ErrorList, Jobs } from "intercom-unstable";
import type * as group from "intercom-unstable/jobs";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.jobsStatus>["args"]>().toEqualTypeOf<{ path: { id: string } }>();
expectTypeOf<Actual<typeof group.jobsStatus>["data"]>().toEqualTypeOf<Jobs>();
expectTypeOf<Actual<typeof group.jobsStatus>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
