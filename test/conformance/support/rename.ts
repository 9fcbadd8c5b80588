import type { Json } from "../../../generator/json/types.js";
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
  return Object.fromEntries(members);
}
