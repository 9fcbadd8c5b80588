/**
 * WhatsApp
 *
 * How far WhatsApp messages got: sent, delivered, read or failed. `getWhatsAppMessageStatus` goes
 * through the messages of one ruleset, sent from Intercom's
 * Outbound; `retrieveWhatsAppMessageStatus` looks at a single message and says why it failed. Both
 * belong to Messages as well. To send a WhatsApp message, call `createMessage` with
 * the `message_type` `whatsapp`.
 */
export {
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
  getWhatsAppMessageStatus,
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
  retrieveWhatsAppMessageStatus,
} from "../messages/index.js";
