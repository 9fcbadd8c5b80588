/** Request validators: Subscription Types */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type {
  AttachSubscriptionTypeToContactArgs,
  DetachSubscriptionTypeToContactArgs,
} from "./index.js";
export { listSubscriptionsForAContactPath } from "../contacts/validators.js";

/** The path of {@link attachSubscriptionTypeToContact}. */
export const attachSubscriptionTypeToContactPath: Validator<
  AttachSubscriptionTypeToContactArgs["path"]
> = /* @__PURE__ */ createValidator("path", isAttachSubscriptionTypeToContactPath, {
  type: "object",
  properties: { contact_id: { type: "string" } },
  required: ["contact_id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link attachSubscriptionTypeToContact}. */
export const attachSubscriptionTypeToContactBody: Validator<
  AttachSubscriptionTypeToContactArgs["body"]
> = /* @__PURE__ */ createValidator("body", isAttachSubscriptionTypeToContactBody, {
  type: "object",
  properties: {
    id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    consent_type: { type: "string" },
  },
  required: ["id", "consent_type"],
}, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link detachSubscriptionTypeToContact}. */
export const detachSubscriptionTypeToContactPath: Validator<
  DetachSubscriptionTypeToContactArgs["path"]
> = /* @__PURE__ */ createValidator("path", isDetachSubscriptionTypeToContactPath, {
  type: "object",
  properties: { contact_id: { type: "string" }, id: { type: "string" } },
  required: ["contact_id", "id"],
}, [keywords.type, keywords.properties, keywords.required]);

function isAttachSubscriptionTypeToContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string";
}

function isAttachSubscriptionTypeToContactBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id))
    && typeof it.consent_type === "string";
}

function isDetachSubscriptionTypeToContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string" && typeof it.id === "string";
}
