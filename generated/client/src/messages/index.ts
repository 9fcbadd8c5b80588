/**
 * Messages
 *
 * A message is how somebody is written to first: an admin writes to contacts, in the Messenger, by
 * e-mail, by SMS or over WhatsApp, or a contact writes to you. A message of an admin becomes a
 * conversation only once the contact replies, unless you ask for one at once; to go on in a
 * conversation that exists, use `replyConversation`. `getWhatsAppMessageStatus`
 * and `retrieveWhatsAppMessageStatus` tell what became of WhatsApp messages.
 */
import * as runtime from "../runtime/index.js";
import type {
  CreateContactMessageRequest,
  CreateMessageRequest,
  ErrorList,
  Message,
  SingleError,
  WhatsappMessageStatus,
  WhatsappMessageStatusList,
} from "../types.js";

/** Part of what {@link createMessage} takes or gives. */
export type CreateMessageBody = CreateMessageRequest | CreateContactMessageRequest;

/** Arguments of {@link createMessage}. */
export interface CreateMessageArgs {
  body?: CreateMessageBody;
}

/** What {@link createMessage} resolves to. */
export type CreateMessageData = Message;

/** Bodies of the error answers of {@link createMessage}, by status. */
export interface CreateMessageErrors {
  400: ErrorList;
  401: ErrorList;
  403: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createMessage} resolves to. */
export type CreateMessageResult =
  | runtime.Success<200, CreateMessageData>
  | runtime.Failure<CreateMessageErrors>;

/**
 * Create a message
 *
 * Sends a message and returns it. From an admin, `message_type` decides what else is needed: an
 * e-mail has a subject and a body, a WhatsApp message a template and its components, the others a
 * body. From a contact, a sender and a body are all.
 *
 * `POST /messages`
 *
 * @returns The message that was sent.
 * @throws {IntercomApiError} 400: The body of the message is missing or not acceptable for its
 * type. 401: The access token is missing or not valid. 403: The workspace has no active
 * subscription, which the call needs. 422: An e-mail has no subject. 429: Too many requests.
 * @example
 * ```ts
 * const message = await intercom.messages.createMessage({
 *   body: {
 *     message_type: "email",
 *     subject: "Your beans are on their way",
 *     body: "<p>Hello Jane, your order left our warehouse this morning.</p>",
 *     template: "personal",
 *     from: { type: "admin", id: "991267442" },
 *     to: { type: "user", id: "6762f0cd1bb69f9f2193bb7c" },
 *   },
 * });
 * ```
 */
