import type {
  AssignConversationRequest,
  CloseConversationRequest,
  Conversation,
  ConversationCustomers,
  ConversationList,
  ConversationListItem,
  ConvertConversationToTicketRequest,
  DetachContactFromConversationRequest,
  ErrorList,
  OpenConversationRequest,
  ReplyConversationRequest,
  SearchRequest,
  SideConversationList,
  SideConversationSummary,
  SnoozeConversationRequest,
  Ticket,
} from "intercom-unstable";
import type * as group from "intercom-unstable/conversations";
import type * as tags from "intercom-unstable/tags";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.replyConversation>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body: ReplyConversationRequest;
}>();
expectTypeOf<Actual<typeof group.replyConversation>["data"]>().toEqualTypeOf<Conversation>();
expectTypeOf<Actual<typeof group.replyConversation>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listConversations>["args"]>().toEqualTypeOf<{
  query?: { per_page?: number; starting_after?: string };
}>();
expectTypeOf<Actual<typeof group.listConversations>["data"]>().toEqualTypeOf<ConversationList>();
expectTypeOf<Actual<typeof group.listConversations>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listConversations>>().toEqualTypeOf<ConversationListItem>();

expectTypeOf<Actual<typeof group.searchConversations>["args"]>().toEqualTypeOf<{
  body: SearchRequest;
}>();
expectTypeOf<Actual<typeof group.searchConversations>["data"]>().toEqualTypeOf<ConversationList>();
expectTypeOf<Actual<typeof group.searchConversations>["errors"]>().toEqualTypeOf<{
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.searchConversations>>().toEqualTypeOf<ConversationListItem>();

expectTypeOf<Actual<typeof group.listSideConversations>["args"]>().toEqualTypeOf<{
  path: { id: string };
  query?: { page?: number; per_page?: number };
}>();
expectTypeOf<
  Actual<typeof group.listSideConversations>["data"]
>().toEqualTypeOf<SideConversationList>();
expectTypeOf<Actual<typeof group.listSideConversations>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listSideConversations>>().toEqualTypeOf<SideConversationSummary>();

expectTypeOf<Actual<typeof group.detachContactFromConversation>["args"]>().toEqualTypeOf<{
  path: { conversation_id: string; contact_id: string };
  body: DetachContactFromConversationRequest;
}>();
expectTypeOf<
  Actual<typeof group.detachContactFromConversation>["data"]
>().toEqualTypeOf<ConversationCustomers>();
expectTypeOf<Actual<typeof group.detachContactFromConversation>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.convertConversationToTicket>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body: ConvertConversationToTicketRequest;
}>();
expectTypeOf<Actual<typeof group.convertConversationToTicket>["data"]>().toEqualTypeOf<Ticket>();
expectTypeOf<Actual<typeof group.convertConversationToTicket>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.manageConversation>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body:
    | CloseConversationRequest
    | SnoozeConversationRequest
    | OpenConversationRequest
    | AssignConversationRequest;
}>();
expectTypeOf<Actual<typeof group.manageConversation>["data"]>().toEqualTypeOf<Conversation>();
expectTypeOf<Actual<typeof group.manageConversation>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.attachTagToConversation>().toEqualTypeOf<
  typeof tags.attachTagToConversation
>();
expectTypeOf<typeof group.detachTagFromConversation>().toEqualTypeOf<
  typeof tags.detachTagFromConversation
>();
