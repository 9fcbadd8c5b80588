/** Request validators: News */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateNewsItemArgs,
  DeleteNewsItemArgs,
  ListLiveNewsfeedItemsArgs,
  ListNewsfeedsArgs,
  ListNewsItemsArgs,
  RetrieveNewsfeedArgs,
  RetrieveNewsItemArgs,
  UpdateNewsItemArgs,
} from "./index.js";

/** The query of {@link listNewsItems}. */
export const listNewsItemsQuery: Validator<Exclude<ListNewsItemsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListNewsItemsQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The body of {@link createNewsItem}. */
export const createNewsItemBody: Validator<CreateNewsItemArgs["body"]> =
  /* @__PURE__ */ createValidator("body", checks.isNewsItemRequest, schemas.NewsItemRequest, [
    keywords.type,
    keywords.enumeration,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.allOf,
  ]);

/** The path of {@link retrieveNewsItem}. */
export const retrieveNewsItemPath: Validator<RetrieveNewsItemArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveNewsItemPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link updateNewsItem}. */
export const updateNewsItemPath: Validator<UpdateNewsItemArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateNewsItemPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link updateNewsItem}. */
export const updateNewsItemBody: Validator<UpdateNewsItemArgs["body"]> =
  /* @__PURE__ */ createValidator("body", checks.isNewsItemRequest, schemas.NewsItemRequest, [
    keywords.type,
    keywords.enumeration,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.allOf,
  ]);

/** The path of {@link deleteNewsItem}. */
export const deleteNewsItemPath: Validator<DeleteNewsItemArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteNewsItemPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link listLiveNewsfeedItems}. */
export const listLiveNewsfeedItemsPath: Validator<ListLiveNewsfeedItemsArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListLiveNewsfeedItemsPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listLiveNewsfeedItems}. */
export const listLiveNewsfeedItemsQuery: Validator<
  Exclude<ListLiveNewsfeedItemsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListLiveNewsfeedItemsQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The query of {@link listNewsfeeds}. */
export const listNewsfeedsQuery: Validator<Exclude<ListNewsfeedsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListNewsfeedsQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The path of {@link retrieveNewsfeed}. */
export const retrieveNewsfeedPath: Validator<RetrieveNewsfeedArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveNewsfeedPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isListNewsItemsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isRetrieveNewsItemPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isUpdateNewsItemPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isDeleteNewsItemPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isListLiveNewsfeedItemsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListLiveNewsfeedItemsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isListNewsfeedsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isRetrieveNewsfeedPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
