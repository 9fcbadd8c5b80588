import { compareApis } from "../../diff/index.js";
import { renderDiff } from "../../diff/render/index.js";
import { createReport, type ReportSide } from "../../diff/report.js";
import type { Summary } from "../../diff/types.js";
import type { JsonObject } from "../../json/values.js";
import { modelAsFarAsKnown, type WantedModel } from "../../pipeline/model/narrow/model-of.js";

/** What lies between two descriptions, from the view of someone who calls the client. */
export interface Comparison {
  /** How many changes there are of each level. */
  readonly summary: Summary;
  /** For a terminal: one line a change. */
  readonly lines: readonly string[];
  /** The same as Markdown, without a heading of its own. */
  readonly markdown: string;
}

/** A checked description, with its overlays applied, under the name that people give it. */
export interface Side {
  readonly name: string;
  readonly document: JsonObject;
}

/** @param options what both are modelled with */
export function compareSides(before: Side, after: Side, options: WantedModel): Comparison {
  const [old, now] = [before, after].map(
    ({ document }) => modelAsFarAsKnown(document, options).api,
  );
  const changes = old && now ? compareApis(old, now) : [];
  const report = createReport(sideOf(before), sideOf(after), changes);
  return {
    summary: report.summary,
    lines: withoutHead(renderDiff(report, "text"))
      .split("\n")
      .filter((line) => line !== ""),
    markdown: withoutHead(renderDiff(report, "markdown")),
  };
}

/** Pointers are enough here: `spec diff` says the lines, which takes reading the texts again. */
function sideOf({ name }: Side): ReportSide {
  return { name, locate: (pointer) => ({ pointer }) };
}

/** Both formats begin with a paragraph that says what the reader has just been told. */
function withoutHead(text: string): string {
  const [, ...rest] = text.trim().split("\n\n");
  return rest.join("\n\n");
}
