import type { Finding } from "./issue.js";
import type { Walk } from "./keyword.js";
import type { Schema, Subschema } from "./schema.js";
import { show } from "./show.js";
import { suggestion } from "./suggest.js";
import { presentIn } from "./values.js";

/** Reports, where the walk asks for it, the members of a value that its schema does not name. */
export function reportUnknown(schema: Subschema, value: unknown, walk: Walk): void {
  const { unknown } = walk;
  const names: string[] = [];
  if (unknown === undefined) return;
  for (const name of unnamed(schema, value, names)) {
    reportUnnamed(unknown, "unknown", name, names, walk);
  }
}

/**
 * The members of a value that a schema does not name; none where it speaks of any, or names none.
 *
 * @param names - Receives those that it names.
 */
export function unnamed(
  schema: Subschema,
  value: unknown,
  names: string[] = [],
): readonly string[] {
  if (isOpen(schema, names, []) || names.length === 0) return [];
  return presentIn(value).filter((name) => !names.includes(name));
}

/** Reports a member under a name that the schema does not have. */
export function reportUnnamed(
  findings: Finding[],
  code: string,
  name: string,
  names: readonly string[],
  { path, limit }: Walk,
): void {
  if (findings.length >= limit) return;
  const expected = suggestion(name, names).map(show);
  findings.push({ path: [...path, name], code, expected, received: "a property" });
}

/**
 * Whether a schema speaks of other properties than those that it names.
 *
 * @param names - Receives those that it names, in all of its branches.
 */
function isOpen(subschema: Subschema, names: string[], seen: Schema[]): boolean {
  const schema = typeof subschema === "function" ? subschema() : subschema;
  if (typeof schema === "boolean" || seen.includes(schema)) return false;
  const { properties = {}, additionalProperties, patternProperties } = schema;
  seen.push(schema);
  names.push(...Object.keys(properties));
  return (
    (additionalProperties ?? patternProperties) !== undefined ||
    inPlace(schema).some((each) => isOpen(each, names, seen))
  );
}

/** The schemas that speak of the same value. */
function inPlace(schema: Schema): readonly Subschema[] {
  const { allOf = [], anyOf = [], oneOf = [], then = [], else: otherwise = [] } = schema;
  return [
    allOf,
    anyOf,
    oneOf,
    then,
    otherwise,
    Object.values(schema.dependentSchemas ?? {}),
  ].flat();
}
