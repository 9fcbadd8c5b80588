import { type Diagnostic, diagnostic, type Location } from "../diagnostics/index.js";
import { parsePointer } from "../json/pointer.js";
import type { JsonObject } from "../json/values.js";
import { kindOf } from "../pipeline/description/parse/index.js";
import type { Addition } from "./additions.js";
import { roleOf } from "./role.js";
import { proseAt } from "./structure.js";

/** Most characters of a summary. */
const LONGEST_SUMMARY = 60;

/** Keywords whose value is a text for readers. */
const TEXTS = new Set(["summary", "description", "title"]);

/** Finds texts that do not have the form that comments and pages need. */
export function checkStyle(document: JsonObject, additions: readonly Addition[]): Diagnostic[] {
  return additions.flatMap((addition) => {
    const tokens = parsePointer(addition.target) ?? [];
    const value = proseAt(document, addition);
    const name = tokens.at(-1) ?? "";
    const { owner, depth } = roleOf(tokens);
    if (value === undefined || depth !== tokens.length - 1 || !TEXTS.has(name)) return [];
    const at = { file: addition.file, pointer: addition.pointer };
    if (typeof value !== "string") {
      return [diagnostic("prose-not-text", { at, data: { name, found: kindOf(value) } })];
    }
    const isSummary = name === "summary" && owner === "operation";
    return [...(isSummary ? checkSummary(value, at) : []), ...checkMarkup(value, at)];
  });
}

function checkSummary(summary: string, at: Location): Diagnostic[] {
  return RULES.filter(([, breaks]) => breaks(summary)).map(([detail]) =>
    diagnostic("prose-summary", { at, data: { summary, detail } }),
  );
}

const RULES: readonly (readonly [detail: string, breaks: (summary: string) => boolean])[] = [
  [`has more than ${LONGEST_SUMMARY} characters`, (text) => [...text].length > LONGEST_SUMMARY],
  ["ends with a full stop", (text) => text.endsWith(".")],
  ["has more than one line", (text) => text.includes("\n")],
  ["does not begin with a capital letter", (text) => !/^\p{Lu}/u.test(text)],
  ["does not begin with an imperative", (text) => !isImperative(firstWord(text))],
];

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** First words that are none, though they have the form. */
const NO_VERBS = new Set(["a", "an", "the", "this", "these", "all", "how", "when", "your", "new"]);

/** Whether a word may be one: not `creates`, not `creating`; but `process`, and `bring`. */
function isImperative(word: string): boolean {
  return !NO_VERBS.has(word) && !/(?:[^s]s|.{3}ing)$/.test(word);
}

function checkMarkup(text: string, at: Location): Diagnostic[] {
  const bare = text.replace(/```[\s\S]*?```|`[^`]*`/g, "");
  return MARKUP.flatMap(([what, pattern]) => {
    const found = pattern.exec(bare)?.[0];
    return found === undefined ? [] : [diagnostic("prose-markup", { at, data: { found, what } })];
  });
}

const MARKUP: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["HTML", /<(?:!--|\/?[a-z])[^>]*>?/i],
  ["a heading", /^#{1,6} .*$/m],
];
