/** Request validators: Articles */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateArticleArgs,
  DeleteArticleArgs,
  ListArticlesArgs,
  RetrieveArticleArgs,
  SearchArticlesArgs,
  UpdateArticleArgs,
} from "./index.js";

/** The query of {@link listArticles}. */
export const listArticlesQuery: Validator<Exclude<ListArticlesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListArticlesQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The body of {@link createArticle}. */
export const createArticleBody: Validator<Exclude<CreateArticleArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateArticleRequest,
    schemas.CreateArticleRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.required, keywords.allOf],
  );

/** The path of {@link retrieveArticle}. */
export const retrieveArticlePath: Validator<RetrieveArticleArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveArticlePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link updateArticle}. */
export const updateArticlePath: Validator<UpdateArticleArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateArticlePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link updateArticle}. */
export const updateArticleBody: Validator<Exclude<UpdateArticleArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateArticleRequest,
    schemas.UpdateArticleRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.allOf],
  );

/** The path of {@link deleteArticle}. */
export const deleteArticlePath: Validator<DeleteArticleArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteArticlePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The query of {@link searchArticles}. */
export const searchArticlesQuery: Validator<Exclude<SearchArticlesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isSearchArticlesQuery, {
    type: "object",
    properties: {
      phrase: { type: "string" },
      state: { type: "string" },
      help_center_id: { type: "integer" },
      highlight: { type: "boolean" },
      page: { type: "integer" },
      per_page: { type: "integer" },
    },
  }, [keywords.type, keywords.properties]);

function isListArticlesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isRetrieveArticlePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isUpdateArticlePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isDeleteArticlePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isSearchArticlesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.phrase === undefined || typeof it.phrase === "string")
    && (it.state === undefined || typeof it.state === "string")
    && (it.help_center_id === undefined || check.isInteger(it.help_center_id))
    && (it.highlight === undefined || typeof it.highlight === "boolean")
    && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}
