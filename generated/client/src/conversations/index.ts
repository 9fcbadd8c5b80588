/** Conversations */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  AttachContactToConversationRequest,
  Conversation,
  ConversationDeleted,
  ConversationList,
  ConversationListItem,
  ConversationPart,
  ConvertConversationToTicketRequest,
  CreateConversationRequest,
  DeletedConversationItem,
  DeletedConversationList,
  DetachContactFromConversationRequest,
  ErrorList,
  HandlingEventList,
  RedactConversationRequest,
  ReplyConversationRequest,
  SearchRequest,
  SideConversationList,
  SideConversationSummary,
  Ticket,
  UpdateConversationPartRequest,
  UpdateConversationRequest,
} from "../types.js";
export { attachTagToConversation, detachTagFromConversation } from "../tags/index.js";

/** Arguments of {@link listConversations}. */
export interface ListConversationsArgs {
  query?: NonNullable<operations["listConversations"]["parameters"]["query"]>;
}

/** What {@link listConversations} resolves to. */
export type ListConversationsData = ConversationList;

/** Bodies of the error answers of {@link listConversations}, by status. */
export interface ListConversationsErrors {
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listConversations} resolves to. */
export type ListConversationsResult =
  | runtime.Success<200, ListConversationsData>
  | runtime.Failure<ListConversationsErrors>;

/** `GET /conversations` */
export const listConversations: runtime.PaginatedOperation<
  [args?: ListConversationsArgs, options?: runtime.CallOptions],
  ListConversationsData,
  ListConversationsResult,
  ConversationListItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listConversations",
  method: "GET",
  path: "/conversations",
}, /* @__PURE__ */ runtime.cursor("conversations", "query"));

/** Arguments of {@link createConversation}. */
export interface CreateConversationArgs {
  body: CreateConversationRequest;
}

/** What {@link createConversation} resolves to. */
export type CreateConversationData =
  operations["createConversation"]["responses"][200]["content"]["application/json"];

/** Bodies of the error answers of {@link createConversation}, by status. */
export interface CreateConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createConversation} resolves to. */
export type CreateConversationResult =
  | runtime.Success<200, CreateConversationData>
  | runtime.Failure<CreateConversationErrors>;

/** `POST /conversations` */
export function createConversation(
  transport: runtime.Transport,
  args: CreateConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateConversationData, CreateConversationResult> {
  return transport.call(
    { id: "createConversation", method: "POST", path: "/conversations" },
    args,
    options,
  );
}

/** Arguments of {@link retrieveConversation}. */
export interface RetrieveConversationArgs {
  path: NonNullable<operations["retrieveConversation"]["parameters"]["path"]>;
  query?: NonNullable<operations["retrieveConversation"]["parameters"]["query"]>;
}

/** What {@link retrieveConversation} resolves to. */
export type RetrieveConversationData = Conversation;

/** Bodies of the error answers of {@link retrieveConversation}, by status. */
export interface RetrieveConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveConversation} resolves to. */
export type RetrieveConversationResult =
  | runtime.Success<200, RetrieveConversationData>
  | runtime.Failure<RetrieveConversationErrors>;

