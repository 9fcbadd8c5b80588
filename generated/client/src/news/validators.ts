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
  RetrieveNewsfeedArgs,
  RetrieveNewsItemArgs,
  UpdateNewsItemArgs,
} from "./index.js";

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
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateNewsItem}. */
export const updateNewsItemPath: Validator<UpdateNewsItemArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateNewsItemPath, {
    type: "object",
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

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
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link listLiveNewsfeedItems}. */
export const listLiveNewsfeedItemsPath: Validator<ListLiveNewsfeedItemsArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListLiveNewsfeedItemsPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link retrieveNewsfeed}. */
export const retrieveNewsfeedPath: Validator<RetrieveNewsfeedArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveNewsfeedPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isRetrieveNewsItemPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}

function isUpdateNewsItemPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}

function isDeleteNewsItemPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}

function isListLiveNewsfeedItemsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isRetrieveNewsfeedPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
