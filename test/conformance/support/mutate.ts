import type { Json } from "../../../generator/json/types.js";
import { NAMES, NUMBERS, objectOf, TEXTS, VALUES } from "./pools.js";
import type { Random } from "./random.js";
import { membersOf } from "./schema-walk.js";

/** A value with one thing in it changed, anywhere; the value itself stays as it is. */
export function mutate(value: Json, random: Random): Json {
  const entries = entriesOf(value);
  // Down into a member more often than not, for that is where most of a value is.
  const [key] = random.chance(0.7) ? (random.pick(entries) ?? []) : [];
  if (key === undefined) return changed(value, random);
  return withMembers(
    value,
    entries.map(([name, member]) => [name, name === key ? mutate(member, random) : member]),
  );
}

function changed(value: Json, random: Random): Json {
  if (random.chance(0.4)) return random.pick(VALUES);
  if (typeof value === "string") return changedText(value, random);
  if (typeof value === "number") return random.pick([...NUMBERS, value + 1, value - 1, value / 2]);
  if (typeof value !== "object" || value === null) return random.pick(VALUES);
  return changedMembers(value, random);
}

/** Never into something that a format might take, and never into something that it might not. */
function changedText(text: string, random: Random): string {
  return random.pick([text.toUpperCase(), `${text} `, random.pick(TEXTS), random.pick(TEXTS)]);
}

/** One member less, one more, or another one twice. */
function changedMembers(value: Json, random: Random): Json {
  const entries = entriesOf(value);
  const at = random.integer(Math.max(1, entries.length));
  const added = [random.pick(NAMES), random.pick(VALUES)] as const;
  return random.pick([
    withMembers(
      value,
      entries.filter((_, index) => index !== at),
    ),
    withMembers(
      value,
      entries.filter((_, index) => index !== at),
    ),
    withMembers(value, [...entries, added]),
    withMembers(value, [...entries, ...entries.slice(at, at + 1)]),
    withMembers(value, entries.slice(0, at)),
  ]);
}

/** The members of an object and the items of an array, by name. */
export function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  if (Array.isArray(value)) return value.map((item: Json, index) => [String(index), item]);
  return Object.entries(membersOf(value));
}

/** An array or an object, like `value`, of other members. */
export function withMembers(value: Json, entries: readonly (readonly [string, Json])[]): Json {
  return Array.isArray(value) ? entries.map(([, item]) => item) : objectOf(entries);
}
