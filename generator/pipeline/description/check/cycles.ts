import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { childOf } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { arrayOf, isObject, type JsonObject } from "../../../json/values.js";
import type { Node } from "./context.js";
import type { Resolve } from "./resolve.js";

/** An object that a ring can pass through, and where it stands. */
interface Stop {
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** Keywords whose schemas are applied to the same value as the schema that holds them. */
const LISTS = ["allOf", "anyOf", "oneOf"];
const SINGLES = ["not", "if", "then", "else"];
const KEYWORDS = ["$ref", ...LISTS, ...SINGLES];

/**
 * Finds rings of nodes that only point at each other, so that following them never comes to an end
 * (JSON Schema 2020-12, section 9.4.1). Recursion through a property or an item is none: there
 * each round is about another value.
 */
export function findCycles(nodes: readonly Node[], resolve: Resolve): Diagnostic[] {
  const done = new Set<JsonObject>();
  const found: Diagnostic[] = [];
  for (const { value, pointer } of nodes.filter(leadsOn)) {
    const ring = findRing({ value, pointer }, done, resolve);
    if (ring !== undefined) found.push(explain(ring));
  }
  return found;
}

function leadsOn({ value }: Node): boolean {
  return KEYWORDS.some((keyword) => keyword in value);
}

/** Depth first, with a stack of its own: input decides how deep this goes. */
function findRing(
  start: Stop,
  done: Set<JsonObject>,
  resolve: Resolve,
): readonly Stop[] | undefined {
  const trail: { stop: Stop; next: Stop[] }[] = [];
  const open = new Set<JsonObject>();
  const enter = (stop: Stop): void => {
    done.add(stop.value);
    open.add(stop.value);
    trail.push({ stop, next: nextStops(stop, resolve) });
  };
  if (!done.has(start.value)) enter(start);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const next = top.next.shift();
    if (next === undefined) {
      open.delete(top.stop.value);
      trail.pop();
    } else if (open.has(next.value)) {
      const stops = trail.map(({ stop }) => stop);
      for (const { value } of stops) done.add(value);
      return stops.slice(stops.findIndex(({ value }) => value === next.value));
    } else if (!done.has(next.value)) enter(next);
  }
  return undefined;
}

function nextStops({ value, pointer }: Stop, resolve: Resolve): Stop[] {
  const behind = typeof value.$ref === "string" ? resolve(value.$ref) : {};
  const target = stop(behind.value, behind.pointer ?? "");
  const listed = LISTS.flatMap((keyword) =>
    arrayOf(childOf(value, keyword)).flatMap((each, index) =>
      stop(each, `${pointer}/${keyword}/${index}`),
    ),
  );
  const single = SINGLES.flatMap((keyword) =>
    stop(childOf(value, keyword), `${pointer}/${keyword}`),
  );
  return [...target, ...listed, ...single];
}

function stop(value: Json | undefined, pointer: Pointer): Stop[] {
  return isObject(value) ? [{ value, pointer }] : [];
}

function explain(ring: readonly Stop[]): Diagnostic {
  const [first] = ring;
  const names = [...ring, ...ring.slice(0, 1)].map(({ pointer }) => `#${pointer}`);
  return diagnostic("cyclic-reference", {
    ...(first === undefined ? {} : { at: { pointer: first.pointer } }),
    data: { ring: names.join(" → ") },
    related: ring.slice(1).map(({ pointer }) => ({ message: "then", location: { pointer } })),
  });
}
