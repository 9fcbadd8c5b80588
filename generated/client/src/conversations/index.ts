/**
 * Conversations
 *
 * Threads between contacts and the people, teams and bots that answer them. A conversation has a
 * source, the message that opened it, and parts: every reply, note, assignment and change of state
 * after that, in order. Lists and searches leave the parts out; `retrieveConversation` returns
 * them. Reply with `replyConversation`, and close, snooze, reopen or assign
 * with `manageConversation`; `updateConversation` only sets fields such as the title and custom
 * attributes.
 */
import * as runtime from "../runtime/index.js";
import type {
  AssignConversationRequest,
  AttachContactToConversationRequest,
  CloseConversationRequest,
  Conversation,
  ConversationCustomers,
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
  Message,
  OpenConversationRequest,
  RedactConversationRequest,
  ReplyConversationRequest,
  SearchRequest,
  SideConversationList,
  SideConversationSummary,
  SnoozeConversationRequest,
  Ticket,
  UpdateConversationPartRequest,
  UpdateConversationRequest,
} from "../types.js";
export {
  /**
   * Tag a conversation
   *
   * Puts an existing tag on a conversation, in the name of an admin, and returns that tag.
   *
   * `POST /conversations/{conversation_id}/tags`
   *
   * @param args.path.conversation_id - Id of the conversation.
   * @returns The tag that was attached.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * conversation. 429: Too many requests.
   * @example
   * ```ts
   * const tag = await intercom.tags.attachTagToConversation({
   *   path: { conversation_id: "218" },
   *   body: { id: "107", admin_id: "991267442" },
   * });
   * ```
   */
  attachTagToConversation,
  /**
   * Untag a conversation
   *
   * Takes a tag off a conversation, in the name of an admin, and returns that tag. This DELETE
   * carries a JSON body, with the admin's id.
   *
   * `DELETE /conversations/{conversation_id}/tags/{id}`
   *
   * @param args.path.conversation_id - Id of the conversation.
   * @param args.path.id - Id of the tag to take off.
   * @returns The tag that was taken off.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * conversation, or the tag is not known. 429: Too many requests.
   * @example
   * ```ts
   * const tag = await intercom.tags.detachTagFromConversation({
   *   path: { conversation_id: "218", id: "107" },
   *   body: { admin_id: "991267442" },
   * });
   * ```
   */
  detachTagFromConversation,
} from "../tags/index.js";

/** Arguments of {@link listConversations}. */
export interface ListConversationsArgs {
  query?: {
    /**
     * Conversations on a page, 150 at most; 20 by default.
     *
     * @default 20
     */
    per_page?: number;
    /** Cursor of the next page, from `pages.next.starting_after`; leave it out for the first. */
    starting_after?: string;
  };
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

/**
 * List conversations
 *
 * Returns the conversations of the workspace a page at a time, without their parts. Pages follow a
 * cursor: pass `pages.next.starting_after` of one answer as `starting_after` of the next call,
 * until `next` is null or missing. To filter, use `searchConversations`.
 *
 * `GET /conversations`
 *
 * @param args.query.per_page - Conversations on a page, 150 at most; 20 by default.
 * @param args.query.starting_after - Cursor of the next page, from `pages.next.starting_after`;
 * leave it out for the first.
 * @returns One page of conversations. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.conversations.listConversations.items({
 *   query: { per_page: 20 },
 * });
 *
 * for await (const conversationListItem of items) {
 *   console.log(conversationListItem);
 * }
 * ```
 */
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
export interface CreateConversationData extends Message {
  /** Id of the conversation that belongs to the message. Absent while there is none. */
  conversation_id: string;
}

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

/**
 * Create a conversation
 *
 * Opens a conversation as if the contact had written in through the Messenger; it cannot start an
 * e-mail or any other channel. To write first as an admin, use `createMessage`.
 *
 * `POST /conversations`
 *
 * @returns The message that opened the conversation.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: No contact has this id. 429: Too many requests.
 * @example
 * ```ts
 * const message = await intercom.conversations.createConversation({
 *   body: {
 *     from: { type: "user", id: "6762f0cd1bb69f9f2193bb7c" },
 *     body: "Where are the coffee beans that I ordered?",
 *   },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  query?: {
    /** Set to `plaintext` to get subjects and bodies as plain text; otherwise they are HTML. */
    display_as?: string;
    /** Whether to translate the parts into the language detected for the conversation. */
    include_translations?: boolean;
    /** Whether to add `history` to the source's e-mail metadata, the quoted text of the first e-mail. */
    include_email_history?: boolean;
  };
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
  | runtime.Failure<RetrieveConversationErrors, 404>;

