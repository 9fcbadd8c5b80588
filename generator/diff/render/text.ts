import { type Palette, plain, visible } from "../../diagnostics/index.js";
import type { Level } from "../level.js";
import { byGroup, type DiffReport, type LocatedChange, reachOf, summaryLine } from "../report.js";
import type { Sentence } from "../sentence.js";

/**
 * A report for a terminal: a summary, then group by group, one line a cause. Changes of docs are
 * counted only.
 *
 * @param palette Default: no colours.
 */
export function renderText(report: DiffReport, palette: Palette = plain): string {
  const { before, after, summary } = report;
  const head = `${shown(before)} → ${shown(after)}: ${palette.bold(summaryLine(summary))}`;
  const sections = [
    section("Breaking", "breaking", report, palette),
    section("Compatible", "compatible", report, palette),
    docsSection(report, palette),
  ];
  return [head, ...sections.filter((text) => text !== "")].join("\n\n").concat("\n");
}

function section(title: string, level: Level, { changes }: DiffReport, palette: Palette): string {
  const own = changes.filter((change) => change.level === level);
  if (own.length === 0) return "";
  const colour = level === "breaking" ? palette.red : palette.cyan;
  const groups = [...byGroup(own)].map(([group, list]) =>
    [`  ${palette.bold(shown(group))}`, ...list.map((change) => line(change, palette))].join("\n"),
  );
  return [palette.bold(colour(`${title} (${own.length})`)), ...groups].join("\n");
}

function line(change: LocatedChange, palette: Palette): string {
  const reach = reachOf(change);
  const notes = [change.rule, ...(reach === "" ? [] : [reach]), ...placeOf(change)].join("; ");
  return `    ${sentence(change.sentence)} ${palette.dim(`(${shown(notes)})`)}`;
}

/** `line 12 → 14`, as far as both are known. */
function placeOf({ beforeAt, afterAt }: LocatedChange): string[] {
  const lines = [beforeAt?.line, afterAt?.line].map((each) => each ?? "–");
  return lines.every((each) => each === "–") ? [] : [`line ${lines.join(" → ")}`];
}

function docsSection({ changes }: DiffReport, palette: Palette): string {
  const own = changes.filter(({ level }) => level === "docs");
  if (own.length === 0) return "";
  const groups = [...byGroup(own)].map(([group, list]) => `  ${shown(group)}: ${list.length}`);
  return [palette.bold(`Docs only (${own.length})`), ...groups].join("\n");
}

function sentence(parts: Sentence): string {
  return parts
    .map((part) => (typeof part === "string" ? part : `\`${shown(part.code)}\``))
    .join("");
}

/** Names come out of descriptions: nothing of them may reach a terminal as it is. */
function shown(text: string): string {
  return visible(text).replaceAll("\n", "\\n");
}
