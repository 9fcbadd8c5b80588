import type { CustomChannelAttribute, CustomChannelBaseEvent, ErrorList } from "intercom-unstable";
import type * as group from "intercom-unstable/custom-channel-events";
import { expectTypeOf } from "vitest";
import type { Actual, WithFlatBody } from "../support/operation.js";

expectTypeOf<Actual<typeof group.notifyNewConversation>["args"]>().toEqualTypeOf<{
  body: CustomChannelBaseEvent;
}>();
expectTypeOf<Actual<typeof group.notifyNewConversation>["data"]>().toEqualTypeOf<{
  external_conversation_id: string;
  conversation_id: string;
  external_contact_id: string;
  contact_id: string;
}>();
expectTypeOf<Actual<typeof group.notifyNewConversation>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<WithFlatBody<Actual<typeof group.notifyNewMessage>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    body: CustomChannelBaseEvent & { body: string };
  }>
>();
expectTypeOf<Actual<typeof group.notifyNewMessage>["data"]>().toEqualTypeOf<{
  external_conversation_id: string;
  conversation_id: string;
  external_contact_id: string;
  contact_id: string;
}>();
expectTypeOf<Actual<typeof group.notifyNewMessage>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<WithFlatBody<Actual<typeof group.notifyQuickReplySelected>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    body: CustomChannelBaseEvent & { quick_reply_option_id: string };
  }>
>();
expectTypeOf<Actual<typeof group.notifyQuickReplySelected>["data"]>().toEqualTypeOf<{
  external_conversation_id: string;
  conversation_id: string;
  external_contact_id: string;
  contact_id: string;
}>();
expectTypeOf<Actual<typeof group.notifyQuickReplySelected>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<WithFlatBody<Actual<typeof group.notifyAttributeCollected>["args"]>>().toEqualTypeOf<
  WithFlatBody<{
    body: CustomChannelBaseEvent & { attribute: CustomChannelAttribute };
  }>
>();
expectTypeOf<Actual<typeof group.notifyAttributeCollected>["data"]>().toEqualTypeOf<{
  external_conversation_id: string;
  conversation_id: string;
  external_contact_id: string;
  contact_id: string;
}>();
expectTypeOf<Actual<typeof group.notifyAttributeCollected>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}>();