/**
 * Retrieve a conversation
 *
 * Returns a conversation with its parts. At most 500 parts come back; of a longer conversation
 * these are the most recent. What the AI agent did is reported only in workspaces that have it
 * enabled.
 *
 * `GET /conversations/{id}`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @param args.query.display_as - Set to `plaintext` to get subjects and bodies as plain text;
 * otherwise they are HTML.
 * @param args.query.include_translations - Whether to translate the parts into the language
 * detected for the conversation.
 * @param args.query.include_email_history - Whether to add `history` to the source's e-mail
 * metadata, the quoted text of the first e-mail.
 * @returns The conversation and its parts.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: No conversation has this id. 429: Too many requests.
 * @example
 * ```ts
 * const conversation = await intercom.conversations.retrieveConversation({
 *   path: { id: "218" },
 *   query: { display_as: "plaintext", include_translations: true },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  query?: {
    /** Set to `plaintext` to get subjects and bodies as plain text; otherwise they are HTML. */
    display_as?: string;
  };
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
  | runtime.Failure<UpdateConversationErrors, 404>;

/**
 * Update a conversation
 *
 * Sets the title, the read mark, the company or custom attributes; what is left out stays as it
 * is. To reply use `replyConversation`; to assign, close, snooze or reopen
 * use `manageConversation`.
 *
 * `PUT /conversations/{id}`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @param args.query.display_as - Set to `plaintext` to get subjects and bodies as plain text;
 * otherwise they are HTML.
 * @returns The conversation after the update.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: No conversation has this id. 429: Too many requests.
 * @example
 * ```ts
 * const conversation = await intercom.conversations.updateConversation({
 *   path: { id: "218" },
 *   query: { display_as: "plaintext" },
 *   body: {
 *     read: true,
 *     title: "Late delivery of coffee beans",
 *     custom_attributes: { order_number: "order-1001" },
 *   },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  query?: {
    /**
     * Whether reports keep the figures of the conversation; true by default. False needs the
     * scope `delete_conversations_and_metrics`.
     */
    retain_metrics?: boolean;
  };
}

/** What {@link deleteConversation} resolves to. */
export type DeleteConversationData = ConversationDeleted;

/** Bodies of the error answers of {@link deleteConversation}, by status. */
export interface DeleteConversationErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteConversation} resolves to. */
export type DeleteConversationResult =
  | runtime.Success<200, DeleteConversationData>
  | runtime.Failure<DeleteConversationErrors, 404>;

/**
 * Delete a conversation
 *
 * Removes a conversation for good. By default its figures stay in reports, perhaps with gaps;
 * with `retain_metrics=false` these go as well, for which the token needs the
 * scope `delete_conversations_and_metrics`. `listDeletedConversationIds` lists what was deleted.
 *
 * `DELETE /conversations/{id}`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @param args.query.retain_metrics - Whether reports keep the figures of the conversation; true by
 * default. False needs the scope `delete_conversations_and_metrics`.
 * @returns The id of the conversation that was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan or the token's scopes do not allow the deletion. 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const conversationDeleted = await intercom.conversations.deleteConversation({
 *   path: { id: "218" },
 *   query: { retain_metrics: true },
 * });
 * ```
 */
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

