import type { Path } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";

/** Hears of each part of an update that lands in the target: where, and where it comes from. */
export type OnInsert = (target: Path, update: Path) => void;

/** Where a merge has come to, in both trees. */
export interface Place {
  readonly target: Path;
  readonly update: Path;
}

/**
 * Merges an update into a value (Overlay 1.0, section 4.4.3): objects member by member, arrays by
 * concatenation, everything else by replacement. `null` leaves an object or an array as it is: in
 * a partial tree it stands for a key with nothing under it. Neither argument is changed; what is
 * not touched is shared with the result.
 */
export function merge(value: Json, update: Json, place: Place, onInsert?: OnInsert): Json {
  if (isObject(value) && isObject(update)) return mergeMembers(value, update, place, onInsert);
  if (Array.isArray(value) && Array.isArray(update)) return concat(value, update, place, onInsert);
  if (update === null && typeof value === "object") return value;
  onInsert?.(place.target, place.update);
  return update;
}

function mergeMembers(
  value: JsonObject,
  update: JsonObject,
  place: Place,
  onInsert: OnInsert | undefined,
): JsonObject {
  const changed = Object.entries(update).map(([key, part]): [string, Json] => {
    const inner = { target: [...place.target, key], update: [...place.update, key] };
    const before = own(value, key);
    if (before === undefined) onInsert?.(inner.target, inner.update);
    return [key, before === undefined ? part : merge(before, part, inner, onInsert)];
  });
  // Both make own properties, also of `__proto__`.
  return { ...value, ...Object.fromEntries(changed) };
}

function concat(
  value: readonly Json[],
  update: readonly Json[],
  place: Place,
  onInsert: OnInsert | undefined,
): Json {
  for (const index of update.keys()) {
    onInsert?.([...place.target, value.length + index], [...place.update, index]);
  }
  return [...value, ...update];
}

/** Where an update cannot be merged because an object meets an array; undefined where it can. */
export function findMismatch(value: Json, update: Json, at: Path = []): Path | undefined {
  if (Array.isArray(value) !== Array.isArray(update) && isContainer(value) && isContainer(update)) {
    return at;
  }
  if (!isObject(value) || !isObject(update)) return undefined;
  for (const [key, part] of Object.entries(update)) {
    if (!Object.hasOwn(value, key)) continue;
    const found = findMismatch(value[key] ?? null, part, [...at, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isContainer(value: Json): boolean {
  return typeof value === "object" && value !== null;
}

/** Whether a value already says everything that an update says. */
export function includes(value: Json | undefined, update: Json): boolean {
  if (value === undefined) return false;
  if (isObject(value) && isObject(update)) {
    return Object.entries(update).every(([key, part]) => includes(own(value, key), part));
  }
  if (Array.isArray(value) && Array.isArray(update)) {
    return update.every((item) => hasItem(value, item));
  }
  return value === update || (update === null && isContainer(value));
}

/** Whether an array has an item equal to `item`. */
export function hasItem(items: readonly Json[], item: Json): boolean {
  return items.some((each) => equal(each, item));
}

function own(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function equal(left: Json, right: Json): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => equal(item, right[at] ?? null));
  }
  if (!isObject(left) || !isObject(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key] ?? null, right[key] ?? null))
  );
}
