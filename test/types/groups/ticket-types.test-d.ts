import type {
  CreateTicketTypeRequest,
  ErrorList,
  TicketType,
  UpdateTicketTypeRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/ticket-types";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createTicketType>["args"]>().toEqualTypeOf<{
  body?: CreateTicketTypeRequest;
}>();
expectTypeOf<Actual<typeof group.createTicketType>["data"]>().toEqualTypeOf<TicketType>();
expectTypeOf<Actual<typeof group.createTicketType>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.updateTicketType>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body?: UpdateTicketTypeRequest;
}>();
expectTypeOf<Actual<typeof group.updateTicketType>["data"]>().toEqualTypeOf<TicketType>();
expectTypeOf<Actual<typeof group.updateTicketType>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
