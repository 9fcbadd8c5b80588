/**
 * WhatsApp
 *
 * A channel.
 */
export {
  /**
   * `POST /messages`
   *
   * @returns Done.
   * @throws {CaseApiError} The server answers with an error.
   * @example
   * ```ts
   * await case_.messages.createMessage({
   *   body: { text: "Could you send me the invoice for March?" },
   * });
   * ```
   */
  createMessage,
} from "../messages/index.js";
