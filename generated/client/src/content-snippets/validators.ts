/** Request validators: Content Snippets */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateContentSnippetArgs,
  GetContentSnippetArgs,
  ListContentSnippetsArgs,
  UpdateContentSnippetArgs,
} from "./index.js";

/** The query of {@link listContentSnippets}. */
export const listContentSnippetsQuery: Validator<
  Exclude<ListContentSnippetsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListContentSnippetsQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The body of {@link createContentSnippet}. */
export const createContentSnippetBody: Validator<CreateContentSnippetArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isContentSnippetCreateRequest,
    schemas.ContentSnippetCreateRequest,
    [
      keywords.type,
      keywords.maxLength,
      keywords.items,
      keywords.properties,
      keywords.required,
      keywords.allOf,
    ],
  );

/** The path of {@link getContentSnippet}. */
export const getContentSnippetPath: Validator<GetContentSnippetArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetContentSnippetPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateContentSnippet}. */
export const updateContentSnippetPath: Validator<UpdateContentSnippetArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateContentSnippetPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateContentSnippet}. */
export const updateContentSnippetBody: Validator<UpdateContentSnippetArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isContentSnippetUpdateRequest,
    schemas.ContentSnippetUpdateRequest,
    [keywords.type, keywords.maxLength, keywords.items, keywords.properties, keywords.allOf],
  );

function isListContentSnippetsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isGetContentSnippetPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateContentSnippetPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
