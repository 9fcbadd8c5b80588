/** Request validators: Segments */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type { ListSegmentsArgs, RetrieveSegmentArgs } from "./index.js";
export { listSegmentsForAContactPath } from "../contacts/validators.js";

/** The query of {@link listSegments}. */
export const listSegmentsQuery: Validator<Exclude<ListSegmentsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListSegmentsQuery, {
    type: "object",
    properties: { include_count: { type: "boolean" } },
  }, [keywords.type, keywords.properties]);

/** The path of {@link retrieveSegment}. */
export const retrieveSegmentPath: Validator<RetrieveSegmentArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveSegmentPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isListSegmentsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.include_count === undefined || typeof it.include_count === "boolean");
}

function isRetrieveSegmentPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