/** `GET /conversations/{id}` */
export function retrieveConversation(
  transport: runtime.Transport,
  args: RetrieveConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveConversationData, RetrieveConversationResult> {
  return transport.call(
    { id: "retrieveConversation", method: "GET", path: "/conversations/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link updateConversation}. */
export interface UpdateConversationArgs {
  path: NonNullable<operations["updateConversation"]["parameters"]["path"]>;
  query?: NonNullable<operations["updateConversation"]["parameters"]["query"]>;
  body?: UpdateConversationRequest;
}

/** What {@link updateConversation} resolves to. */
export type UpdateConversationData = Conversation;

/** Bodies of the error answers of {@link updateConversation}, by status. */
export interface UpdateConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateConversation} resolves to. */
export type UpdateConversationResult =
  | runtime.Success<200, UpdateConversationData>
  | runtime.Failure<UpdateConversationErrors>;

/** `PUT /conversations/{id}` */
export function updateConversation(
  transport: runtime.Transport,
  args: UpdateConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateConversationData, UpdateConversationResult> {
  return transport.call(
    { id: "updateConversation", method: "PUT", path: "/conversations/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteConversation}. */
export interface DeleteConversationArgs {
  path: NonNullable<operations["deleteConversation"]["parameters"]["path"]>;
  query?: NonNullable<operations["deleteConversation"]["parameters"]["query"]>;
}

/** What {@link deleteConversation} resolves to. */
export type DeleteConversationData = ConversationDeleted;

/** Bodies of the error answers of {@link deleteConversation}, by status. */
export interface DeleteConversationErrors {
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteConversation} resolves to. */
export type DeleteConversationResult =
  | runtime.Success<200, DeleteConversationData>
  | runtime.Failure<DeleteConversationErrors>;

/** `DELETE /conversations/{id}` */
export function deleteConversation(
  transport: runtime.Transport,
  args: DeleteConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteConversationData, DeleteConversationResult> {
  return transport.call(
    { id: "deleteConversation", method: "DELETE", path: "/conversations/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link searchConversations}. */
export interface SearchConversationsArgs {
  body: SearchRequest;
}

/** What {@link searchConversations} resolves to. */
export type SearchConversationsData = ConversationList;

/** Bodies of the error answers of {@link searchConversations}, by status. */
export interface SearchConversationsErrors {
  429: ErrorList;
}

/** What `.result()` of {@link searchConversations} resolves to. */
export type SearchConversationsResult =
  | runtime.Success<200, SearchConversationsData>
  | runtime.Failure<SearchConversationsErrors>;

/** `POST /conversations/search` */
export const searchConversations: runtime.PaginatedOperation<
  [args: SearchConversationsArgs, options?: runtime.CallOptions],
  SearchConversationsData,
  SearchConversationsResult,
  ConversationListItem
> = /* @__PURE__ */ runtime.paginate({
  id: "searchConversations",
  method: "POST",
  path: "/conversations/search",
}, /* @__PURE__ */ runtime.cursor("conversations", "body"));

/** Arguments of {@link replyConversation}. */
export interface ReplyConversationArgs {
  path: NonNullable<operations["replyConversation"]["parameters"]["path"]>;
  body: ReplyConversationRequest;
}

/** What {@link replyConversation} resolves to. */
export type ReplyConversationData = Conversation;

/** Bodies of the error answers of {@link replyConversation}, by status. */
export interface ReplyConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link replyConversation} resolves to. */
export type ReplyConversationResult =
  | runtime.Success<200, ReplyConversationData>
  | runtime.Failure<ReplyConversationErrors>;

/** `POST /conversations/{id}/reply` */
export function replyConversation(
  transport: runtime.Transport,
  args: ReplyConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<ReplyConversationData, ReplyConversationResult> {
  return transport.call(
    { id: "replyConversation", method: "POST", path: "/conversations/{id}/reply" },
    args,
    options,
  );
}

/** Arguments of {@link manageConversation}. */
export interface ManageConversationArgs {
  path: NonNullable<operations["manageConversation"]["parameters"]["path"]>;
  body: operations["manageConversation"]["requestBody"]["content"]["application/json"];
}

/** What {@link manageConversation} resolves to. */
export type ManageConversationData = Conversation;

/** Bodies of the error answers of {@link manageConversation}, by status. */
export interface ManageConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link manageConversation} resolves to. */
export type ManageConversationResult =
  | runtime.Success<200, ManageConversationData>
  | runtime.Failure<ManageConversationErrors>;

/** `POST /conversations/{id}/parts` */
export function manageConversation(
  transport: runtime.Transport,
  args: ManageConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<ManageConversationData, ManageConversationResult> {
  return transport.call(
    { id: "manageConversation", method: "POST", path: "/conversations/{id}/parts" },
    args,
    options,
  );
}

/** Arguments of {@link updateConversationPart}. */
export interface UpdateConversationPartArgs {
  path: NonNullable<operations["updateConversationPart"]["parameters"]["path"]>;
  body: UpdateConversationPartRequest;
}

/** What {@link updateConversationPart} resolves to. */
export type UpdateConversationPartData = ConversationPart;

/** Bodies of the error answers of {@link updateConversationPart}, by status. */
export interface UpdateConversationPartErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateConversationPart} resolves to. */
export type UpdateConversationPartResult =
  | runtime.Success<200, UpdateConversationPartData>
  | runtime.Failure<UpdateConversationPartErrors>;

/** `PUT /conversations/{conversation_id}/conversation_parts/{id}` */
export function updateConversationPart(
  transport: runtime.Transport,
  args: UpdateConversationPartArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateConversationPartData, UpdateConversationPartResult> {
  return transport.call(
    {
      id: "updateConversationPart",
      method: "PUT",
      path: "/conversations/{conversation_id}/conversation_parts/{id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link attachContactToConversation}. */
export interface AttachContactToConversationArgs {
  path: NonNullable<operations["attachContactToConversation"]["parameters"]["path"]>;
  body?: AttachContactToConversationRequest;
}

/** What {@link attachContactToConversation} resolves to. */
export type AttachContactToConversationData = Conversation;

/** Bodies of the error answers of {@link attachContactToConversation}, by status. */
export interface AttachContactToConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link attachContactToConversation} resolves to. */
export type AttachContactToConversationResult =
  | runtime.Success<200, AttachContactToConversationData>
  | runtime.Failure<AttachContactToConversationErrors>;

/** `POST /conversations/{id}/customers` */
export function attachContactToConversation(
  transport: runtime.Transport,
  args: AttachContactToConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<AttachContactToConversationData, AttachContactToConversationResult> {
  return transport.call(
    { id: "attachContactToConversation", method: "POST", path: "/conversations/{id}/customers" },
    args,
    options,
  );
}

/** Arguments of {@link detachContactFromConversation}. */
export interface DetachContactFromConversationArgs {
  path: NonNullable<operations["detachContactFromConversation"]["parameters"]["path"]>;
  body: DetachContactFromConversationRequest;
}

/** What {@link detachContactFromConversation} resolves to. */
export type DetachContactFromConversationData = Conversation;

/** Bodies of the error answers of {@link detachContactFromConversation}, by status. */
export interface DetachContactFromConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link detachContactFromConversation} resolves to. */
export type DetachContactFromConversationResult =
  | runtime.Success<200, DetachContactFromConversationData>
  | runtime.Failure<DetachContactFromConversationErrors>;

/** `DELETE /conversations/{conversation_id}/customers/{contact_id}` */
export function detachContactFromConversation(
  transport: runtime.Transport,
  args: DetachContactFromConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<DetachContactFromConversationData, DetachContactFromConversationResult> {
  return transport.call(
    {
      id: "detachContactFromConversation",
      method: "DELETE",
      path: "/conversations/{conversation_id}/customers/{contact_id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link listHandlingEvents}. */
export interface ListHandlingEventsArgs {
  path: NonNullable<operations["listHandlingEvents"]["parameters"]["path"]>;
}

/** What {@link listHandlingEvents} resolves to. */
export type ListHandlingEventsData = HandlingEventList;

/** Bodies of the error answers of {@link listHandlingEvents}, by status. */
export interface ListHandlingEventsErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listHandlingEvents} resolves to. */
export type ListHandlingEventsResult =
  | runtime.Success<200, ListHandlingEventsData>
  | runtime.Failure<ListHandlingEventsErrors>;

/** `GET /conversations/{id}/handling_events` */
export function listHandlingEvents(
  transport: runtime.Transport,
  args: ListHandlingEventsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListHandlingEventsData, ListHandlingEventsResult> {
  return transport.call(
    { id: "listHandlingEvents", method: "GET", path: "/conversations/{id}/handling_events" },
    args,
    options,
  );
}

/** Arguments of {@link listSideConversations}. */
export interface ListSideConversationsArgs {
  path: NonNullable<operations["listSideConversations"]["parameters"]["path"]>;
  query?: NonNullable<operations["listSideConversations"]["parameters"]["query"]>;
}

/** What {@link listSideConversations} resolves to. */
export type ListSideConversationsData = SideConversationList;

/** Bodies of the error answers of {@link listSideConversations}, by status. */
export interface ListSideConversationsErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listSideConversations} resolves to. */
export type ListSideConversationsResult =
  | runtime.Success<200, ListSideConversationsData>
  | runtime.Failure<ListSideConversationsErrors>;

/** `GET /conversations/{id}/side_conversations` */
export const listSideConversations: runtime.PaginatedOperation<
  [args: ListSideConversationsArgs, options?: runtime.CallOptions],
  ListSideConversationsData,
  ListSideConversationsResult,
  SideConversationSummary
> = /* @__PURE__ */ runtime.paginate({
  id: "listSideConversations",
  method: "GET",
  path: "/conversations/{id}/side_conversations",
}, /* @__PURE__ */ runtime.pageNumbers("side_conversations", "query"));

/** Arguments of {@link redactConversation}. */
export interface RedactConversationArgs {
  body: RedactConversationRequest;
}

/** What {@link redactConversation} resolves to. */
export type RedactConversationData = Conversation;

/** Bodies of the error answers of {@link redactConversation}, by status. */
export interface RedactConversationErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link redactConversation} resolves to. */
export type RedactConversationResult =
  | runtime.Success<200, RedactConversationData>
  | runtime.Failure<RedactConversationErrors>;

/** `POST /conversations/redact` */
export function redactConversation(
  transport: runtime.Transport,
  args: RedactConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<RedactConversationData, RedactConversationResult> {
  return transport.call(
    { id: "redactConversation", method: "POST", path: "/conversations/redact" },
    args,
    options,
  );
}

/** Arguments of {@link convertConversationToTicket}. */
export interface ConvertConversationToTicketArgs {
  path: NonNullable<operations["convertConversationToTicket"]["parameters"]["path"]>;
  body: ConvertConversationToTicketRequest;
}

/** What {@link convertConversationToTicket} resolves to. */
export type ConvertConversationToTicketData = Ticket;

/** Bodies of the error answers of {@link convertConversationToTicket}, by status. */
export interface ConvertConversationToTicketErrors {
  400: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link convertConversationToTicket} resolves to. */
export type ConvertConversationToTicketResult =
  | runtime.Success<200, ConvertConversationToTicketData>
  | runtime.Failure<ConvertConversationToTicketErrors>;

/** `POST /conversations/{id}/convert` */
export function convertConversationToTicket(
  transport: runtime.Transport,
  args: ConvertConversationToTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<ConvertConversationToTicketData, ConvertConversationToTicketResult> {
  return transport.call(
    { id: "convertConversationToTicket", method: "POST", path: "/conversations/{id}/convert" },
    args,
    options,
  );
}

/** Arguments of {@link listDeletedConversationIds}. */
export interface ListDeletedConversationIdsArgs {
  query?: NonNullable<operations["listDeletedConversationIds"]["parameters"]["query"]>;
}

/** What {@link listDeletedConversationIds} resolves to. */
export type ListDeletedConversationIdsData = DeletedConversationList;

/** Bodies of the error answers of {@link listDeletedConversationIds}, by status. */
export interface ListDeletedConversationIdsErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listDeletedConversationIds} resolves to. */
export type ListDeletedConversationIdsResult =
  | runtime.Success<200, ListDeletedConversationIdsData>
  | runtime.Failure<ListDeletedConversationIdsErrors>;

/** `GET /conversations/deleted` */
export const listDeletedConversationIds: runtime.PaginatedOperation<
  [args?: ListDeletedConversationIdsArgs, options?: runtime.CallOptions],
  ListDeletedConversationIdsData,
  ListDeletedConversationIdsResult,
  DeletedConversationItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listDeletedConversationIds",
  method: "GET",
  path: "/conversations/deleted",
}, /* @__PURE__ */ runtime.pageNumbers("conversations", "query"));
