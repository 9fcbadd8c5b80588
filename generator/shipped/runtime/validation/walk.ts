import { type Finding, mistakeOf } from "./issue.js";
import type { Schema, Subschema } from "./schema.js";
import { show } from "./show.js";
import { reportUnknown } from "./unknown.js";
import { enter, type Visit } from "./visit.js";

/** One run through a value and its schema. */
export interface Walk extends Visit {
  /** What the schemas may say; keywords that are not here say nothing. */
  readonly keywords: readonly Keyword[];
  /** Where the walk is; it changes as the walk goes on. */
  readonly path: (string | number)[];
  /** What has been found, at most `limit`; another list while a branch is tried. */
  findings: Finding[];
  /** Unknown properties; `undefined` where they are not asked for. */
  unknown: Finding[] | undefined;
  readonly limit: number;
}

/**
 * Reports what does not hold of one keyword, or of a few that belong together. A schema without it,
 * and a value of a type that it does not speak of, pass.
 *
 * @returns `true` where the rest of the schema would only say the same in other words.
 */
export type Keyword = (schema: Schema, value: unknown, walk: Walk) => unknown;

/** Reports what does not hold of a value that stands where the walk is. */
export function visit(schema: Subschema, value: unknown, walk: Walk): void {
  if (typeof schema === "function") {
    enter(walk);
    visit(schema(), value, walk);
    walk.depth--;
  } else if (schema === false) report(walk, "false", ["nothing"], show(value));
  else if (schema !== true && !isFull(walk)) {
    walk.keywords.some((keyword) => keyword(schema, value, walk) === true);
  }
}

export function isFull({ findings, limit }: Walk): boolean {
  return findings.length >= limit;
}

/** Visits a member of an object, unless it is `undefined`, or an item of an array. */
export function visitMember(
  schema: Subschema,
  parent: object,
  key: string | number,
  walk: Walk,
): void {
  walk.path.push(key);
  const value = (parent as Readonly<Record<string | number, unknown>>)[key];
  if (value !== undefined || typeof key === "number") {
    visit(schema, value, walk);
    reportUnknown(schema, value, walk);
  }
  walk.path.pop();
}

export function report(
  walk: Walk,
  code: string,
  expected: readonly string[],
  received: string,
): void {
  add([{ path: [...walk.path], code, expected, received }], walk);
}

/** Reports what no other schema of the same value has reported. */
export function add(findings: readonly Finding[], walk: Walk): void {
  const known = new Set(walk.findings.map(mistakeOf));
  walk.findings.push(...findings.filter((each) => !known.has(mistakeOf(each))));
}

/** What a schema says of a value where the walk is, without reporting it. */
export function attempt(schema: Subschema, value: unknown, walk: Walk): readonly Finding[] {
  const { findings, unknown } = walk;
  const found: Finding[] = [];
  walk.findings = found;
  walk.unknown = unknown && [...unknown];
  visit(schema, value, walk);
  walk.findings = findings;
  // What a branch that does not hold calls unknown says nothing.
  if (found.length > 0) walk.unknown = unknown;
  return found;
}
