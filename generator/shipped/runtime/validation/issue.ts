import type { ValidationIssue } from "../check.js";
import { pathText, show } from "./show.js";

export type { ValidationIssue };

/** An issue before it is put into words. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly code: string;
  /** Alternatives. */
  readonly expected: readonly string[];
  readonly received: string;
}

/** Equal for findings of one mistake: the same words, or another tag, in the same place. */
export function mistakeOf({ path, code, expected }: Finding): string {
  return JSON.stringify([path, /^(enum|const|required)$/.test(code) || [code, expected]]);
}

/**
 * Puts a finding into words.
 *
 * @param subject - What the path begins at: `body`.
 */
export function issueOf(subject: string, finding: Finding): ValidationIssue {
  const { path, code, received } = finding;
  const expected = alternatives(finding.expected);
  const isUnknown = code === "unknown" || code === "additionalProperties";
  const place = pathText(subject, isUnknown ? path.slice(0, -1) : path);
  const problem = isUnknown
    ? `unknown property ${show(path.at(-1))}${expected && `; did you mean ${expected}?`}`
    : `expected ${expected}, got ${received}`;
  return { path, code, expected, received, message: `${place}: ${problem}` };
}

/** `a, b or c`. */
export function alternatives(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const last = distinct.pop() ?? "";
  return distinct.length === 0 ? last : `${distinct.join(", ")} or ${last}`;
}
