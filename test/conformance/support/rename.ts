import type { Json } from "../../../generator/json/types.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../../generator/json/values.js";
import type { RuleCase } from "../cases/types.js";
import type { Schema } from "./compile.js";

const SCHEMAS = "#/components/schemas/";

/** A case whose named schemas share a description with those of others: `tree` is `Case1.tree`. */
export function renamed(
  { schema, components = {} }: RuleCase,
  prefix: string,
): { readonly schema: Schema; readonly components: Readonly<Record<string, Schema>> } {
  const names = Object.keys(components);
  const rewrite = (part: Json): Json => rewriteReferences(part, names, prefix);
  const named = Object.entries(components).map(([name, each]) => [
    `${prefix}.${name}`,
    rewrite(each),
  ]);
  return { schema: rewrite(schema) as Schema, components: Object.fromEntries(named) };
}

/** References and mappings to these names, wherever they stand but in values. */
function rewriteReferences(part: Json, names: readonly string[], prefix: string): Json {
  if (typeof part === "string") {
    const [name = ""] = part.slice(SCHEMAS.length).split("/");
    const isOurs = part.startsWith(SCHEMAS) && names.includes(name);
    return isOurs ? part.replace(SCHEMAS, `${SCHEMAS}${prefix}.`) : part;
  }
  if (Array.isArray(part)) return part.map((item) => rewriteReferences(item, names, prefix));
  if (typeof part !== "object" || part === null) return part;
  const members = Object.entries(part).map(([name, value]) => [
    name,
    name === "enum" ? value : rewriteReferences(value, names, prefix),
  ]);
  const rewritten = Object.fromEntries(members);
  const { discriminator } = objectOf(part);
  if (!isObject(discriminator)) return rewritten;
  const told = mappingOf(discriminator, objectOf(part), names);
  const mapping = rewriteReferences(told, names, prefix);
  return { ...rewritten, discriminator: { ...discriminator, mapping } };
}

/**
 * The mapping with the names that the branches have before they are renamed: a branch that no value
 * is mapped to is meant by its own name.
 */
function mappingOf(
  { mapping }: JsonObject,
  { oneOf, anyOf }: JsonObject,
  names: readonly string[],
) {
  const told = objectOf(mapping);
  const targets = [...arrayOf(oneOf), ...arrayOf(anyOf)].map((branch) => objectOf(branch).$ref);
  const untold = names
    .map((name) => [name, `${SCHEMAS}${name}`] as const)
    .filter(([, target]) => targets.includes(target) && !Object.values(told).includes(target));
  return { ...told, ...Object.fromEntries(untold) };
}
