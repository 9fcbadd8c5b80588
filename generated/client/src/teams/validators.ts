/** Request validators: Teams */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type { GetTeamMetricsArgs, RetrieveTeamArgs } from "./index.js";

/** The path of {@link getTeamMetrics}. */
export const getTeamMetricsPath: Validator<GetTeamMetricsArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetTeamMetricsPath, {
    type: "object",
    properties: { team_id: { type: "string" } },
    required: ["team_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link getTeamMetrics}. */
export const getTeamMetricsQuery: Validator<Exclude<GetTeamMetricsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isGetTeamMetricsQuery, {
    type: "object",
    properties: { idle_threshold: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The path of {@link retrieveTeam}. */
export const retrieveTeamPath: Validator<RetrieveTeamArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveTeamPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isGetTeamMetricsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.team_id === "string";
}

function isGetTeamMetricsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.idle_threshold === undefined || check.isInteger(it.idle_threshold));
}

function isRetrieveTeamPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