/**
 * Search conversations
 *
 * Returns the conversations that match a filter, or a tree of filters joined by `AND` and `OR`,
 * without their parts. Groups nest two levels deep and hold up to 15 filters each. A page has 20
 * conversations by default and 150 at most; `pages.next.starting_after` goes into
 * `pagination.starting_after` of the next call.
 *
 * `POST /conversations/search`
 *
 * @returns One page of the conversations that match. `.items()` and `.pages()` go on to the pages
 * that follow.
 * @throws {IntercomApiError} 429: Too many requests.
 * @example
 * ```ts
 * const page = await intercom.conversations.searchConversations({
 *   body: {
 *     query: {
 *       operator: "AND",
 *       value: [{ field: "created_at", operator: ">", value: 1767225600 }],
 *     },
 *   },
 * });
 * ```
 */
export const searchConversations: runtime.PaginatedOperation<
  [args: SearchConversationsArgs, options?: runtime.CallOptions],
  SearchConversationsData,
  SearchConversationsResult,
  ConversationListItem
> = /* @__PURE__ */ runtime.paginate({
  id: "searchConversations",
  method: "POST",
  path: "/conversations/search",
  idempotent: true,
}, /* @__PURE__ */ runtime.cursor("conversations", "body"));

/** Arguments of {@link replyConversation}. */
export interface ReplyConversationArgs {
  path: {
    /**
     * Intercom's id of the conversation, or `last` for the latest conversation of the contact who
     * replies.
     */
    id: string;
  };
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
  | runtime.Failure<ReplyConversationErrors, 404>;

/**
 * Reply to a conversation
 *
 * Adds a reply by an admin or by a contact, a note that only teammates see, or quick replies for
 * the contact to choose from. A contact's reply reopens a closed conversation. The answer is the
 * conversation, with the new part among its parts. Nothing recognises repeats: a call sent twice
 * adds two parts.
 *
 * `POST /conversations/{id}/reply`
 *
 * @param args.path.id - Intercom's id of the conversation, or `last` for the latest conversation
 * of the contact who replies.
 * @returns The conversation with the reply.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: No conversation has this id. 429: Too many requests.
 * @example
 * ```ts
 * const conversation = await intercom.conversations.replyConversation({
 *   path: { id: "218" },
 *   body: {
 *     message_type: "comment",
 *     type: "admin",
 *     admin_id: "991267442",
 *     body: "They left our warehouse this morning.",
 *   },
 * });
 * ```
 */
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

/** Part of what {@link manageConversation} takes or gives. */
export type ManageConversationBody =
  | CloseConversationRequest
  | SnoozeConversationRequest
  | OpenConversationRequest
  | AssignConversationRequest;

/** Arguments of {@link manageConversation}. */
export interface ManageConversationArgs {
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  body: ManageConversationBody;
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
  | runtime.Failure<ManageConversationErrors, 404>;

/**
 * Close, snooze, reopen or assign a conversation
 *
 * Changes the state of a conversation or whom it is assigned to, on behalf of an
 * admin. `message_type` says which: `close`, `snoozed`, `open` or `assignment`. Closing and
 * assigning can leave a message at the same time. A closed conversation that is assigned reopens.
 *
 * `POST /conversations/{id}/parts`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @returns The conversation after the change.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: No conversation has this id. 429: Too many requests.
 * @example
 * ```ts
 * const conversation = await intercom.conversations.manageConversation({
 *   path: { id: "218" },
 *   body: {
 *     message_type: "assignment",
 *     type: "admin",
 *     admin_id: "991267442",
 *     assignee_id: "991267443",
 *     body: "Priya looks after deliveries and will answer you.",
 *   },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    conversation_id: string;
    /** Intercom's id of the part. */
    id: string;
  };
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
  | runtime.Failure<UpdateConversationPartErrors, 404>;

/**
 * Update a conversation part
 *
 * Reports how the delivery of an external reply went, or marks a part as seen by an admin. For the
 * first send `send_state` and `info_message`, for the second `seen` and `admin_id`. The operation
 * is experimental: beside the bearer token, every call needs `experimental` set to true and an
 * HMAC `secret`.
 *
 * `PUT /conversations/{conversation_id}/conversation_parts/{id}`
 *
 * @param args.path.conversation_id - Intercom's id of the conversation.
 * @param args.path.id - Intercom's id of the part.
 * @returns The part after the update.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The update is not
 * allowed. 404: The conversation has no such part. 429: Too many requests.
 * @example
 * ```ts
 * const conversationPart = await intercom.conversations.updateConversationPart({
 *   path: { conversation_id: "218", id: "5871" },
 *   body: {
 *     seen: true,
 *     admin_id: "991267442",
 *     experimental: true,
 *     secret: "hmac-secret",
 *   },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  body?: AttachContactToConversationRequest;
}

/** What {@link attachContactToConversation} resolves to. */
export type AttachContactToConversationData = ConversationCustomers;

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
  | runtime.Failure<AttachContactToConversationErrors, 404>;

/**
 * Attach a contact to a conversation
 *
 * Adds a contact as a participant, which makes the conversation a group conversation; an admin or
 * another contact acts as the one who adds. An e-mail address that no contact of the workspace has
 * creates a lead. The answer holds the contacts of the conversation and nothing else of it:
 * call `retrieveConversation` for the rest.
 *
 * `POST /conversations/{id}/customers`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @returns The contacts of the conversation.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: The conversation or the contact does not exist. 429: Too
 * many requests.
 * @example
 * ```ts
 * const result = await intercom.conversations.attachContactToConversation({
 *   path: { id: "218" },
 *   body: {
 *     admin_id: "991267442",
 *     customer: { intercom_user_id: "6762f0d51bb69f9f2193bb7f" },
 *   },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    conversation_id: string;
    /** Intercom's id of the contact, 24 hexadecimal characters. */
    contact_id: string;
  };
  body: DetachContactFromConversationRequest;
}

