import type { Json } from "../../../json/types.js";
import { isObject } from "../../../json/values.js";

/** What the shorter value has to be. */
export interface Wanted {
  /** Still means a call that can be made. */
  readonly isValid: (value: Json) => boolean;
  readonly isShort: (value: Json) => boolean;
}

/**
 * An example with less in it: without its last members, with fewer items in its lists, and only then
 * with less inside its members. As long as it takes, or until nothing more can go. What is left of a
 * list has items as they were, since a block without its text tells nothing.
 */
export function shorten(value: Json, { isValid, isShort }: Wanted): Json {
  let shorter = value;
  for (const path of cutsOf(value)) {
    if (isShort(shorter)) break;
    const without = cut(shorter, path);
    if (isValid(without)) shorter = without;
  }
  return shorter;
}

type Path = readonly (string | number)[];

/** What is tried to leave out, in this order. */
function cutsOf(value: Json): Path[] {
  const all = pathsIn(value, []).reverse();
  const members = all.filter((path) => path.every((key) => typeof key === "string"));
  return [
    ...members.filter((path) => path.length === 1),
    ...all.filter((path) => typeof path.at(-1) === "number" && path.at(-1) !== 0),
    ...members.filter((path) => path.length > 1),
  ];
}

/** Every place below `path`, in the order in which one reads them. */
function pathsIn(value: Json, path: Path): Path[] {
  return membersOf(value).flatMap(([key, item]) => {
    const place = [...path, key];
    return [place, ...pathsIn(item, place)];
  });
}

function membersOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return isObject(value) ? Object.entries(value) : [];
}

/** The value without what stands at a place; the value itself where nothing does. */
function cut(value: Json, [key, ...rest]: Path): Json {
  const isGone = (at: string | number) => at === key && rest.length === 0;
  const left = membersOf(value).filter(([at]) => !isGone(at));
  const members = left.map(([at, item]) => [at, at === key ? cut(item, rest) : item] as const);
  if (Array.isArray(value)) return members.map(([, item]) => item);
  return isObject(value) ? Object.fromEntries(members) : value;
}
