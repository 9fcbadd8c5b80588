/**
 * Custom Channel Events
 *
 * A custom channel carries Intercom and its agent Fin into a chat of your own. Your application
 * reports what happens there, one event per call: a new conversation, a message, a chosen quick
 * reply, an answer to a question for an attribute. Intercom treats the channel as it treats its
 * own and runs the workflows that apply.
 *
 * Conversations and contacts go by your ids; every answer gives Intercom's ids for them. Intercom
 * grants access to these operations case by case, so ask your account team first. They exist in
 * the Unstable version only.
 */
import type * as runtime from "../runtime/index.js";
import type {
  CustomChannelAttribute,
  CustomChannelBaseEvent,
  CustomChannelNotificationResponse,
  ErrorList,
} from "../types.js";

/** Arguments of {@link notifyNewConversation}. */
export interface NotifyNewConversationArgs {
  body: CustomChannelBaseEvent;
}

/** What {@link notifyNewConversation} resolves to. */
export type NotifyNewConversationData = CustomChannelNotificationResponse;

/** Bodies of the error answers of {@link notifyNewConversation}, by status. */
export interface NotifyNewConversationErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link notifyNewConversation} resolves to. */
export type NotifyNewConversationResult =
  | runtime.Success<200, NotifyNewConversationData>
  | runtime.Failure<NotifyNewConversationErrors>;

/**
 * Report a new conversation
 *
 * Tells Intercom that a conversation began in your channel. Intercom creates its own conversation
 * for it and starts the workflows that apply. Keep `external_conversation_id`: the later events of
 * the conversation name it.
 *
 * `POST /custom_channel_events/notify_new_conversation`
 *
 * @returns The ids of the conversation and of the contact, yours and Intercom's.
 * @throws {IntercomApiError} 400: The request is malformed. 401: The access token is missing or
 * not valid. 404: Something that the request names does not exist. 422: A value in the request is
 * not acceptable. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customChannelEvents.notifyNewConversation({
 *   body: {
 *     event_id: "evt_12345",
 *     external_conversation_id: "conv_67890",
 *     contact: { type: "user", external_id: "user_001", name: "Jane Doe" },
 *   },
 * });
 * ```
 */
export function notifyNewConversation(
  transport: runtime.Transport,
  args: NotifyNewConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<NotifyNewConversationData, NotifyNewConversationResult> {
  return transport.call(
    {
      id: "notifyNewConversation",
      method: "POST",
      path: "/custom_channel_events/notify_new_conversation",
    },
    args,
    options,
  );
}

/** Part of what {@link notifyNewMessage} takes or gives. */
export interface NotifyNewMessageBody extends CustomChannelBaseEvent {
  /** What the contact wrote. */
  body: string;
}

/** Arguments of {@link notifyNewMessage}. */
export interface NotifyNewMessageArgs {
  body: NotifyNewMessageBody;
}

/** What {@link notifyNewMessage} resolves to. */
export type NotifyNewMessageData = CustomChannelNotificationResponse;

/** Bodies of the error answers of {@link notifyNewMessage}, by status. */
export interface NotifyNewMessageErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link notifyNewMessage} resolves to. */
export type NotifyNewMessageResult =
  | runtime.Success<200, NotifyNewMessageData>
  | runtime.Failure<NotifyNewMessageErrors>;

/**
 * Report a new message
 *
 * Tells Intercom what a contact wrote in a conversation of your channel. Workflows, and Fin where
 * it takes part, can react to the message.
 *
 * `POST /custom_channel_events/notify_new_message`
 *
 * @returns The ids of the conversation and of the contact, yours and Intercom's.
 * @throws {IntercomApiError} 400: The request is malformed. 401: The access token is missing or
 * not valid. 404: Something that the request names does not exist. 422: A value in the request is
 * not acceptable. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customChannelEvents.notifyNewMessage({
 *   body: {
 *     event_id: "evt_54321",
 *     external_conversation_id: "conv_98765",
 *     contact: { type: "user", external_id: "user_002" },
 *     body: "Hello, I need help with my order.",
 *   },
 * });
 * ```
 */
export function notifyNewMessage(
  transport: runtime.Transport,
  args: NotifyNewMessageArgs,
  options?: runtime.CallOptions,
): runtime.Call<NotifyNewMessageData, NotifyNewMessageResult> {
  return transport.call(
    { id: "notifyNewMessage", method: "POST", path: "/custom_channel_events/notify_new_message" },
    args,
    options,
  );
}

