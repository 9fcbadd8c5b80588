import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { suggest } from "../diagnostics/suggest.js";
import { childOf, parsePointer, valueAt } from "../json/pointer.js";
import type { Json } from "../json/types.js";
import { isObject, type JsonObject } from "../json/values.js";
import type { Addition } from "./additions.js";
import { proseKeywords, roleOf } from "./role.js";

/**
 * Finds additions that are no prose: whatever the contract does not have, and whatever it says
 * itself.
 *
 * @param contract the document without prose
 */
export function checkStructure(contract: JsonObject, additions: readonly Addition[]): Diagnostic[] {
  return [
    ...additions.flatMap((addition) => checkAddition(contract, addition)),
    ...saidTwice(additions),
  ];
}

function checkAddition(contract: JsonObject, { target, file, pointer }: Addition): Diagnostic[] {
  const tokens = parsePointer(target) ?? [];
  const { role, owner, depth } = roleOf(tokens);
  const at = { file, pointer };
  if (role === "value") {
    return [diagnostic("prose-changes-contract", { at, data: { name: tokens[depth] ?? "" } })];
  }
  const { value, missing } = follow(contract, role === "prose" ? tokens.slice(0, depth) : tokens);
  if (role === "prose" && missing === undefined) return [];
  const name = missing ?? tokens.at(-1) ?? "";
  const hint = hintFor(name, value, proseKeywords(owner));
  return [diagnostic("prose-outside-contract", { at, data: { name, hint } })];
}

/** Goes as far as the document does: the value there, and the first token that leads nowhere. */
function follow(document: Json, tokens: readonly string[]) {
  let value = document;
  for (const token of tokens) {
    const child = childOf(value, token);
    if (child === undefined) return { value, missing: token };
    value = child;
  }
  return { value };
}

function hintFor(name: string, around: Json, keywords: readonly string[]): string {
  if (name.includes(" ")) return "In braces, a comma ends a text that is not in quotes.";
  if (!isObject(around)) return "Lists of the contract cannot be made longer.";
  if (typeof around.$ref === "string") {
    return `The place refers to \`${around.$ref}\`: describe it there, or with a \`description\` beside the reference.`;
  }
  const known = Object.keys(around);
  const closest = suggest(name, [...known, ...keywords]);
  if (closest !== undefined) return `The closest key is \`${closest}\`.`;
  if (known.length > MOST_KEYS) return "No key beside it is called anything like it.";
  return known.length === 0 ? "" : `There is: ${known.map((key) => `\`${key}\``).join(", ")}.`;
}

/** More keys than these are no help to someone who looks for one. */
const MOST_KEYS = 12;

/** A file may say something for many places and then another thing for one of them; two may not. */
function saidTwice(additions: readonly Addition[]): Diagnostic[] {
  const first = new Map<string, Addition>();
  return additions.flatMap((addition) => {
    const { target, file, pointer } = addition;
    const before = first.get(target);
    first.set(target, before ?? addition);
    if (before === undefined || before.file === file) return [];
    const related = [{ message: "the other one", location: placeOf(before) }];
    const data = { name: target };
    return [diagnostic("prose-said-twice", { at: { file, pointer }, data, related })];
  });
}

function placeOf({ file, pointer }: Addition) {
  return { file, pointer };
}

/** The prose that an addition brings: its value in the document, where it is prose at all. */
export function proseAt(document: JsonObject, { target }: Addition): Json | undefined {
  return roleOf(parsePointer(target) ?? []).role === "prose"
    ? valueAt(document, target)
    : undefined;
}
