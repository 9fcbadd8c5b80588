import type { Alternative, Alternatives } from "./alternatives.js";
import { keysOf } from "./names.js";

/**
 * The names that values of some alternatives have in the client, by the API's.
 *
 * @throws {Error} where alternatives disagree on a name, so that no value tells which is meant: a
 *   client that guesses would change somebody's data
 */
export function namesOf(alternatives: Alternatives, place: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const parts = new Set(alternatives.flat());
  for (const part of parts) {
    if (part.kind !== "object") continue;
    for (const [name, camel] of keysOf(part)) {
      if ((names.get(name) ?? camel) !== camel) throw conflict(name, place);
      names.set(name, camel);
    }
  }
  for (const [name, camel] of names) {
    if (camel === name) continue;
    const isTaken = names.has(camel);
    if (isTaken || alternatives.some((each) => isData(name, each))) throw conflict(name, place);
  }
  return names;
}

/** Whether a member of that name would be data in an alternative: a key that callers choose. */
function isData(name: string, alternative: Alternative): boolean {
  const takes = alternative.some(
    (part) =>
      part.kind === "record" || (part.kind === "object" && typeof part.additional !== "boolean"),
  );
  const knows = alternative.some((part) => part.kind === "object" && keysOf(part).has(name));
  const refuses = alternative.some((part) => part.kind === "object" && part.additional === false);
  return takes && !knows && !refuses;
}

function conflict(name: string, place: string): Error {
  return new Error(
    `${place}: schemas that a value can be of disagree on whether ${JSON.stringify(name)} is the name of a property`,
  );
}
