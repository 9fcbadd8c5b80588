import parse from "jsonpath-rfc9535/parser";
import { isObject } from "../../model/json.js";
import type { Json } from "../../model/types.js";
import { suggest as closestWord } from "../../suggest.js";
import { childOf, type Path, pointerTo } from "../pointer.js";

/** Says how far a target that matches nothing leads, and which key there comes closest. */
export function suggest(document: Json, target: string): string {
  const reached: (string | number)[] = [];
  let value = document;
  for (const name of leadingNames(target)) {
    const child = childOf(value, name);
    if (child === undefined) return `${describe(reached)} ${missing(value, name)}`;
    reached.push(name);
    value = child;
  }
  return `${describe(reached)} Nothing there fits the rest of the target.`;
}

/** The names and indexes that the target begins with, up to its first wildcard, filter or slice. */
function leadingNames(target: string): Path {
  const names: (string | number)[] = [];
  for (const { type, node } of parse(target).segments) {
    if (type !== "ChildSegment") break;
    const [only, ...others] = node.type === "BracketedSelection" ? node.selectors : [node];
    if (only === undefined || others.length > 0 || !("value" in only)) break;
    if (typeof only.value === "object") break;
    names.push(only.value);
  }
  return names;
}

function describe(reached: Path): string {
  return reached.length === 0
    ? "The document is there."
    : `The target is right as far as \`${pointerTo(reached)}\`.`;
}

function missing(value: Json, name: string | number): string {
  if (!isObject(value)) return `There is no \`${name}\` in it.`;
  const closest = closestWord(String(name), Object.keys(value));
  const hint = closest === undefined ? "" : ` The closest key is \`${closest}\`.`;
  return `It has no \`${name}\`.${hint}`;
}
