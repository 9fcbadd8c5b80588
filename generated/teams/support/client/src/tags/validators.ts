/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Request validators: Tags */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  AttachTagToContactArgs,
  AttachTagToConversationArgs,
  AttachTagToTicketArgs,
  CreateTagArgs,
  DeleteTagArgs,
  DetachTagFromContactArgs,
  DetachTagFromConversationArgs,
  DetachTagFromTicketArgs,
  FindTagArgs,
} from "./index.js";
export { listTagsForAContactPath } from "../contacts/validators.js";

/** The path of {@link attachTagToContact}. */
export const attachTagToContactPath: Validator<AttachTagToContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isAttachTagToContactPath, {
    type: "object",
    properties: { contact_id: { type: "string" } },
    required: ["contact_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link attachTagToContact}. */
export const attachTagToContactBody: Validator<AttachTagToContactArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isAttachTagToContactBody, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link detachTagFromContact}. */
export const detachTagFromContactPath: Validator<DetachTagFromContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDetachTagFromContactPath, {
    type: "object",
    properties: { contact_id: { type: "string" }, id: { type: "string" } },
    required: ["contact_id", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link attachTagToConversation}. */
export const attachTagToConversationPath: Validator<AttachTagToConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isAttachTagToConversationPath, {
    type: "object",
    properties: { conversation_id: { type: "string" } },
    required: ["conversation_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link attachTagToConversation}. */
export const attachTagToConversationBody: Validator<AttachTagToConversationArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isAttachTagToConversationBody, {
    type: "object",
    properties: {
      id: { anyOf: [{ type: "string" }, { type: "integer" }] },
      admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
    required: ["id", "admin_id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link detachTagFromConversation}. */
export const detachTagFromConversationPath: Validator<DetachTagFromConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDetachTagFromConversationPath, {
    type: "object",
    properties: { conversation_id: { type: "string" }, id: { type: "string" } },
    required: ["conversation_id", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link detachTagFromConversation}. */
export const detachTagFromConversationBody: Validator<DetachTagFromConversationArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isDetachTagFromConversationBody, {
    type: "object",
    properties: { admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["admin_id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link createTag}. */
export const createTagBody: Validator<CreateTagArgs["body"]> = /* @__PURE__ */ createValidator(
  "body",
  isCreateTagBody,
  {
    oneOf: [
      () => schemas.CreateOrUpdateTagRequest,
      () => schemas.TagCompanyRequest,
      () => schemas.UntagCompanyRequest,
      () => schemas.TagMultipleUsersRequest,
    ],
  },
  [
    keywords.type,
    keywords.constant,
    keywords.minItems,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.anyOf,
    keywords.oneOf,
    keywords.not,
  ],
);

/** The path of {@link findTag}. */
export const findTagPath: Validator<FindTagArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isFindTagPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The path of {@link deleteTag}. */
export const deleteTagPath: Validator<DeleteTagArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isDeleteTagPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The path of {@link attachTagToTicket}. */
export const attachTagToTicketPath: Validator<AttachTagToTicketArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isAttachTagToTicketPath, {
    type: "object",
    properties: { ticket_id: { type: "string" } },
    required: ["ticket_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link attachTagToTicket}. */
export const attachTagToTicketBody: Validator<AttachTagToTicketArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isAttachTagToTicketBody, {
    type: "object",
    properties: {
      id: { anyOf: [{ type: "string" }, { type: "integer" }] },
      admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
    required: ["id", "admin_id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link detachTagFromTicket}. */
export const detachTagFromTicketPath: Validator<DetachTagFromTicketArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDetachTagFromTicketPath, {
    type: "object",
    properties: { ticket_id: { type: "string" }, id: { type: "string" } },
    required: ["ticket_id", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link detachTagFromTicket}. */
export const detachTagFromTicketBody: Validator<DetachTagFromTicketArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isDetachTagFromTicketBody, {
    type: "object",
    properties: { admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["admin_id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

function isAttachTagToContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string";
}

function isAttachTagToContactBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isDetachTagFromContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string" && typeof it.id === "string";
}

function isAttachTagToConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.conversation_id === "string";
}

function isAttachTagToConversationBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id))
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id));
}

function isDetachTagFromConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.conversation_id === "string" && typeof it.id === "string";
}

function isDetachTagFromConversationBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.admin_id === "string" || check.isInteger(it.admin_id));
}

function isCreateTagBody(value: unknown): boolean {
  return Number(checks.isCreateOrUpdateTagRequest(value))
      + Number(checks.isTagCompanyRequest(value)) + Number(checks.isUntagCompanyRequest(value))
      + Number(checks.isTagMultipleUsersRequest(value)) === 1;
}

function isFindTagPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDeleteTagPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isAttachTagToTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_id === "string";
}

function isAttachTagToTicketBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id))
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id));
}

function isDetachTagFromTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_id === "string" && typeof it.id === "string";
}

function isDetachTagFromTicketBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.admin_id === "string" || check.isInteger(it.admin_id));
}