/** What {@link detachContactFromConversation} resolves to. */
export type DetachContactFromConversationData = ConversationCustomers;

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
  | runtime.Failure<DetachContactFromConversationErrors, 404>;

/**
 * Detach a contact from a conversation
 *
 * Removes a participant from a group conversation, in the name of an admin, who goes into the body
 * of the request. The last contact cannot be removed. As with `attachContactToConversation`, the
 * answer holds the contacts that the conversation has now.
 *
 * `DELETE /conversations/{conversation_id}/customers/{contact_id}`
 *
 * @param args.path.conversation_id - Intercom's id of the conversation.
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The contacts of the conversation.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this call. 404: The conversation does not exist, or the contact does not.
 * 422: The contact is the only one left in the conversation. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.conversations.detachContactFromConversation({
 *   path: {
 *     conversation_id: "218",
 *     contact_id: "6762f0cd1bb69f9f2193bb7c",
 *   },
 *   body: { admin_id: "991267442" },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
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
  | runtime.Failure<ListHandlingEventsErrors, 404>;

/**
 * List handling events
 *
 * Lists when teammates paused and resumed work on a conversation. The token needs the
 * scope `read_conversations`. Unlike elsewhere, times are ISO 8601 strings.
 *
 * `GET /conversations/{id}/handling_events`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @returns The pauses and resumptions of the conversation.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No conversation
 * has this id. 429: Too many requests.
 * @example
 * ```ts
 * const handlingEventList = await intercom.conversations.listHandlingEvents({
 *   path: { id: "218" },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  query?: {
    /**
     * Number of the page; the first is 1.
     *
     * @default 1
     */
    page?: number;
    /**
     * Side conversations on a page, 50 at most; 25 by default.
     *
     * @default 25
     */
    per_page?: number;
  };
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
  | runtime.Failure<ListSideConversationsErrors, 404>;