export function createMessage(
  transport: runtime.Transport,
  args?: CreateMessageArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateMessageData, CreateMessageResult> {
  return transport.call({ id: "createMessage", method: "POST", path: "/messages" }, args, options);
}

/** Part of what {@link getWhatsAppMessageStatus} takes or gives. */
export type GetWhatsAppMessageStatusError400 = ErrorList | SingleError;

/** Part of what {@link getWhatsAppMessageStatus} takes or gives. */
export type GetWhatsAppMessageStatusError500 = ErrorList | SingleError;

/** Part of what {@link getWhatsAppMessageStatus} takes or gives. */
export interface GetWhatsAppMessageStatusItem {
  /** Id of this entry. */
  id: string;
  /** Id of the conversation that the message belongs to. */
  conversation_id: string;
  /** How far the message got: `sent` on its way, `delivered`, `read` by the contact, or `failed`. */
  status: "sent" | "delivered" | "read" | "failed";
  /** Always `broadcast_outbound`: sent from Intercom's Outbound. */
  type: "broadcast_outbound";
  /** When the entry was created, in seconds since 1970. */
  created_at: number;
  /** When the entry last changed, in seconds since 1970. */
  updated_at: number;
  /** WhatsApp's id of the message; `retrieveWhatsAppMessageStatus` takes it. */
  whatsapp_message_id: string;
  /** Name of the WhatsApp template that was used. */
  template_name?: string;
  /** Id of the contact that the message went to. */
  user_id?: string;
}

/** Arguments of {@link getWhatsAppMessageStatus}. */
export interface GetWhatsAppMessageStatusArgs {
  query: {
    /**
     * Id of the ruleset whose messages to report on.
     *
     * @example "12482"
     */
    ruleset_id: string;
    /**
     * How many statuses a page holds, 100 at most. Default: 50.
     *
     * @default 50
     * @example 50
     */
    per_page?: number;
    /**
     * Cursor to the page to return: `pages.next.starting_after` of the previous answer. Leave it out
     * for the first page.
     */
    starting_after?: string;
  };
}

/** What {@link getWhatsAppMessageStatus} resolves to. */
export type GetWhatsAppMessageStatusData = WhatsappMessageStatusList;

/** Bodies of the error answers of {@link getWhatsAppMessageStatus}, by status. */
export interface GetWhatsAppMessageStatusErrors {
  400: GetWhatsAppMessageStatusError400;
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
  500: GetWhatsAppMessageStatusError500;
}

/** What `.result()` of {@link getWhatsAppMessageStatus} resolves to. */
export type GetWhatsAppMessageStatusResult =
  | runtime.Success<200, GetWhatsAppMessageStatusData>
  | runtime.Failure<GetWhatsAppMessageStatusErrors>;

/**
 * List the statuses of WhatsApp messages
 *
 * Returns, page by page, what became of the messages of one ruleset, which are those sent together
 * from Intercom's Outbound. It knows WhatsApp messages only, whatever the path suggests. Go on by
 * sending `pages.next.starting_after` of each answer until `next` is null.
 *
 * `GET /messages/status`
 *
 * @param args.query.ruleset_id - Id of the ruleset whose messages to report on.
 * @param args.query.per_page - How many statuses a page holds, 100 at most. Default: 50.
 * @param args.query.starting_after - Cursor to the page to return: `pages.next.starting_after` of
 * the previous answer. Leave it out for the first page.
 * @returns A page of the statuses. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 400: The query has no `ruleset_id`. 401: The access token is missing
 * or not valid. 403: The workspace has no active subscription, which the call needs. 429: Too many
 * requests. 500: Intercom failed to answer the request.
 * @example
 * ```ts
 * const items = intercom.messages.getWhatsAppMessageStatus.items({
 *   query: { ruleset_id: "12482", per_page: 50 },
 * });
 *
 * for await (const item of items) {
 *   console.log(item);
 * }
 * ```
 */
export const getWhatsAppMessageStatus: runtime.PaginatedOperation<
  [args: GetWhatsAppMessageStatusArgs, options?: runtime.CallOptions],
  GetWhatsAppMessageStatusData,
  GetWhatsAppMessageStatusResult,
  GetWhatsAppMessageStatusItem
> = /* @__PURE__ */ runtime.paginate({
  id: "getWhatsAppMessageStatus",
  method: "GET",
  path: "/messages/status",
}, /* @__PURE__ */ runtime.cursor("events", "query"));

/** Part of what {@link retrieveWhatsAppMessageStatus} takes or gives. */
export type RetrieveWhatsAppMessageStatusError400 = ErrorList | SingleError;

/** Arguments of {@link retrieveWhatsAppMessageStatus}. */
export interface RetrieveWhatsAppMessageStatusArgs {
  query: {
    /**
     * WhatsApp's id of the message; `getWhatsAppMessageStatus` gives it as `whatsapp_message_id`.
     *
     * @example "wamid.lantern.0002"
     */
    message_id: string;
  };
}

/** What {@link retrieveWhatsAppMessageStatus} resolves to. */
export type RetrieveWhatsAppMessageStatusData = WhatsappMessageStatus;

/** Bodies of the error answers of {@link retrieveWhatsAppMessageStatus}, by status. */
export interface RetrieveWhatsAppMessageStatusErrors {
  400: RetrieveWhatsAppMessageStatusError400;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveWhatsAppMessageStatus} resolves to. */
export type RetrieveWhatsAppMessageStatusResult =
  | runtime.Success<200, RetrieveWhatsAppMessageStatusData>
  | runtime.Failure<RetrieveWhatsAppMessageStatusErrors>;

/**
 * Get the status of a WhatsApp message
 *
 * Returns what became of one WhatsApp message, with the conversation that it belongs to. For a
 * message that failed, `error` says why. `getWhatsAppMessageStatus` gives the ids of messages and
 * the statuses of many at a time.
 *
 * `GET /messages/whatsapp/status`
 *
 * @param args.query.message_id - WhatsApp's id of the message; `getWhatsAppMessageStatus` gives it
 * as `whatsapp_message_id`.
 * @returns The status of the message.
 * @throws {IntercomApiError} 400: The query has no `message_id`. 401: The access token is missing
 * or not valid. 404: No WhatsApp message has this id. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.messages.retrieveWhatsAppMessageStatus({
 *   query: { message_id: "wamid.lantern.0002" },
 * });
 * ```
 */
export function retrieveWhatsAppMessageStatus(
  transport: runtime.Transport,
  args: RetrieveWhatsAppMessageStatusArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveWhatsAppMessageStatusData, RetrieveWhatsAppMessageStatusResult> {
  return transport.call(
    {
      id: "RetrieveWhatsAppMessageStatus",
      name: "retrieveWhatsAppMessageStatus",
      method: "GET",
      path: "/messages/whatsapp/status",
    },
    args,
    options,
  );
}
