/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Request validators: Conversations */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  AttachContactToConversationArgs,
  ConvertConversationToTicketArgs,
  CreateConversationArgs,
  DeleteConversationArgs,
  DetachContactFromConversationArgs,
  ListConversationsArgs,
  ListDeletedConversationIdsArgs,
  ListHandlingEventsArgs,
  ListSideConversationsArgs,
  ManageConversationArgs,
  RedactConversationArgs,
  ReplyConversationArgs,
  RetrieveConversationArgs,
  SearchConversationsArgs,
  UpdateConversationArgs,
  UpdateConversationPartArgs,
} from "./index.js";
export {
  attachTagToConversationBody,
  attachTagToConversationPath,
  detachTagFromConversationBody,
  detachTagFromConversationPath,
} from "../tags/validators.js";

/** The query of {@link listConversations}. */
export const listConversationsQuery: Validator<Exclude<ListConversationsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListConversationsQuery, {
    type: "object",
    properties: { per_page: { type: "integer", maximum: 150 }, starting_after: { type: "string" } },
  }, [keywords.type, keywords.maximum, keywords.properties]);

/** The body of {@link createConversation}. */
export const createConversationBody: Validator<CreateConversationArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateConversationRequest,
    schemas.CreateConversationRequest,
    [
      keywords.type,
      keywords.enumeration,
      keywords.format,
      keywords.pattern,
      keywords.minLength,
      keywords.maxLength,
      keywords.maxItems,
      keywords.items,
      keywords.properties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
    ],
  );

/** The path of {@link retrieveConversation}. */
export const retrieveConversationPath: Validator<RetrieveConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveConversationPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link retrieveConversation}. */
export const retrieveConversationQuery: Validator<
  Exclude<RetrieveConversationArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isRetrieveConversationQuery, {
  type: "object",
  properties: {
    display_as: { type: "string" },
    include_translations: { type: "boolean" },
    include_email_history: { type: "boolean" },
  },
}, [keywords.type, keywords.properties]);

/** The path of {@link updateConversation}. */
export const updateConversationPath: Validator<UpdateConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateConversationPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link updateConversation}. */
export const updateConversationQuery: Validator<
  Exclude<UpdateConversationArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isUpdateConversationQuery, {
  type: "object",
  properties: { display_as: { type: "string" } },
}, [keywords.type, keywords.properties]);

/** The body of {@link updateConversation}. */
export const updateConversationBody: Validator<Exclude<UpdateConversationArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateConversationRequest,
    schemas.UpdateConversationRequest,
    [
      keywords.type,
      keywords.items,
      keywords.properties,
      keywords.additionalProperties,
      keywords.allOf,
      keywords.anyOf,
    ],
  );

/** The path of {@link deleteConversation}. */
export const deleteConversationPath: Validator<DeleteConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteConversationPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link deleteConversation}. */
export const deleteConversationQuery: Validator<
  Exclude<DeleteConversationArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isDeleteConversationQuery, {
  type: "object",
  properties: { retain_metrics: { type: "boolean" } },
}, [keywords.type, keywords.properties]);

/** The body of {@link searchConversations}. */
export const searchConversationsBody: Validator<SearchConversationsArgs["body"]> =
  /* @__PURE__ */ createValidator("body", checks.isSearchRequest, schemas.SearchRequest, [
    keywords.type,
    keywords.enumeration,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.allOf,
    keywords.anyOf,
    keywords.oneOf,
  ]);

/** The path of {@link replyConversation}. */
export const replyConversationPath: Validator<ReplyConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isReplyConversationPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link replyConversation}. */
export const replyConversationBody: Validator<ReplyConversationArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isReplyConversationRequest,
    schemas.ReplyConversationRequest,
    [
      keywords.type,
      keywords.constant,
      keywords.enumeration,
      keywords.format,
      keywords.maxItems,
      keywords.items,
      keywords.properties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
      keywords.oneOf,
    ],
  );

/** The path of {@link manageConversation}. */
export const manageConversationPath: Validator<ManageConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isManageConversationPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link manageConversation}. */
export const manageConversationBody: Validator<ManageConversationArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isManageConversationBody, {
    oneOf: [
      () => schemas.CloseConversationRequest,
      () => schemas.SnoozeConversationRequest,
      () => schemas.OpenConversationRequest,
      () => schemas.AssignConversationRequest,
    ],
  }, [
    keywords.type,
    keywords.constant,
    keywords.enumeration,
    keywords.properties,
    keywords.required,
    keywords.anyOf,
    keywords.oneOf,
  ]);

