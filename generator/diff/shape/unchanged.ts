import type { Pair } from "./context.js";
import type { Expression } from "./view.js";

const REF = /"kind":"ref","key":("(?:[^"\\]|\\.)*")/g;
/** What the types that it refers to are put together with: there, a change of them may not count. */
const COMPOSED = /"kind":"(?:intersection|not|conditional)"/;

/**
 * The keys of all types that two expressions refer to, where they say the same at the same places.
 * Most of two revisions does, and then only those types need a look.
 *
 * @returns undefined where they differ, or where it takes a comparison to tell
 */
export function unchangedRefs({ before, after }: Pair<Expression>): string[] | undefined {
  const text = JSON.stringify(before);
  if (text !== JSON.stringify(after)) return undefined;
  const refs = refsIn(text);
  return refs.length > 0 && COMPOSED.test(text) ? undefined : refs;
}

/**
 * The keys of the types that a part of the model refers to, each once.
 *
 * @param text the part as JSON
 */
export function refsIn(text: string): string[] {
  const keys = [...text.matchAll(REF)].map(([, key = '""']) => String(JSON.parse(key)));
  return [...new Set(keys)];
}
