/** WhatsApp */
export { getWhatsAppMessageStatus, retrieveWhatsAppMessageStatus } from "../messages/index.js";
