/** Request validators: Data Events */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type { CreateDataEventArgs, DataEventSummariesArgs, LisDataEventsArgs } from "./index.js";

/** The body of {@link createDataEvent}. */
export const createDataEventBody: Validator<CreateDataEventArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateDataEventRequest,
    schemas.CreateDataEventRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf, keywords.anyOf],
  );

/** The query of {@link lisDataEvents}. */
export const lisDataEventsQuery: Validator<LisDataEventsArgs["query"]> =
  /* @__PURE__ */ createValidator("query", isLisDataEventsQuery, {
    type: "object",
    properties: {
      filter: {
        type: "object",
        oneOf: [{
          properties: { user_id: { type: "string" } },
          additionalProperties: false,
          required: ["user_id"],
        }, {
          properties: { intercom_user_id: { type: "string" } },
          additionalProperties: false,
          required: ["intercom_user_id"],
        }, {
          properties: { email: { type: "string" } },
          additionalProperties: false,
          required: ["email"],
        }],
      },
      type: { type: "string" },
      summary: { type: "boolean" },
      per_page: { type: "integer" },
    },
    required: ["filter", "type"],
  }, [
    keywords.type,
    keywords.properties,
    keywords.additionalProperties,
    keywords.required,
    keywords.oneOf,
  ]);

/** The body of {@link dataEventSummaries}. */
export const dataEventSummariesBody: Validator<Exclude<DataEventSummariesArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateDataEventSummariesRequest,
    schemas.CreateDataEventSummariesRequest,
    [keywords.type, keywords.properties, keywords.allOf],
  );

function isLisDataEventsQueryFilter(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && Number(typeof it.user_id === "string" && check.hasOnly(it, (name) => name === "user_id"))
          + Number(
            typeof it.intercom_user_id === "string"
              && check.hasOnly(it, (name) => name === "intercom_user_id"),
          ) + Number(
            typeof it.email === "string" && check.hasOnly(it, (name) => name === "email"),
          ) === 1;
}

function isLisDataEventsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && isLisDataEventsQueryFilter(it.filter) && typeof it.type === "string"
    && (it.summary === undefined || typeof it.summary === "boolean")
    && (it.per_page === undefined || check.isInteger(it.per_page));
}
