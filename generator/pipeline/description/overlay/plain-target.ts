import { childOf, type Path } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import { isObject } from "../../../json/values.js";
import type { Match } from "./match.js";

/** One step of a plain target: to the children, of those that there are, that it selects. */
type Step = (match: Match) => readonly Match[];

const NAME = "[A-Za-z_][A-Za-z0-9_]*";
const TEXT = String.raw`'([^'\\\p{Cc}\p{Cs}]*)'`;
/** `.name`, `['name']`, `[0]`, `[?@.name=='text']`. */
const STEP = String.raw`\.(${NAME})|\[${TEXT}\]|\[(0|[1-9]\d{0,8})\]|\[\?@\.(${NAME})==${TEXT}\]`;
const STEPS = new RegExp(STEP, "gu");
const PLAIN = new RegExp(`^\\$(?:${STEP})*$`, "u");

/**
 * What a target selects that is made of names, indexes and comparisons of one member with a text,
 * as most targets are: by RFC 9535, but without its grammar, which takes several times as long.
 *
 * @returns undefined for any other target
 */
export function selectPlain(document: Json, target: string): readonly Match[] | undefined {
  if (!PLAIN.test(target)) return undefined;
  const steps = [...target.matchAll(STEPS)].map(stepOf);
  const root: Match = { path: [], value: document };
  return steps.reduce<readonly Match[]>((matches, step) => matches.flatMap(step), [root]);
}

function stepOf([, name, quoted, index, member = "", text]: RegExpExecArray): Step {
  const key = name ?? quoted;
  if (key !== undefined)
    return ({ path, value }) => (isObject(value) ? child(path, value, key) : []);
  if (index === undefined) return (match) => children(match).filter(isMemberOf(member, text));
  return ({ path, value }) => (Array.isArray(value) ? child(path, value, Number(index)) : []);
}

function child(path: Path, value: Json, token: string | number): readonly Match[] {
  const found = childOf(value, token);
  return found === undefined ? [] : [{ path: [...path, token], value: found }];
}

function children({ path, value }: Match): Match[] {
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => ({ path: [...path, index], value: item }));
  }
  const members = isObject(value) ? Object.entries(value) : [];
  return members.map(([key, member]) => ({ path: [...path, key], value: member }));
}

function isMemberOf(member: string, text: string | undefined) {
  return ({ value }: Match) => isObject(value) && childOf(value, member) === text;
}
