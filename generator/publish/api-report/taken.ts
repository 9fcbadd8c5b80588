import { cutBrackets, splitOutside } from "./split.js";
import type { EntrySurface } from "./types.js";

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;

/**
 * Names of the exported types that callers make values of: those that a parameter mentions, and
 * whatever these are made of. All others a caller is only given.
 */
export function takenTypes(entries: readonly EntrySurface[]): ReadonlySet<string> {
  const exports = entries.flatMap((entry) => entry.exports);
  const declared = new Map(exports.map(({ name, signature }) => [name, signature]));
  const taken = new Set<string>();
  const waiting = exports.flatMap(({ signature }) => namesIn(parametersOf(signature)));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const signature = declared.get(name);
    if (signature === undefined || taken.has(name)) continue;
    taken.add(name);
    waiting.push(...namesIn(signature));
  }
  return taken;
}

/** What stands between the parentheses of a function, or of a class's constructor. */
function parametersOf(signature: string): string {
  if (signature.startsWith("function ")) return cutBrackets(signature, "(")?.[1] ?? "";
  if (!signature.startsWith("class ")) return "";
  const members = splitOutside(cutBrackets(signature, "{")?.[1] ?? "", ";");
  return members.find((member) => member.startsWith("new(")) ?? "";
}

function namesIn(text: string): string[] {
  return text.match(IDENTIFIER) ?? [];
}
