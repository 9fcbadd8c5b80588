import { closest } from "../closest.js";
import type { Finding } from "../issue.js";
import type { Keyword, Walk } from "../keyword.js";
import type { Schema, Subschema } from "../schema.js";
import { show } from "../show.js";
import { unnamed } from "../unknown.js";
import { membersOf } from "../values.js";
import { add, attempt, report, visit } from "../walk.js";

export const allOf: Keyword = ({ allOf: schemas = [] }, value, walk) => {
  for (const schema of schemas) visit(schema, value, walk);
};

export const anyOf: Keyword = (schema, value, walk) => {
  if (schema.anyOf) matches("anyOf", schema.anyOf, schema, value, walk);
};

export const oneOf: Keyword = (schema, value, walk) => {
  if (schema.oneOf === undefined) return;
  const count = matches("oneOf", schema.oneOf, schema, value, walk);
  if (count < 2) return;
  report(walk, "oneOf", [`one of ${schema.oneOf.length} alternatives to hold`], `${count} that do`);
};

/** How many branches hold; where none does, the one that was probably meant is explained. */
function matches(
  code: string,
  branches: readonly Subschema[],
  { discriminator }: Schema,
  value: unknown,
  walk: Walk,
): number {
  const attempts = branches.map((branch) => attempt(branch, value, walk));
  const count = attempts.filter(holds).length;
  if (count > 0) return count;
  const tag = discriminator && String(membersOf(value)?.[discriminator.propertyName]);
  const index = tag && Object.hasOwn(discriminator.mapping, tag) && discriminator.mapping[tag];
  const meant = typeof index === "number" ? attempts[index] : undefined;
  const strange = branches.map((branch) => unnamed(branch, value).length);
  add(meant ?? closest(code, attempts, strange, walk.path), walk);
  return 0;
}

export const not: Keyword = ({ not: schema }, value, walk) => {
  if (schema === undefined || !holds(attempt(schema, value, walk))) return;
  report(walk, "not", ["another value"], show(value));
};

export const condition: Keyword = (schema, value, walk) => {
  if (schema.if === undefined) return;
  const branch = holds(attempt(schema.if, value, walk)) ? schema.then : schema.else;
  visit(branch ?? true, value, walk);
};

function holds(findings: readonly Finding[]): boolean {
  return findings.length === 0;
}
