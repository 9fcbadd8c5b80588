import type * as messages from "intercom-unstable/messages";
import type * as group from "intercom-unstable/whatsapp";
import { expectTypeOf } from "vitest";

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.getWhatsAppMessageStatus>().toEqualTypeOf<
  typeof messages.getWhatsAppMessageStatus
>();
expectTypeOf<typeof group.retrieveWhatsAppMessageStatus>().toEqualTypeOf<
  typeof messages.retrieveWhatsAppMessageStatus
>();
