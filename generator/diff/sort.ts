import type { Level } from "./level.js";
import type { Change } from "./types.js";

const ORDER: Readonly<Record<Level, number>> = { breaking: 0, compatible: 1, docs: 2 };

/** Breaking changes first; then by group, those of several groups last; then by operation. */
export function byImportance(a: Change, b: Change): number {
  return ORDER[a.level] - ORDER[b.level] || compareKeys(keysOf(a), keysOf(b));
}

function keysOf(change: Change): string[] {
  const { group = "\uffff", operations, rule, before = "", after = "", message } = change;
  return [group, operations[0] ?? "", rule, before, after, message];
}

/** By code unit, which no locale changes. */
function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? "";
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
