/** Request validators: Companies */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  AttachContactToACompanyArgs,
  CreateOrUpdateCompanyArgs,
  DeleteCompanyArgs,
  DetachContactFromACompanyArgs,
  ListAllCompaniesArgs,
  ListAttachedContactsArgs,
  ListAttachedSegmentsForCompaniesArgs,
  RetrieveACompanyByIdArgs,
  RetrieveCompanyArgs,
  ScrollOverAllCompaniesArgs,
  UpdateCompanyArgs,
} from "./index.js";
export {
  listCompaniesForAContactPath,
  listCompaniesForAContactQuery,
} from "../contacts/validators.js";
export {
  createCompanyNoteBody,
  createCompanyNotePath,
  listCompanyNotesPath,
  listCompanyNotesQuery,
} from "../notes/validators.js";

/** The body of {@link createOrUpdateCompany}. */
export const createOrUpdateCompanyBody: Validator<
  Exclude<CreateOrUpdateCompanyArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isCreateOrUpdateCompanyRequest,
  schemas.CreateOrUpdateCompanyRequest,
  [
    keywords.type,
    keywords.properties,
    keywords.additionalProperties,
    keywords.allOf,
    keywords.anyOf,
  ],
);

/** The query of {@link retrieveCompany}. */
export const retrieveCompanyQuery: Validator<Exclude<RetrieveCompanyArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isRetrieveCompanyQuery, {
    type: "object",
    properties: {
      name: { type: "string" },
      company_id: { type: "string" },
      tag_id: { type: "string" },
      segment_id: { type: "string" },
      page: { type: "integer" },
      per_page: { type: "integer" },
    },
  }, [keywords.type, keywords.properties]);

/** The path of {@link retrieveACompanyById}. */
export const retrieveACompanyByIdPath: Validator<RetrieveACompanyByIdArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveACompanyByIdPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateCompany}. */
export const updateCompanyPath: Validator<UpdateCompanyArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateCompanyPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link deleteCompany}. */
export const deleteCompanyPath: Validator<DeleteCompanyArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteCompanyPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link listAttachedContacts}. */
export const listAttachedContactsPath: Validator<ListAttachedContactsArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListAttachedContactsPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listAttachedContacts}. */
export const listAttachedContactsQuery: Validator<
  Exclude<ListAttachedContactsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListAttachedContactsQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The path of {@link listAttachedSegmentsForCompanies}. */
export const listAttachedSegmentsForCompaniesPath: Validator<
  ListAttachedSegmentsForCompaniesArgs["path"]
> = /* @__PURE__ */ createValidator("path", isListAttachedSegmentsForCompaniesPath, {
  type: "object",
  properties: { id: { type: "string" } },
  required: ["id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listAllCompanies}. */
export const listAllCompaniesQuery: Validator<Exclude<ListAllCompaniesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListAllCompaniesQuery, {
    type: "object",
    properties: {
      page: { type: "integer" },
      per_page: { type: "integer" },
      order: { type: "string" },
    },
  }, [keywords.type, keywords.properties]);

/** The query of {@link scrollOverAllCompanies}. */
export const scrollOverAllCompaniesQuery: Validator<
  Exclude<ScrollOverAllCompaniesArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isScrollOverAllCompaniesQuery, {
  type: "object",
  properties: { scroll_param: { type: "string" } },
}, [keywords.type, keywords.properties]);

/** The path of {@link attachContactToACompany}. */
export const attachContactToACompanyPath: Validator<AttachContactToACompanyArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isAttachContactToACompanyPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link attachContactToACompany}. */
export const attachContactToACompanyBody: Validator<AttachContactToACompanyArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isAttachContactToACompanyBody, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link detachContactFromACompany}. */
export const detachContactFromACompanyPath: Validator<DetachContactFromACompanyArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDetachContactFromACompanyPath, {
    type: "object",
    properties: { contact_id: { type: "string" }, id: { type: "string" } },
    required: ["contact_id", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isRetrieveCompanyQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.company_id === undefined || typeof it.company_id === "string")
    && (it.tag_id === undefined || typeof it.tag_id === "string")
    && (it.segment_id === undefined || typeof it.segment_id === "string")
    && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isRetrieveACompanyByIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateCompanyPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDeleteCompanyPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListAttachedContactsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListAttachedContactsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isListAttachedSegmentsForCompaniesPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListAllCompaniesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page))
    && (it.order === undefined || typeof it.order === "string");
}

function isScrollOverAllCompaniesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.scroll_param === undefined || typeof it.scroll_param === "string");
}

function isAttachContactToACompanyPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isAttachContactToACompanyBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDetachContactFromACompanyPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.contact_id === "string" && typeof it.id === "string";
}