/**
 * List side conversations
 *
 * Lists the internal threads that teammates began from within a conversation, each with its
 * messages. Pages are numbered. The token needs the scope `read_conversations`.
 *
 * `GET /conversations/{id}/side_conversations`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @param args.query.page - Number of the page; the first is 1.
 * @param args.query.per_page - Side conversations on a page, 50 at most; 25 by default.
 * @returns One page of side conversations. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No conversation
 * has this id. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.conversations.listSideConversations.items({
 *   path: { id: "218" },
 *   query: { per_page: 25 },
 * });
 *
 * for await (const sideConversationSummary of items) {
 *   console.log(sideConversationSummary);
 * }
 * ```
 */
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

/**
 * Redact a conversation part or source
 *
 * Replaces what a message says, in a part or in the source, with a notice that it was deleted; the
 * rest of the conversation stays. A part needs a `body` to be redacted, and a source must come
 * from a contact; else the call fails with `conversation_part_not_redactable`.
 *
 * `POST /conversations/redact`
 *
 * @returns The conversation with the message redacted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: The conversation
 * has no such part or source. 429: Too many requests.
 * @example
 * ```ts
 * const conversation = await intercom.conversations.redactConversation({
 *   body: {
 *     type: "conversation_part",
 *     conversation_id: "218",
 *     conversation_part_id: "1043",
 *   },
 * });
 * ```
 */
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
  path: {
    /** Intercom's id of the conversation. */
    id: string;
  };
  body: ConvertConversationToTicketRequest;
}

/** What {@link convertConversationToTicket} resolves to. */
export type ConvertConversationToTicketData = Ticket;

/** Bodies of the error answers of {@link convertConversationToTicket}, by status. */
export interface ConvertConversationToTicketErrors {
  400: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link convertConversationToTicket} resolves to. */
export type ConvertConversationToTicketResult =
  | runtime.Success<200, ConvertConversationToTicketData>
  | runtime.Failure<ConvertConversationToTicketErrors, 404>;

/**
 * Convert a conversation to a ticket
 *
 * Turns a conversation into a ticket of the given type and returns the ticket. The type must be in
 * the category Customer; see `listTicketTypes`. Set its initial state and attributes in the same
 * call if needed.
 *
 * `POST /conversations/{id}/convert`
 *
 * @param args.path.id - Intercom's id of the conversation.
 * @returns The ticket.
 * @throws {IntercomApiError} 400: The request is invalid, as when the type is not a customer
 * ticket type. 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const ticket = await intercom.conversations.convertConversationToTicket({
 *   path: { id: "218" },
 *   body: { ticket_type_id: "1245" },
 * });
 * ```
 */
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
  query?: {
    /** Number of the page; the first one by default. */
    page?: number;
    /**
     * Conversations on a page, 60 at most; 20 by default.
     *
     * @default 20
     */
    per_page?: number;
    /** `asc` or `desc`, the order of the ids; `desc` by default. */
    order?: string;
  };
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

/**
 * List deleted conversations
 *
 * Lists the ids of conversations that were deleted, with the time and whether their figures were
 * kept for reports. Pages are numbered: go on with `page` until `pages.next` is null or missing.
 *
 * `GET /conversations/deleted`
 *
 * @param args.query.page - Number of the page; the first one by default.
 * @param args.query.per_page - Conversations on a page, 60 at most; 20 by default.
 * @param args.query.order - `asc` or `desc`, the order of the ids; `desc` by default.
 * @returns One page of deleted conversations. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 400: The requested API version does not have this endpoint. 401: The
 * access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.conversations.listDeletedConversationIds.items({
 *   query: { per_page: 20, order: "desc" },
 * });
 *
 * for await (const deletedConversationItem of items) {
 *   console.log(deletedConversationItem);
 * }
 * ```
 */
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
