import { visibleLine } from "../../diagnostics/visible.js";
import { summaryLine } from "../../diff/report.js";
import type { SourceRecord } from "../../pipeline/description/index.js";
import { opinionText } from "../../publish/opinion-text.js";
import type { SecondOpinion } from "../../publish/second-opinion.js";
import type { Comparison } from "./compare.js";

/**
 * Where a description comes from, on one line of Markdown, the same for the same bytes:
 * `` `intercom/Intercom-OpenAPI` at `40df073…` ``.
 */
export function originOf(record: SourceRecord | undefined): string {
  if (record === undefined) return "a description";
  const { repository, commit, path, sha256 } = record;
  if (repository !== undefined && commit !== undefined) {
    return `${code(repository)} at ${code(commit)}`;
  }
  return `${code(path)}, SHA-256 ${code(sha256)}`;
}

/** The text of a pull request: what it brings, and what that means for callers. */
export function pullRequestText(
  origin: string,
  version: string,
  comparison: Comparison | undefined,
  opinion: SecondOpinion | undefined,
): string {
  const said = comparison === undefined ? "the first description" : summaryLine(comparison.summary);
  const more = opinion && opinionText(opinion) !== "" ? ", and what its surface shows" : "";
  const head = `The description is now that of ${origin}.\n\nThe client becomes ${code(version)}: ${said}${more}.`;
  const parts = [head, comparison?.markdown, opinion && opinionText(opinion)];
  const texts = parts.map((part) => part?.trim() ?? "").filter((text) => text !== "");
  return `${texts.join("\n\n")}\n`;
}

/** A file's name may hold anything. */
function code(text: string): string {
  return `\`${visibleLine(text).replaceAll("`", "'")}\``;
}
