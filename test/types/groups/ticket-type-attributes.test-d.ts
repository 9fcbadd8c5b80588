import type {
  CreateTicketTypeAttributeRequest,
  ErrorList,
  TicketTypeAttribute,
  UpdateTicketTypeAttributeRequest,
} from "intercom-unstable";
import type * as group from "intercom-unstable/ticket-type-attributes";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createTicketTypeAttribute>["args"]>().toEqualTypeOf<{
  path: { ticket_type_id: string };
  body: CreateTicketTypeAttributeRequest;
}>();
expectTypeOf<
  Actual<typeof group.createTicketTypeAttribute>["data"]
>().toEqualTypeOf<TicketTypeAttribute>();
expectTypeOf<Actual<typeof group.createTicketTypeAttribute>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.updateTicketTypeAttribute>["args"]>().toEqualTypeOf<{
  path: { ticket_type_id: string; id: string };
  body?: UpdateTicketTypeAttributeRequest;
}>();
expectTypeOf<
  Actual<typeof group.updateTicketTypeAttribute>["data"]
>().toEqualTypeOf<TicketTypeAttribute>();
expectTypeOf<Actual<typeof group.updateTicketTypeAttribute>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
