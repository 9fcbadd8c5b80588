/**
 * WhatsApp
 *
 * How far WhatsApp messages got: sent, delivered, read or failed. `getWhatsAppMessageStatus` goes through the messages of one ruleset, sent from Intercom's Outbound; `retrieveWhatsAppMessageStatus` looks at a single message and says why it failed. Both belong to Messages as well. To send a WhatsApp message, call `createMessage` with the `message_type` `whatsapp`.
 */
export { getWhatsAppMessageStatus, retrieveWhatsAppMessageStatus } from "../messages/index.js";
