import type { Json } from "../../json/types.js";

/** What says where something stands or what it is about, and not what it is. */
const ANNOTATIONS = new Set(["docs", "source", "example", "default", "target"]);

/**
 * A part of the model as text, alike for what is alike but for texts and places.
 *
 * @param rename maps keys of named types, so that a type can be compared under another name
 */
export function canonical(value: unknown, rename: (key: string) => string = (key) => key): string {
  return JSON.stringify(value, (name: string, member: Json) => {
    if (ANNOTATIONS.has(name)) return undefined;
    return name === "key" && typeof member === "string" ? rename(member) : member;
  });
}
