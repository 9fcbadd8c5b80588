import type { Json } from "../../../json/types.js";

/** The value of a JSON text, or undefined where it is none (or none worth trying as JSON). */
export function readJson(text: string): Json | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * Whether a key may stand twice in one object. `JSON.parse` keeps the last one silently, so the
 * keys of the text are counted against those of the value.
 */
export function hasDuplicateKeys(text: string, keysOfValue: number): boolean {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (colon !== undefined) keys += 1;
  }
  return keys !== keysOfValue;
}
