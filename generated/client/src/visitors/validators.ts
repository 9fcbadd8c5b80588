/** Request validators: Visitors */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  ConvertVisitorArgs,
  RetrieveVisitorWithUserIdArgs,
  UpdateVisitorArgs,
} from "./index.js";

/** The body of {@link updateVisitor}. */
export const updateVisitorBody: Validator<UpdateVisitorArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateVisitorRequest,
    schemas.UpdateVisitorRequest,
    [
      keywords.type,
      keywords.properties,
      keywords.additionalProperties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
    ],
  );

/** The query of {@link retrieveVisitorWithUserId}. */
export const retrieveVisitorWithUserIdQuery: Validator<RetrieveVisitorWithUserIdArgs["query"]> =
  /* @__PURE__ */ createValidator("query", isRetrieveVisitorWithUserIdQuery, {
    type: "object",
    properties: { user_id: { type: "string" } },
    required: ["user_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link convertVisitor}. */
export const convertVisitorBody: Validator<ConvertVisitorArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isConvertVisitorRequest,
    schemas.ConvertVisitorRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf, keywords.anyOf],
  );

function isRetrieveVisitorWithUserIdQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.user_id === "string";
}
