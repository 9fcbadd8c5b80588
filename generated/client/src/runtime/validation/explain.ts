import { type Finding, issueOf, type ValidationIssue } from "./issue.js";
import type { Keyword, Walk } from "./keyword.js";
import type { Subschema } from "./schema.js";
import { reportUnknown } from "./unknown.js";
import { newVisit, TooDeep } from "./visit.js";
import { report, visit } from "./walk.js";

/** How a value is validated. */
export interface ValidateOptions {
  /** Whether properties that the schema does not name are issues. Default: `"allow"`. */
  readonly unknown?: "allow" | "report";
  /** How many issues are listed at most. Default: 100. */
  readonly limit?: number;
}

/**
 * What is wrong with a value; empty where nothing is. Never throws, whatever the value does when it
 * is read.
 *
 * @param keywords - Those that the schema uses; others say nothing.
 * @param subject - What messages call the value: `body`.
 */
export function explain(
  schema: Subschema,
  keywords: readonly Keyword[],
  value: unknown,
  subject: string,
  { unknown = "allow", limit = 100 }: ValidateOptions = {},
): ValidationIssue[] {
  const findings: Finding[] = [];
  const most = Math.max(limit, 1);
  const walk: Walk = {
    ...newVisit(),
    keywords,
    path: [],
    findings,
    unknown: unknown === "report" ? [] : undefined,
    limit: most,
  };
  try {
    visit(schema, value, walk);
    reportUnknown(schema, value, walk);
  } catch (error) {
    walk.findings = findings;
    reportUnreadable(error, walk);
  }
  const all = [...findings, ...(walk.unknown ?? [])];
  return all.slice(0, most).map((finding) => issueOf(subject, finding));
}

function reportUnreadable(error: unknown, walk: Walk): void {
  if (error instanceof TooDeep) report(walk, "depth", [error.message], "more");
  else report(walk, "read", ["a value that can be read"], "one that throws");
}