/** The path of {@link updateConversationPart}. */
export const updateConversationPartPath: Validator<UpdateConversationPartArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateConversationPartPath, {
    type: "object",
    properties: { conversation_id: { type: "string" }, id: { type: "string" } },
    required: ["conversation_id", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateConversationPart}. */
export const updateConversationPartBody: Validator<UpdateConversationPartArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateConversationPartRequest,
    schemas.UpdateConversationPartRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf],
  );

/** The path of {@link attachContactToConversation}. */
export const attachContactToConversationPath: Validator<AttachContactToConversationArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isAttachContactToConversationPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link attachContactToConversation}. */
export const attachContactToConversationBody: Validator<
  Exclude<AttachContactToConversationArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isAttachContactToConversationRequest,
  schemas.AttachContactToConversationRequest,
  [
    keywords.type,
    keywords.properties,
    keywords.required,
    keywords.allOf,
    keywords.anyOf,
    keywords.oneOf,
  ],
);

/** The path of {@link detachContactFromConversation}. */
export const detachContactFromConversationPath: Validator<
  DetachContactFromConversationArgs["path"]
> = /* @__PURE__ */ createValidator("path", isDetachContactFromConversationPath, {
  type: "object",
  properties: { conversation_id: { type: "string" }, contact_id: { type: "string" } },
  required: ["conversation_id", "contact_id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link detachContactFromConversation}. */
export const detachContactFromConversationBody: Validator<
  DetachContactFromConversationArgs["body"]
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isDetachContactFromConversationRequest,
  schemas.DetachContactFromConversationRequest,
  [keywords.type, keywords.properties, keywords.required, keywords.allOf, keywords.anyOf],
);

/** The path of {@link listHandlingEvents}. */
export const listHandlingEventsPath: Validator<ListHandlingEventsArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListHandlingEventsPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link listSideConversations}. */
export const listSideConversationsPath: Validator<ListSideConversationsArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListSideConversationsPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listSideConversations}. */
export const listSideConversationsQuery: Validator<
  Exclude<ListSideConversationsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListSideConversationsQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer", maximum: 50 } },
}, [keywords.type, keywords.maximum, keywords.properties]);

/** The body of {@link redactConversation}. */
export const redactConversationBody: Validator<RedactConversationArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isRedactConversationRequest,
    schemas.RedactConversationRequest,
    [
      keywords.type,
      keywords.constant,
      keywords.properties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
      keywords.oneOf,
    ],
  );

/** The path of {@link convertConversationToTicket}. */
export const convertConversationToTicketPath: Validator<ConvertConversationToTicketArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isConvertConversationToTicketPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link convertConversationToTicket}. */
export const convertConversationToTicketBody: Validator<ConvertConversationToTicketArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isConvertConversationToTicketRequest,
    schemas.ConvertConversationToTicketRequest,
    [
      keywords.type,
      keywords.properties,
      keywords.additionalProperties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
    ],
  );

/** The query of {@link listDeletedConversationIds}. */
export const listDeletedConversationIdsQuery: Validator<
  Exclude<ListDeletedConversationIdsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListDeletedConversationIdsQuery, {
  type: "object",
  properties: {
    page: { type: "integer" },
    per_page: { type: "integer", maximum: 60 },
    order: { type: "string" },
  },
}, [keywords.type, keywords.maximum, keywords.properties]);

function isListConversationsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.per_page === undefined || (check.isInteger(it.per_page) && it.per_page <= 150))
    && (it.starting_after === undefined || typeof it.starting_after === "string");
}

function isRetrieveConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isRetrieveConversationQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.display_as === undefined || typeof it.display_as === "string")
    && (it.include_translations === undefined || typeof it.include_translations === "boolean")
    && (it.include_email_history === undefined || typeof it.include_email_history === "boolean");
}

function isUpdateConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateConversationQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.display_as === undefined || typeof it.display_as === "string");
}

function isDeleteConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDeleteConversationQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.retain_metrics === undefined || typeof it.retain_metrics === "boolean");
}

function isReplyConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isManageConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isManageConversationBody(value: unknown): boolean {
  return checks.isCloseConversationRequest(value) || checks.isSnoozeConversationRequest(value)
    || checks.isOpenConversationRequest(value) || checks.isAssignConversationRequest(value);
}

function isUpdateConversationPartPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.conversation_id === "string" && typeof it.id === "string";
}

function isAttachContactToConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDetachContactFromConversationPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.conversation_id === "string"
    && typeof it.contact_id === "string";
}

function isListHandlingEventsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListSideConversationsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListSideConversationsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || (check.isInteger(it.per_page) && it.per_page <= 50));
}

function isConvertConversationToTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListDeletedConversationIdsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || (check.isInteger(it.per_page) && it.per_page <= 60))
    && (it.order === undefined || typeof it.order === "string");
}