/** Part of what {@link notifyQuickReplySelected} takes or gives. */
export interface NotifyQuickReplySelectedBody extends CustomChannelBaseEvent {
  /** Id of the option that the contact chose. */
  quick_reply_option_id: string;
}

/** Arguments of {@link notifyQuickReplySelected}. */
export interface NotifyQuickReplySelectedArgs {
  body: NotifyQuickReplySelectedBody;
}

/** What {@link notifyQuickReplySelected} resolves to. */
export type NotifyQuickReplySelectedData = CustomChannelNotificationResponse;

/** Bodies of the error answers of {@link notifyQuickReplySelected}, by status. */
export interface NotifyQuickReplySelectedErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link notifyQuickReplySelected} resolves to. */
export type NotifyQuickReplySelectedResult =
  | runtime.Success<200, NotifyQuickReplySelectedData>
  | runtime.Failure<NotifyQuickReplySelectedErrors>;

/**
 * Report a chosen quick reply
 *
 * Tells Intercom which of the offered quick replies a contact chose, so that the workflow that
 * asked can go on.
 *
 * `POST /custom_channel_events/notify_quick_reply_selected`
 *
 * @returns The ids of the conversation and of the contact, yours and Intercom's.
 * @throws {IntercomApiError} 400: The request is malformed. 401: The access token is missing or
 * not valid. 404: Something that the request names does not exist. 422: A value in the request is
 * not acceptable. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customChannelEvents.notifyQuickReplySelected({
 *   body: {
 *     event_id: "evt_67890",
 *     external_conversation_id: "conv_13579",
 *     contact: { type: "user", external_id: "user_003" },
 *     quick_reply_option_id: "1234",
 *   },
 * });
 * ```
 */
export function notifyQuickReplySelected(
  transport: runtime.Transport,
  args: NotifyQuickReplySelectedArgs,
  options?: runtime.CallOptions,
): runtime.Call<NotifyQuickReplySelectedData, NotifyQuickReplySelectedResult> {
  return transport.call(
    {
      id: "notifyQuickReplySelected",
      method: "POST",
      path: "/custom_channel_events/notify_quick_reply_selected",
    },
    args,
    options,
  );
}

/** Part of what {@link notifyAttributeCollected} takes or gives. */
export interface NotifyAttributeCollectedBody extends CustomChannelBaseEvent {
  /** The attribute that was asked for and its value. */
  attribute: CustomChannelAttribute;
}

/** Arguments of {@link notifyAttributeCollected}. */
export interface NotifyAttributeCollectedArgs {
  body: NotifyAttributeCollectedBody;
}

/** What {@link notifyAttributeCollected} resolves to. */
export type NotifyAttributeCollectedData = CustomChannelNotificationResponse;

/** Bodies of the error answers of {@link notifyAttributeCollected}, by status. */
export interface NotifyAttributeCollectedErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link notifyAttributeCollected} resolves to. */
export type NotifyAttributeCollectedResult =
  | runtime.Success<200, NotifyAttributeCollectedData>
  | runtime.Failure<NotifyAttributeCollectedErrors>;

/**
 * Report the answer to an attribute collector
 *
 * Tells Intercom what a contact filled in when a workflow asked for an attribute, so that the
 * workflow can go on with the value.
 *
 * `POST /custom_channel_events/notify_attribute_collected`
 *
 * @returns The ids of the conversation and of the contact, yours and Intercom's.
 * @throws {IntercomApiError} 400: The request is malformed. 401: The access token is missing or
 * not valid. 404: Something that the request names does not exist. 422: A value in the request is
 * not acceptable. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customChannelEvents.notifyAttributeCollected({
 *   body: {
 *     event_id: "evt_24680",
 *     external_conversation_id: "conv_11223",
 *     contact: { type: "user", external_id: "user_004" },
 *     attribute: {
 *       id: "shipping_address",
 *       value: "123 Main St, Springfield",
 *     },
 *   },
 * });
 * ```
 */
export function notifyAttributeCollected(
  transport: runtime.Transport,
  args: NotifyAttributeCollectedArgs,
  options?: runtime.CallOptions,
): runtime.Call<NotifyAttributeCollectedData, NotifyAttributeCollectedResult> {
  return transport.call(
    {
      id: "notifyAttributeCollected",
      method: "POST",
      path: "/custom_channel_events/notify_attribute_collected",
    },
    args,
    options,
  );
}
