/** Request validators: Data Attributes */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateDataAttributeArgs,
  LisDataAttributesArgs,
  UpdateDataAttributeArgs,
} from "./index.js";

/** The query of {@link lisDataAttributes}. */
export const lisDataAttributesQuery: Validator<Exclude<LisDataAttributesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isLisDataAttributesQuery, {
    type: "object",
    properties: {
      model: { enum: ["contact", "company", "conversation"] },
      include_archived: { type: "boolean" },
    },
  }, [keywords.type, keywords.enumeration, keywords.properties]);

/** The body of {@link createDataAttribute}. */
export const createDataAttributeBody: Validator<CreateDataAttributeArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateDataAttributeRequest,
    schemas.CreateDataAttributeRequest,
    [
      keywords.type,
      keywords.constant,
      keywords.enumeration,
      keywords.pattern,
      keywords.items,
      keywords.properties,
      keywords.required,
      keywords.allOf,
      keywords.oneOf,
    ],
  );

/** The path of {@link updateDataAttribute}. */
export const updateDataAttributePath: Validator<UpdateDataAttributeArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateDataAttributePath, {
    type: "object",
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateDataAttribute}. */
export const updateDataAttributeBody: Validator<
  Exclude<UpdateDataAttributeArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isUpdateDataAttributeRequest,
  schemas.UpdateDataAttributeRequest,
  [keywords.type, keywords.items, keywords.properties, keywords.allOf],
);

function isLisDataAttributesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.model === undefined || it.model === "contact" || it.model === "company"
      || it.model === "conversation")
    && (it.include_archived === undefined || typeof it.include_archived === "boolean");
}

function isUpdateDataAttributePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}
