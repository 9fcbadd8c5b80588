import { UsageError } from "../../diagnostics/usage-error.js";
import { defined } from "../../json/values.js";
import type { TeamReport } from "./types.js";

/** A run for a team before anything has come of it. */
export function nothingOf(team: string): TeamReport {
  return { team, ok: true, files: 0, differences: [], diagnostics: [] };
}

/** @throws what is nobody's mistake but the generator's */
export function problemOf(error: unknown): NonNullable<TeamReport["problem"]> {
  if (!(error instanceof UsageError)) throw error;
  return { message: error.message, ...defined({ fix: error.fix }) };
}
