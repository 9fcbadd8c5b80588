/** Request validators: Help Center */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateCollectionArgs,
  DeleteCollectionArgs,
  ListAllCollectionsArgs,
  ListHelpCentersArgs,
  RetrieveCollectionArgs,
  RetrieveHelpCenterArgs,
  UpdateCollectionArgs,
} from "./index.js";

/** The query of {@link listAllCollections}. */
export const listAllCollectionsQuery: Validator<
  Exclude<ListAllCollectionsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListAllCollectionsQuery, {
  type: "object",
  properties: { page: { type: "integer" }, per_page: { type: "integer" } },
}, [keywords.type, keywords.properties]);

/** The body of {@link createCollection}. */
export const createCollectionBody: Validator<CreateCollectionArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateCollectionRequest,
    schemas.CreateCollectionRequest,
    [
      keywords.type,
      keywords.enumeration,
      keywords.properties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
    ],
  );

/** The path of {@link retrieveCollection}. */
export const retrieveCollectionPath: Validator<RetrieveCollectionArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveCollectionPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link updateCollection}. */
export const updateCollectionPath: Validator<UpdateCollectionArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateCollectionPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link updateCollection}. */
export const updateCollectionBody: Validator<Exclude<UpdateCollectionArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateCollectionRequest,
    schemas.UpdateCollectionRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.allOf, keywords.anyOf],
  );

/** The path of {@link deleteCollection}. */
export const deleteCollectionPath: Validator<DeleteCollectionArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteCollectionPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The path of {@link retrieveHelpCenter}. */
export const retrieveHelpCenterPath: Validator<RetrieveHelpCenterArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveHelpCenterPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The query of {@link listHelpCenters}. */
export const listHelpCentersQuery: Validator<Exclude<ListHelpCentersArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListHelpCentersQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

function isListAllCollectionsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isRetrieveCollectionPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isUpdateCollectionPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isDeleteCollectionPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isRetrieveHelpCenterPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isListHelpCentersQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}
