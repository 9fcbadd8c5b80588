import parse from "jsonpath-rfc9535/parser";
import { suggest as closestWord } from "../../../diagnostics/suggest.js";
import { childOf, type Path, pointerTo } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import { arrayOf, isObject, objectOf } from "../../../json/values.js";

/**
 * Says how far a target that matches nothing leads, and what comes closest there: a key, or the
 * text that a filter asks for; and how the target would then be.
 */
export function suggest(document: Json, target: string): string {
  const reached: (string | number)[] = [];
  let value = document;
  for (const name of leadingNames(target)) {
    const child = childOf(value, name);
    if (child === undefined) return `${describe(reached)} ${missing(value, name, target)}`;
    reached.push(name);
    value = child;
  }
  return `${describe(reached)} ${unfit(value, reached.length, target)}`;
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

function missing(value: Json, name: string | number, target: string): string {
  if (!isObject(value)) return `There is no \`${name}\` in it.`;
  const closest = closestWord(String(name), Object.keys(value));
  if (closest === undefined) return `It has no \`${name}\`.`;
  const said = `It has no \`${name}\`. The closest key is \`${closest}\`.`;
  return said + didYouMean(target, String(name), closest);
}

/** `[?@.name=='text']`, as most filters are. */
const FILTER = /\[\?\s*@\.([A-Za-z_][A-Za-z0-9_]*)\s*==\s*(['"])(.*?)\2\s*\]/;

/** What a filter could have found among the items, where nothing fits the rest of the target. */
function unfit(value: Json, depth: number, target: string): string {
  const [, member = "", , wanted] = FILTER.exec(target) ?? [];
  // The filter says something of this value only where it comes next.
  const isNext =
    wanted !== undefined && leadingNames(target.split("[?")[0] ?? "$").length === depth;
  const texts = isNext ? textsOf(value, member) : [];
  const closest = wanted === undefined ? undefined : closestWord(wanted, texts);
  if (wanted === undefined || closest === undefined || closest === wanted) {
    return "Nothing there fits the rest of the target.";
  }
  const said = `No item there has the ${member} \`${wanted}\`. The closest one is \`${closest}\`.`;
  return said + didYouMean(target, wanted, closest);
}

function textsOf(value: Json, member: string): string[] {
  const items = isObject(value) ? Object.values(value) : arrayOf(value);
  return items.map((item) => objectOf(item)[member]).filter((text) => typeof text === "string");
}

/** The target with the closest name in it, where that is plain to see. */
function didYouMean(target: string, name: string, closest: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(closest) || target.includes(`'${name}'`);
  const isOnce = target.split(name).length === 2;
  if (!plain || !isOnce || closest.includes("'")) return "";
  return ` Did you mean \`${target.replace(name, () => closest)}\`?`;
}
