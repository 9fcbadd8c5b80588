/** Request validators: Contacts */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  ArchiveContactArgs,
  BlockContactArgs,
  CreateContactArgs,
  DeleteContactArgs,
  ListCompaniesForAContactArgs,
  ListContactsArgs,
  ListSegmentsForAContactArgs,
  ListSubscriptionsForAContactArgs,
  ListTagsForAContactArgs,
  MergeContactArgs,
  SearchContactsArgs,
  ShowContactArgs,
  ShowContactByExternalIdArgs,
  UnarchiveContactArgs,
  UpdateContactArgs,
} from "./index.js";
export {
  attachContactToACompanyBody,
  attachContactToACompanyPath,
  detachContactFromACompanyPath,
  listAttachedContactsPath,
  listAttachedContactsQuery,
} from "../companies/validators.js";
export {
  createNoteBody,
  createNotePath,
  listNotesPath,
  listNotesQuery,
} from "../notes/validators.js";
export {
  attachSubscriptionTypeToContactBody,
  attachSubscriptionTypeToContactPath,
  detachSubscriptionTypeToContactPath,
} from "../subscription-types/validators.js";
export {
  attachTagToContactBody,
  attachTagToContactPath,
  detachTagFromContactPath,
} from "../tags/validators.js";

/** The path of {@link listCompaniesForAContact}. */
export const listCompaniesForAContactPath: Validator<ListCompaniesForAContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListCompaniesForAContactPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listCompaniesForAContact}. */
export const listCompaniesForAContactQuery: Validator<
  Exclude<ListCompaniesForAContactArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListCompaniesForAContactQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The path of {@link listSegmentsForAContact}. */
export const listSegmentsForAContactPath: Validator<ListSegmentsForAContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListSegmentsForAContactPath, {
    type: "object",
    properties: { contact_id: { type: "string" } },
    required: ["contact_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link listSubscriptionsForAContact}. */
export const listSubscriptionsForAContactPath: Validator<ListSubscriptionsForAContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListSubscriptionsForAContactPath, {
    type: "object",
    properties: { contact_id: { type: "string" } },
    required: ["contact_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link listTagsForAContact}. */
export const listTagsForAContactPath: Validator<ListTagsForAContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListTagsForAContactPath, {
    type: "object",
    properties: { contact_id: { type: "string" } },
    required: ["contact_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateContact}. */
export const updateContactPath: Validator<UpdateContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateContactPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateContact}. */
export const updateContactBody: Validator<Exclude<UpdateContactArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateContactRequest,
    schemas.UpdateContactRequest,
    [keywords.type, keywords.properties, keywords.allOf],
  );

/** The path of {@link showContact}. */
export const showContactPath: Validator<ShowContactArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isShowContactPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The path of {@link deleteContact}. */
export const deleteContactPath: Validator<DeleteContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteContactPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link mergeContact}. */
export const mergeContactBody: Validator<MergeContactArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isMergeContactsRequest,
    schemas.MergeContactsRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf],
  );

/** The body of {@link searchContacts}. */
export const searchContactsBody: Validator<SearchContactsArgs["body"]> =
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

/** The query of {@link listContacts}. */
export const listContactsQuery: Validator<Exclude<ListContactsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListContactsQuery, {
    type: "object",
    properties: {
      page: { type: "integer" },
      per_page: { type: "integer" },
      starting_after: { type: "string" },
    },
  }, [keywords.type, keywords.properties]);

/** The body of {@link createContact}. */
export const createContactBody: Validator<CreateContactArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateContactRequest,
    schemas.CreateContactRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf, keywords.anyOf],
  );

/** The path of {@link showContactByExternalId}. */
export const showContactByExternalIdPath: Validator<ShowContactByExternalIdArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isShowContactByExternalIdPath, {
    type: "object",
    properties: { external_id: { type: "string" } },
    required: ["external_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link archiveContact}. */
export const archiveContactPath: Validator<ArchiveContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isArchiveContactPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link unarchiveContact}. */
export const unarchiveContactPath: Validator<UnarchiveContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUnarchiveContactPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link blockContact}. */
export const blockContactPath: Validator<BlockContactArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isBlockContactPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isListCompaniesForAContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListCompaniesForAContactQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isListSegmentsForAContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string";
}

function isListSubscriptionsForAContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string";
}

function isListTagsForAContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string";
}

function isUpdateContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isShowContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDeleteContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListContactsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page))
    && (it.starting_after === undefined || typeof it.starting_after === "string");
}

function isShowContactByExternalIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.external_id === "string";
}

function isArchiveContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUnarchiveContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isBlockContactPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
