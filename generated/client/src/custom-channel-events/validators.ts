/** Request validators: Custom Channel Events */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  NotifyAttributeCollectedArgs,
  NotifyNewConversationArgs,
  NotifyNewMessageArgs,
  NotifyQuickReplySelectedArgs,
} from "./index.js";

/** The body of {@link notifyNewConversation}. */
export const notifyNewConversationBody: Validator<NotifyNewConversationArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCustomChannelBaseEvent,
    schemas.CustomChannelBaseEvent,
    [
      keywords.type,
      keywords.enumeration,
      keywords.format,
      keywords.properties,
      keywords.required,
      keywords.allOf,
    ],
  );

/** The body of {@link notifyNewMessage}. */
export const notifyNewMessageBody: Validator<NotifyNewMessageArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isNotifyNewMessageBody, {
    type: "object",
    properties: { body: { type: "string" } },
    required: ["body"],
    allOf: [() => schemas.CustomChannelBaseEvent],
  }, [
    keywords.type,
    keywords.enumeration,
    keywords.format,
    keywords.properties,
    keywords.required,
    keywords.allOf,
  ]);

/** The body of {@link notifyQuickReplySelected}. */
export const notifyQuickReplySelectedBody: Validator<NotifyQuickReplySelectedArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isNotifyQuickReplySelectedBody, {
    type: "object",
    properties: { quick_reply_option_id: { type: "string" } },
    required: ["quick_reply_option_id"],
    allOf: [() => schemas.CustomChannelBaseEvent],
  }, [
    keywords.type,
    keywords.enumeration,
    keywords.format,
    keywords.properties,
    keywords.required,
    keywords.allOf,
  ]);

/** The body of {@link notifyAttributeCollected}. */
export const notifyAttributeCollectedBody: Validator<NotifyAttributeCollectedArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isNotifyAttributeCollectedBody, {
    type: "object",
    properties: { attribute: () => schemas.CustomChannelAttribute },
    required: ["attribute"],
    allOf: [() => schemas.CustomChannelBaseEvent],
  }, [
    keywords.type,
    keywords.enumeration,
    keywords.format,
    keywords.properties,
    keywords.required,
    keywords.allOf,
  ]);

function isNotifyNewMessageBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && checks.isCustomChannelBaseEvent(value) && typeof it.body === "string";
}

function isNotifyQuickReplySelectedBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && checks.isCustomChannelBaseEvent(value)
    && typeof it.quick_reply_option_id === "string";
}

function isNotifyAttributeCollectedBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && checks.isCustomChannelBaseEvent(value)
    && checks.isCustomChannelAttribute(it.attribute);
}
