import type {
  AdminReplyTicketRequest,
  ContactReplyTicketRequest,
  CreateTicketRequest,
  ErrorList,
  Jobs,
  SearchRequest,
  Ticket,
  TicketList,
  TicketReply,
  UpdateTicketRequest,
} from "intercom-unstable";
import type * as tags from "intercom-unstable/tags";
import type * as group from "intercom-unstable/tickets";
import { expectTypeOf } from "vitest";
import type { Actual, Item, WithFlatBody } from "../support/operation.js";

expectTypeOf<WithFlatBody<Actual<typeof group.createTicket>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    body: { skip_notifications?: boolean } & CreateTicketRequest;
  }>
>();
expectTypeOf<Actual<typeof group.createTicket>["data"]>().toEqualTypeOf<Ticket>();
expectTypeOf<Actual<typeof group.createTicket>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<WithFlatBody<Actual<typeof group.enqueueCreateTicket>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    body: { skip_notifications?: boolean } & CreateTicketRequest;
  }>
>();
expectTypeOf<Actual<typeof group.enqueueCreateTicket>["data"]>().toEqualTypeOf<Jobs>();
expectTypeOf<Actual<typeof group.enqueueCreateTicket>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<WithFlatBody<Actual<typeof group.updateTicket>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    path: { id: string };
    body?: { skip_notifications?: boolean } & UpdateTicketRequest;
  }>
>();
expectTypeOf<Actual<typeof group.updateTicket>["data"]>().toEqualTypeOf<Ticket>();
expectTypeOf<Actual<typeof group.updateTicket>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.searchTickets>["args"]>().toEqualTypeOf<{ body: SearchRequest }>();
expectTypeOf<Actual<typeof group.searchTickets>["data"]>().toEqualTypeOf<TicketList>();
expectTypeOf<Actual<typeof group.searchTickets>["errors"]>().toEqualTypeOf<{ 429: ErrorList }>();
expectTypeOf<Item<typeof group.searchTickets>>().toEqualTypeOf<Ticket>();

expectTypeOf<WithFlatBody<Actual<typeof group.replyTicket>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    path: { id: string };
    body: { skip_notifications?: boolean } & (ContactReplyTicketRequest | AdminReplyTicketRequest);
  }>
>();
expectTypeOf<Actual<typeof group.replyTicket>["data"]>().toEqualTypeOf<TicketReply>();
expectTypeOf<Actual<typeof group.replyTicket>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.attachTagToTicket>().toEqualTypeOf<typeof tags.attachTagToTicket>();
expectTypeOf<typeof group.detachTagFromTicket>().toEqualTypeOf<typeof tags.detachTagFromTicket>();
