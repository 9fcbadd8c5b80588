import type {
  CreateContactMessageRequest,
  CreateMessageRequest,
  ErrorList,
  Message,
  SingleError,
  WhatsappMessageStatus,
  WhatsappMessageStatusList,
} from "intercom-unstable";
import type * as group from "intercom-unstable/messages";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createMessage>["args"]>().toEqualTypeOf<{
  body?: CreateMessageRequest | CreateContactMessageRequest;
}>();
expectTypeOf<Actual<typeof group.createMessage>["data"]>().toEqualTypeOf<Message>();
expectTypeOf<Actual<typeof group.createMessage>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  403: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.getWhatsAppMessageStatus>["args"]>().toEqualTypeOf<{
  query: { ruleset_id: string; per_page?: number; starting_after?: string };
}>();
expectTypeOf<
  Actual<typeof group.getWhatsAppMessageStatus>["data"]
>().toEqualTypeOf<WhatsappMessageStatusList>();
expectTypeOf<Actual<typeof group.getWhatsAppMessageStatus>["errors"]>().toEqualTypeOf<{
  400: ErrorList | SingleError;
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
  500: ErrorList | SingleError;
}>();

expectTypeOf<Actual<typeof group.retrieveWhatsAppMessageStatus>["args"]>().toEqualTypeOf<{
  query: { message_id: string };
}>();
expectTypeOf<
  Actual<typeof group.retrieveWhatsAppMessageStatus>["data"]
>().toEqualTypeOf<WhatsappMessageStatus>();
expectTypeOf<Actual<typeof group.retrieveWhatsAppMessageStatus>["errors"]>().toEqualTypeOf<{
  400: ErrorList | SingleError;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
