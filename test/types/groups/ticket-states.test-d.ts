import type { ErrorList, TicketStateList } from "intercom-unstable";
import type * as group from "intercom-unstable/ticket-states";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listTicketStates>["args"]>().toEqualTypeOf<
  Record<string, never>
>();
expectTypeOf<Actual<typeof group.listTicketStates>["data"]>().toEqualTypeOf<TicketStateList>();
expectTypeOf<Actual<typeof group.listTicketStates>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
