import { childPointer } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";

/** What stands at each pointer instead; undefined: nothing. */
export type Edits = ReadonlyMap<Pointer, Json | undefined>;

/** A value with some places in it changed, all at once; nothing else is copied. */
export function edited(value: Json, edits: Edits, pointer: Pointer = ""): Json {
  const places = new Set<Pointer>();
  for (const place of edits.keys()) {
    for (let end = place.length; end > 0; end = place.lastIndexOf("/", end - 1)) {
      places.add(place.slice(0, end));
    }
  }
  const change = (child: Json, at: Pointer): Json => {
    if (!places.has(at) || typeof child !== "object" || child === null) return child;
    const members = Object.entries(child).flatMap(([key, member]): [string, Json][] => {
      const place = childPointer(at, key);
      if (!edits.has(place)) return [[key, change(member, place)]];
      const instead = edits.get(place);
      return instead === undefined ? [] : [[key, instead]];
    });
    return Array.isArray(child) ? members.map(([, member]) => member) : Object.fromEntries(members);
  };
  places.add(pointer);
  return edits.size === 0 ? value : change(value, pointer);
}
