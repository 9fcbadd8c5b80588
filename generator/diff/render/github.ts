import type { Location } from "../../diagnostics/index.js";
import { type DiffReport, type LocatedChange, reachOf, summaryLine } from "../report.js";

/**
 * Workflow commands of GitHub Actions: an error for each breaking change, a notice for each
 * compatible one, at its place in the new file, or in the old one where it is gone; and a summary.
 */
export function renderGithub({ summary, changes }: DiffReport): string {
  const lines = changes.filter(({ level }) => level !== "docs").map(annotation);
  const level = summary.breaking > 0 ? "warning" : "notice";
  return `${[...lines, `::${level} title=spec diff::${summaryLine(summary)}`].join("\n")}\n`;
}

function annotation(change: LocatedChange): string {
  const { level, rule, message, afterAt, beforeAt } = change;
  const reach = reachOf(change);
  const properties = { ...placeOf(afterAt ?? beforeAt), title: rule };
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const text = reach === "" ? message : `${message} (${reach})`;
  return `::${level === "breaking" ? "error" : "notice"} ${given.join(",")}::${data(text)}`;
}

function placeOf(at: Location | undefined): Record<string, string> {
  if (at?.file === undefined || at.line === undefined) return {};
  return { file: at.file, line: String(at.line) };
}

/** What would end a command's message, as the toolkit of GitHub Actions escapes it. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
