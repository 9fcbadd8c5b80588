/**
 * WhatsApp
 *
 * A channel.
 */
export { createMessage } from "../messages/index.js";
