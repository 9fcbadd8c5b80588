import { markdownCode, markdownText } from "../../pipeline/emitters/docs/text/escape.js";
import type { Level } from "../level.js";
import { byGroup, type DiffReport, type LocatedChange, summaryLine } from "../report.js";
import type { Sentence } from "../sentence.js";

/** GitHub takes 65 536 characters in a pull request; what is beyond these is counted. */
const MOST: Readonly<Record<Level, number>> = { breaking: 120, compatible: 80, docs: 0 };
/** Operations that are named. */
const MOST_OPERATIONS = 5;

/** A report for a pull request, in GitHub's Markdown: breaking changes first, the rest folded. */
export function renderMarkdown(report: DiffReport): string {
  const { before, after, summary } = report;
  const parts = [
    "## What changes for callers",
    `${markdownCode(before)} → ${markdownCode(after)}: **${summaryLine(summary)}**`,
    ...breakingPart(report),
    ...foldedPart("Compatible", "compatible", report),
    ...docsPart(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

function ofLevel({ changes }: DiffReport, level: Level): readonly LocatedChange[] {
  return changes.filter((change) => change.level === level);
}

function breakingPart(report: DiffReport): string[] {
  const own = ofLevel(report, "breaking");
  return own.length === 0 ? [] : ["### Breaking", ...groupParts(own, "breaking")];
}

function foldedPart(title: string, level: Level, report: DiffReport): string[] {
  const own = ofLevel(report, level);
  if (own.length === 0) return [];
  return [
    `<details>\n<summary>${title}: ${own.length}</summary>`,
    ...groupParts(own, level),
    "</details>",
  ];
}

function groupParts(changes: readonly LocatedChange[], level: Level): string[] {
  const most = MOST[level];
  const groups = [...byGroup(changes.slice(0, most))].map(
    ([group, list]) => `**${markdownText(group)}**\n\n${list.map(item).join("\n")}`,
  );
  const left = changes.length - most;
  return left > 0 ? [...groups, `and ${left} more, which \`spec diff\` lists`] : groups;
}

function item(change: LocatedChange): string {
  return `- ${sentence(change.sentence)}${reach(change)} (${markdownCode(change.rule)})`;
}

/** The operations that the sentence does not name itself. */
function reach({ operations, sentence }: LocatedChange): string {
  const named = new Set(sentence.flatMap((part) => (typeof part === "string" ? [] : [part.code])));
  const others = operations.filter((name) => !named.has(name));
  if (others.length === 0 || others.length < operations.length) return "";
  const shown = others.slice(0, MOST_OPERATIONS).map(markdownCode).join(", ");
  const left = others.length - MOST_OPERATIONS;
  return `: ${shown}${left > 0 ? ` and ${left} more` : ""}`;
}

function docsPart(report: DiffReport): string[] {
  const own = ofLevel(report, "docs");
  if (own.length === 0) return [];
  const rows = [...byGroup(own)].map(
    ([group, { length }]) => `- ${markdownText(group)}: ${length}`,
  );
  return [
    `<details>\n<summary>Texts and examples: ${own.length}</summary>`,
    rows.join("\n"),
    "</details>",
  ];
}

function sentence(parts: Sentence): string {
  return parts.map((part) => (typeof part === "string" ? part : markdownCode(part.code))).join("");
}
