/** Request validators: Messages */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateMessageArgs,
  GetWhatsAppMessageStatusArgs,
  RetrieveWhatsAppMessageStatusArgs,
} from "./index.js";

/** The body of {@link createMessage}. */
export const createMessageBody: Validator<Exclude<CreateMessageArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator("body", isCreateMessageBody, {
    oneOf: [() => schemas.CreateMessageRequest, () => schemas.CreateContactMessageRequest],
  }, [
    keywords.type,
    keywords.constant,
    keywords.enumeration,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.anyOf,
    keywords.oneOf,
  ]);

/** The query of {@link getWhatsAppMessageStatus}. */
export const getWhatsAppMessageStatusQuery: Validator<GetWhatsAppMessageStatusArgs["query"]> =
  /* @__PURE__ */ createValidator("query", isGetWhatsAppMessageStatusQuery, {
    type: "object",
    properties: {
      ruleset_id: { type: "string" },
      per_page: { type: "integer", maximum: 100 },
      starting_after: { type: "string" },
    },
    required: ["ruleset_id"],
  }, [keywords.type, keywords.maximum, keywords.properties, keywords.required]);

/** The query of {@link retrieveWhatsAppMessageStatus}. */
export const retrieveWhatsAppMessageStatusQuery: Validator<
  RetrieveWhatsAppMessageStatusArgs["query"]
> = /* @__PURE__ */ createValidator("query", isRetrieveWhatsAppMessageStatusQuery, {
  type: "object",
  properties: { message_id: { type: "string" } },
  required: ["message_id"],
}, [keywords.type, keywords.properties, keywords.required]);

function isCreateMessageBody(value: unknown): boolean {
  return (checks.isCreateMessageRequest(value)) !== (checks.isCreateContactMessageRequest(value));
}

function isGetWhatsAppMessageStatusQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ruleset_id === "string"
    && (it.per_page === undefined || (check.isInteger(it.per_page) && it.per_page <= 100))
    && (it.starting_after === undefined || typeof it.starting_after === "string");
}

function isRetrieveWhatsAppMessageStatusQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.message_id === "string";
}
