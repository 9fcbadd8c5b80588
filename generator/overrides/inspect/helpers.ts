import type { htmlHelpers } from "../../pipeline/emitters/docs/html/helpers.js";
import type { markdownHelpers } from "../../pipeline/emitters/docs/markdown/helpers.js";
import type { CODE_HELPERS } from "../../pipeline/print/team-helpers.js";
import { type JsonSchema, referenceTo } from "../view-model/schema.js";
import { BOOLEAN, CODE, NUMBER, UNKNOWN } from "./types.js";

/** From the types of a helper's arguments to that of what it gives. */
export type HelperResult = (args: readonly JsonSchema[]) => JsonSchema;

export type HelperResults = Readonly<Record<string, HelperResult>>;

const code: HelperResult = () => CODE;
const boolean: HelperResult = () => BOOLEAN;
const number: HelperResult = () => NUMBER;
const unknown: HelperResult = () => UNKNOWN;
/** A part of a list is a list of the same. */
const sameList: HelperResult = ([list = UNKNOWN]) => list;

const MARKDOWN = {
  text: code,
  code,
  cell: code,
  limit: code,
  fence: code,
  markdown: code,
  link: code,
  url: code,
  count: code,
  bullet: code,
  typeSaysMore: boolean,
  next: number,
  is: boolean,
  or: boolean,
  and: boolean,
  from: sameList,
  upTo: sameList,
} satisfies Record<keyof ReturnType<typeof markdownHelpers>, HelperResult>;

const HTML = {
  text: code,
  attribute: code,
  markdown: code,
  plain: code,
  code,
  path: code,
  file: code,
  page: code,
  typePage: code,
  hasPage: boolean,
  typeName: code,
  link: code,
  url: code,
  method: code,
  count: code,
  examples: () => ({ type: "array", items: { $ref: referenceTo("AnswerExampleView") } }),
  lineSaysMore: boolean,
  is: boolean,
  or: boolean,
  and: boolean,
  from: sameList,
} satisfies Record<keyof ReturnType<typeof htmlHelpers>, HelperResult>;

const TEAM = {
  literal: code,
  propertyKey: code,
  valueKey: code,
  member: code,
} satisfies Record<keyof typeof CODE_HELPERS, HelperResult>;

/** What Handlebars brings along besides blocks. */
const BUILT_IN: HelperResults = { lookup: unknown };

/** Blocks that Handlebars brings along. */
export const BLOCKS = ["if", "unless", "each", "with"] as const;

/** The helpers that templates have which are rendered together with a template of this name. */
export function helpersFor(template: string, own: readonly string[]): HelperResults {
  const theirs = Object.fromEntries(own.map((name) => [name, unknown]));
  return { ...BUILT_IN, ...emitterHelpers(template), ...theirs };
}

function emitterHelpers(template: string): HelperResults {
  if (template.startsWith("docs/markdown/")) return MARKDOWN;
  if (template.startsWith("docs/html/")) return HTML;
  // Which emitter renders a team's own template by itself, only the team knows.
  return template.startsWith("team/") ? { ...MARKDOWN, ...HTML, ...TEAM } : {};
}
