/** Request validators: Macros */
import * as check from "../runtime/validation/check.js";
import * as formats from "../runtime/validation/formats.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type { GetMacroArgs, ListMacrosArgs } from "./index.js";

/** The query of {@link listMacros}. */
export const listMacrosQuery: Validator<Exclude<ListMacrosArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListMacrosQuery, {
    type: "object",
    properties: {
      per_page: { type: "integer", minimum: 1, maximum: 150 },
      starting_after: { type: "string" },
      updated_since: { type: "integer", format: formats.int64 },
    },
  }, [keywords.type, keywords.format, keywords.minimum, keywords.maximum, keywords.properties]);

/** The path of {@link getMacro}. */
export const getMacroPath: Validator<GetMacroArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isGetMacroPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

function isListMacrosQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.per_page === undefined
      || (check.isInteger(it.per_page) && it.per_page >= 1 && it.per_page <= 150))
    && (it.starting_after === undefined || typeof it.starting_after === "string")
    && (it.updated_since === undefined
      || (check.isInteger(it.updated_since) && formats.int64.test(it.updated_since)));
}

function isGetMacroPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
