/** What the generated functions that check a value are made of. */

import {
  areUnique,
  isEqual,
  isMultipleOf,
  isObject,
  lengthOf,
  type Members,
  membersOf,
} from "./values.js";
import type { Visit } from "./visit.js";

export { enter, newVisit, type Visit } from "./visit.js";
export { areUnique, isEqual, isMultipleOf, isObject, type Members, membersOf };

/** Whether a value holds. `visit` is given where a schema can contain itself. */
export type Check = (value: unknown, visit?: Visit) => boolean;

/** As much of an object as tells whether it is a plain one. */
export type Instance = { readonly __proto__?: unknown } | null | undefined;

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** At least `least` characters. No text has more characters than UTF-16 code units. */
export function hasMinLength(text: string, least: number): boolean {
  return text.length >= least && (text.length >= least * 2 || lengthOf(text) >= least);
}

/** At most `most` characters. */
export function hasMaxLength(text: string, most: number): boolean {
  return text.length <= most || (text.length <= most * 2 && lengthOf(text) <= most);
}

/** How many items hold. */
export function count(items: readonly unknown[], check: Check, visit?: Visit): number {
  return items.filter((item) => check(item, visit)).length;
}

/** A member of an object itself, where every object has one of that name from `Object.prototype`. */
export function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Whether the members that `skip` does not name hold. */
export function everyMember(
  members: Members,
  check: Check,
  visit?: Visit,
  skip?: (name: string) => boolean,
): boolean {
  for (const name in members) {
    const member = members[name];
    if (member !== undefined && !skip?.(name) && !check(member, visit)) return false;
  }
  return true;
}

/** Whether there are no members but those that `isKnown` names. */
export function hasOnly(members: Members, isKnown: (name: string) => boolean): boolean {
  return namesOf(members).every(isKnown);
}

/** Whether the names of all members hold. */
export function everyName(members: Members, check: Check, visit?: Visit): boolean {
  return namesOf(members).every((name) => check(name, visit));
}

/** How many members there are. */
export function countMembers(members: Members): number {
  return namesOf(members).length;
}

function namesOf(members: Members): string[] {
  return Object.keys(members).filter((name) => members[name] !== undefined);
}
