import type { Palette } from "../../diagnostics/index.js";
import type { DiffFormat } from "../formats.js";
import type { DiffReport } from "../report.js";
import { renderGithub } from "./github.js";
import { renderJson } from "./json.js";
import { renderMarkdown } from "./markdown.js";
import { renderText } from "./text.js";

export type { DiffFormat } from "../formats.js";
export type { JsonChange, JsonPlace, JsonReport } from "./json.js";

/** @param palette colours, for text alone */
export function renderDiff(report: DiffReport, format: DiffFormat, palette?: Palette): string {
  switch (format) {
    case "markdown":
      return renderMarkdown(report);
    case "json":
      return renderJson(report);
    case "github":
      return renderGithub(report);
    default:
      return renderText(report, palette);
  }
}
