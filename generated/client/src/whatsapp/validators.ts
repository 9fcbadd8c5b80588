/** Request validators: WhatsApp */
export {
  getWhatsAppMessageStatusQuery,
  retrieveWhatsAppMessageStatusQuery,
} from "../messages/validators.js";
