/** Request validators: AI Content */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateContentImportSourceArgs,
  CreateExternalPageArgs,
  DeleteContentImportSourceArgs,
  DeleteExternalPageArgs,
  GetContentImportSourceArgs,
  GetExternalPageArgs,
  ListContentImportSourcesArgs,
  ListExternalPagesArgs,
  UpdateContentImportSourceArgs,
  UpdateExternalPageArgs,
} from "./index.js";

/** The query of {@link listContentImportSources}. */
export const listContentImportSourcesQuery: Validator<
  Exclude<ListContentImportSourcesArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListContentImportSourcesQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The body of {@link createContentImportSource}. */
export const createContentImportSourceBody: Validator<CreateContentImportSourceArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateContentImportSourceRequest,
    schemas.CreateContentImportSourceRequest,
    [
      keywords.type,
      keywords.constant,
      keywords.enumeration,
      keywords.properties,
      keywords.required,
      keywords.allOf,
    ],
  );

/** The path of {@link deleteContentImportSource}. */
export const deleteContentImportSourcePath: Validator<DeleteContentImportSourceArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteContentImportSourcePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link getContentImportSource}. */
export const getContentImportSourcePath: Validator<GetContentImportSourceArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetContentImportSourcePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link updateContentImportSource}. */
export const updateContentImportSourcePath: Validator<UpdateContentImportSourceArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateContentImportSourcePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link updateContentImportSource}. */
export const updateContentImportSourceBody: Validator<UpdateContentImportSourceArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateContentImportSourceRequest,
    schemas.UpdateContentImportSourceRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.required, keywords.allOf],
  );

/** The query of {@link listExternalPages}. */
export const listExternalPagesQuery: Validator<Exclude<ListExternalPagesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListExternalPagesQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The body of {@link createExternalPage}. */
export const createExternalPageBody: Validator<CreateExternalPageArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateExternalPageRequest,
    schemas.CreateExternalPageRequest,
    [keywords.type, keywords.constant, keywords.properties, keywords.required, keywords.allOf],
  );

/** The path of {@link deleteExternalPage}. */
export const deleteExternalPagePath: Validator<DeleteExternalPageArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteExternalPagePath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link getExternalPage}. */
export const getExternalPagePath: Validator<GetExternalPageArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetExternalPagePath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateExternalPage}. */
export const updateExternalPagePath: Validator<UpdateExternalPageArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateExternalPagePath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateExternalPage}. */
export const updateExternalPageBody: Validator<UpdateExternalPageArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateExternalPageRequest,
    schemas.UpdateExternalPageRequest,
    [keywords.type, keywords.constant, keywords.properties, keywords.required, keywords.allOf],
  );

function isListContentImportSourcesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isDeleteContentImportSourcePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isGetContentImportSourcePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isUpdateContentImportSourcePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isListExternalPagesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isDeleteExternalPagePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isGetExternalPagePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateExternalPagePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
