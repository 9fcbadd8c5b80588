import type { HelperGives } from "../../pipeline/emitters/emitter.js";
import { EMITTERS, ownerOf } from "../../pipeline/emitters/registry.js";
import type { CODE_HELPERS } from "../../pipeline/print/team-helpers.js";
import { type JsonSchema, referenceTo } from "../view-model/schema.js";
import { BOOLEAN, CODE, NUMBER, UNKNOWN } from "./types.js";

/** From the types of a helper's arguments to that of what it gives. */
export type HelperResult = (args: readonly JsonSchema[]) => JsonSchema;

export type HelperResults = Readonly<Record<string, HelperResult>>;

const unknown: HelperResult = () => UNKNOWN;

/** What a helper gives, as a type. */
function resultOf(gives: HelperGives): HelperResult {
  if (typeof gives === "object") {
    return () => ({ type: "array", items: { $ref: referenceTo(gives.listOf) } });
  }
  // A part of a list is a list of the same.
  if (gives === "sameList") return ([list = UNKNOWN]) => list;
  const type = { code: CODE, boolean: BOOLEAN, number: NUMBER }[gives];
  return () => type;
}

const TEAM = {
  literal: () => CODE,
  propertyKey: () => CODE,
  valueKey: () => CODE,
  member: () => CODE,
} satisfies Record<keyof typeof CODE_HELPERS, HelperResult>;

/** What Handlebars brings along besides blocks. */
const BUILT_IN: HelperResults = { lookup: unknown };

/** The helpers that templates have which are rendered together with a template of this name. */
export function helpersFor(template: string, own: readonly string[]): HelperResults {
  const theirs = Object.fromEntries(own.map((name) => [name, unknown]));
  return { ...BUILT_IN, ...emitterHelpers(template), ...theirs };
}

function emitterHelpers(template: string): HelperResults {
  // Which emitter renders a team's own template by itself, only the team knows.
  const isOwn = template.startsWith("team/");
  const emitters = isOwn ? EMITTERS : [ownerOf(template) ?? []].flat();
  const gives = emitters.flatMap(({ helpers = {} }) =>
    Object.entries(helpers).map(([name, each]) => [name, resultOf(each)] as const),
  );
  return { ...Object.fromEntries(gives), ...(isOwn && TEAM) };
}
