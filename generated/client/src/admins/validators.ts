/** Request validators: Admins */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type {
  ListActivityLogsArgs,
  RetrieveAdminArgs,
  SearchActivityLogsArgs,
  SetAwayAdminArgs,
} from "./index.js";

/** The path of {@link setAwayAdmin}. */
export const setAwayAdminPath: Validator<SetAwayAdminArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isSetAwayAdminPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

/** The body of {@link setAwayAdmin}. */
export const setAwayAdminBody: Validator<SetAwayAdminArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isSetAwayAdminBody, {
    type: "object",
    properties: {
      away_mode_enabled: { type: "boolean" },
      away_mode_reassign: { type: "boolean" },
      away_status_reason_id: { type: "integer" },
    },
    required: ["away_mode_enabled", "away_mode_reassign"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listActivityLogs}. */
export const listActivityLogsQuery: Validator<Exclude<ListActivityLogsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListActivityLogsQuery, {
    type: "object",
    properties: {
      created_at_after: { anyOf: [{ type: "string" }, { type: "integer" }] },
      created_at_before: { anyOf: [{ type: "string" }, { type: "integer" }] },
      page: { type: "integer" },
      per_page: { type: "integer" },
    },
  }, [keywords.type, keywords.properties, keywords.anyOf]);

/** The body of {@link searchActivityLogs}. */
export const searchActivityLogsBody: Validator<SearchActivityLogsArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isSearchActivityLogsBody, {
    type: "object",
    properties: {
      created_at_after: { anyOf: [{ type: "string" }, { type: "integer" }] },
      created_at_before: { anyOf: [{ type: "string" }, { type: "integer" }] },
      event_types: { type: "array", items: { type: "string" } },
      page: { type: "integer" },
      per_page: { type: "integer", minimum: 1, maximum: 250 },
    },
  }, [
    keywords.type,
    keywords.minimum,
    keywords.maximum,
    keywords.items,
    keywords.properties,
    keywords.anyOf,
  ]);

/** The path of {@link retrieveAdmin}. */
export const retrieveAdminPath: Validator<RetrieveAdminArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveAdminPath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

function isSetAwayAdminPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}

function isSetAwayAdminBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.away_mode_enabled === "boolean"
    && typeof it.away_mode_reassign === "boolean"
    && (it.away_status_reason_id === undefined || check.isInteger(it.away_status_reason_id));
}

function isListActivityLogsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.created_at_after === undefined || typeof it.created_at_after === "string"
      || check.isInteger(it.created_at_after))
    && (it.created_at_before === undefined || typeof it.created_at_before === "string"
      || check.isInteger(it.created_at_before))
    && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isSearchActivityLogsBodyEventTypesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

function isSearchActivityLogsBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.created_at_after === undefined || typeof it.created_at_after === "string"
      || check.isInteger(it.created_at_after))
    && (it.created_at_before === undefined || typeof it.created_at_before === "string"
      || check.isInteger(it.created_at_before))
    && (it.event_types === undefined
      || (Array.isArray(it.event_types) && isSearchActivityLogsBodyEventTypesItems(it.event_types)))
    && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined
      || (check.isInteger(it.per_page) && it.per_page >= 1 && it.per_page <= 250));
}

function isRetrieveAdminPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}
