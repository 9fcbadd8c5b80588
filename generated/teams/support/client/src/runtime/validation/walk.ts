import { type Finding, mistakeOf } from "./issue.js";
import type { Walk } from "./keyword.js";
import type { Subschema } from "./schema.js";
import { show } from "./show.js";
import { reportUnknown } from "./unknown.js";
import { enter } from "./visit.js";

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
