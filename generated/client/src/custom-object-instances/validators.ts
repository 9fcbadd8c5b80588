/** Request validators: Custom Object Instances */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateCustomObjectInstancesArgs,
  DeleteCustomObjectInstancesByExternalIdArgs,
  DeleteCustomObjectInstancesByIdArgs,
  GetCustomObjectInstancesByExternalIdArgs,
  GetCustomObjectInstancesByIdArgs,
} from "./index.js";
export { updateContactBody, updateContactPath } from "../contacts/validators.js";
export {
  updateConversationBody,
  updateConversationPath,
  updateConversationQuery,
} from "../conversations/validators.js";

/** The path of {@link createCustomObjectInstances}. */
export const createCustomObjectInstancesPath: Validator<CreateCustomObjectInstancesArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isCreateCustomObjectInstancesPath, {
    type: "object",
    properties: { custom_object_type_identifier: { type: "string" } },
    required: ["custom_object_type_identifier"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link createCustomObjectInstances}. */
export const createCustomObjectInstancesBody: Validator<
  Exclude<CreateCustomObjectInstancesArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isCreateOrUpdateCustomObjectInstanceRequest,
  schemas.CreateOrUpdateCustomObjectInstanceRequest,
  [
    keywords.type,
    keywords.properties,
    keywords.additionalProperties,
    keywords.allOf,
    keywords.anyOf,
  ],
);

/** The path of {@link getCustomObjectInstancesByExternalId}. */
export const getCustomObjectInstancesByExternalIdPath: Validator<
  GetCustomObjectInstancesByExternalIdArgs["path"]
> = /* @__PURE__ */ createValidator("path", isGetCustomObjectInstancesByExternalIdPath, {
  type: "object",
  properties: { custom_object_type_identifier: { type: "string" } },
  required: ["custom_object_type_identifier"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link getCustomObjectInstancesByExternalId}. */
export const getCustomObjectInstancesByExternalIdQuery: Validator<
  GetCustomObjectInstancesByExternalIdArgs["query"]
> = /* @__PURE__ */ createValidator("query", isGetCustomObjectInstancesByExternalIdQuery, {
  type: "object",
  properties: { external_id: { type: "string" } },
  required: ["external_id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link deleteCustomObjectInstancesById}. */
export const deleteCustomObjectInstancesByIdPath: Validator<
  DeleteCustomObjectInstancesByIdArgs["path"]
> = /* @__PURE__ */ createValidator("path", isDeleteCustomObjectInstancesByIdPath, {
  type: "object",
  properties: { custom_object_type_identifier: { type: "string" } },
  required: ["custom_object_type_identifier"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link deleteCustomObjectInstancesById}. */
export const deleteCustomObjectInstancesByIdQuery: Validator<
  DeleteCustomObjectInstancesByIdArgs["query"]
> = /* @__PURE__ */ createValidator("query", isDeleteCustomObjectInstancesByIdQuery, {
  type: "object",
  properties: { external_id: { type: "string" } },
  required: ["external_id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link getCustomObjectInstancesById}. */
export const getCustomObjectInstancesByIdPath: Validator<GetCustomObjectInstancesByIdArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetCustomObjectInstancesByIdPath, {
    type: "object",
    properties: { custom_object_type_identifier: { type: "string" }, id: { type: "string" } },
    required: ["custom_object_type_identifier", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link deleteCustomObjectInstancesByExternalId}. */
export const deleteCustomObjectInstancesByExternalIdPath: Validator<
  DeleteCustomObjectInstancesByExternalIdArgs["path"]
> = /* @__PURE__ */ createValidator("path", isDeleteCustomObjectInstancesByExternalIdPath, {
  type: "object",
  properties: { custom_object_type_identifier: { type: "string" }, id: { type: "string" } },
  required: ["custom_object_type_identifier", "id"],
}, [keywords.type, keywords.properties, keywords.required]);

function isCreateCustomObjectInstancesPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.custom_object_type_identifier === "string";
}

function isGetCustomObjectInstancesByExternalIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.custom_object_type_identifier === "string";
}

function isGetCustomObjectInstancesByExternalIdQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.external_id === "string";
}

function isDeleteCustomObjectInstancesByIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.custom_object_type_identifier === "string";
}

function isDeleteCustomObjectInstancesByIdQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.external_id === "string";
}

function isGetCustomObjectInstancesByIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.custom_object_type_identifier === "string"
    && typeof it.id === "string";
}

function isDeleteCustomObjectInstancesByExternalIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.custom_object_type_identifier === "string"
    && typeof it.id === "string";
}
