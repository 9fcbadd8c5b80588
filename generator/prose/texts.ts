import { childPointer } from "../json/pointer.js";
import type { Json, Pointer } from "../json/types.js";
import { isObject } from "../json/values.js";
import type { PlacedText } from "./shared-runs.js";

const TEXTS = new Set(["summary", "description", "title"]);
const EXAMPLES = new Set(["example", "examples"]);

/** The texts of a whole document: summaries, descriptions, titles, and all that examples say. */
export function textsOf(value: Json, pointer: Pointer = "", isText = false): PlacedText[] {
  if (typeof value === "string") return isText ? [{ pointer, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, Json]) => {
    const isExample = isText && typeof value === "object";
    const isKeyword = isObject(value) && (TEXTS.has(key) || EXAMPLES.has(key));
    const inside = isExample || (isKeyword && (EXAMPLES.has(key) || typeof child === "string"));
    return textsOf(child, childPointer(pointer, key), inside);
  });
}
