/** Request validators: Internal Articles */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateInternalArticleArgs,
  DeleteInternalArticleArgs,
  ListInternalArticlesArgs,
  RetrieveInternalArticleArgs,
  SearchInternalArticlesArgs,
  UpdateInternalArticleArgs,
} from "./index.js";

/** The query of {@link listInternalArticles}. */
export const listInternalArticlesQuery: Validator<
  Exclude<ListInternalArticlesArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListInternalArticlesQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The body of {@link createInternalArticle}. */
export const createInternalArticleBody: Validator<
  Exclude<CreateInternalArticleArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isCreateInternalArticleRequest,
  schemas.CreateInternalArticleRequest,
  [keywords.type, keywords.properties, keywords.required, keywords.allOf],
);

/** The path of {@link retrieveInternalArticle}. */
export const retrieveInternalArticlePath: Validator<RetrieveInternalArticleArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveInternalArticlePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link updateInternalArticle}. */
export const updateInternalArticlePath: Validator<UpdateInternalArticleArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateInternalArticlePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link updateInternalArticle}. */
export const updateInternalArticleBody: Validator<
  Exclude<UpdateInternalArticleArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isUpdateInternalArticleRequest,
  schemas.UpdateInternalArticleRequest,
  [keywords.type, keywords.properties, keywords.allOf],
);

/** The path of {@link deleteInternalArticle}. */
export const deleteInternalArticlePath: Validator<DeleteInternalArticleArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteInternalArticlePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The query of {@link searchInternalArticles}. */
export const searchInternalArticlesQuery: Validator<
  Exclude<SearchInternalArticlesArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isSearchInternalArticlesQuery, {
  type: "object",
  properties: {
    folder_id: { type: "integer" },
    page: { type: "integer" },
    per_page: { type: "integer" },
  },
}, [keywords.type, keywords.properties]);

function isListInternalArticlesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isRetrieveInternalArticlePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isUpdateInternalArticlePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isDeleteInternalArticlePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isSearchInternalArticlesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.folder_id === undefined || check.isInteger(it.folder_id))
    && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}
