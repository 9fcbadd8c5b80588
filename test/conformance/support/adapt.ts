import type { Json } from "../../../generator/json/types.js";
import type { Schema } from "./compile.js";
import { type Members, mapSchemas, membersOf } from "./schema-walk.js";

/** A schema as the author of an OpenAPI description would write it. */
export interface Adapted {
  readonly schema: Schema;
  readonly components: Readonly<Record<string, Schema>>;
}

/** Where definitions stood: `#/definitions/a`, and the name of the schema that each becomes. */
type Definitions = ReadonlyMap<string, string>;

/**
 * A schema of the suite as a named schema of a description. Its definitions become named schemas
 * too, and references lead there.
 *
 * @param key what the schema is called; no other case may have it
 */
export function adapt(schema: Schema, draft: string, key: string): Adapted {
  const isOld = draft === "draft6" || draft === "draft7";
  const written = isOld ? in2020(schema) : schema;
  const found = ["definitions", "$defs"].flatMap((holder) =>
    Object.entries(membersOf(membersOf(written)[holder])).map(
      ([name, each]) =>
        [`#/${holder}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, each] as const,
    ),
  );
  const definitions = new Map(found.map(([pointer], index) => [pointer, `${key}.part${index}`]));
  const components = found.map(([pointer, each]): [string, Schema] => [
    definitions.get(pointer) ?? "",
    relocated(each, key, definitions),
  ]);
  return {
    schema: { $ref: `#/components/schemas/${key}` },
    components: { ...Object.fromEntries(components), [key]: relocated(written, key, definitions) },
  };
}

/** Without definitions, and with references to where everything stands now. */
function relocated(schema: Json, key: string, definitions: Definitions): Schema {
  return mapSchemas(schema, ({ definitions: _, $defs: __, ...rest }) =>
    typeof rest.$ref === "string"
      ? { ...rest, $ref: relocatedReference(rest.$ref, key, definitions) }
      : rest,
  );
}

function relocatedReference(ref: string, key: string, definitions: Definitions): string {
  const name = definitions.get(decodeURIComponent(ref));
  if (name !== undefined) return `#/components/schemas/${name}`;
  return ref.startsWith("#") ? `#/components/schemas/${key}${ref.slice(1)}` : ref;
}

/**
 * A schema of draft 6 or 7 in the words of 2020-12 (its release notes): `items` as a list is
 * `prefixItems`, `additionalItems` is `items` then, `dependencies` is `dependentRequired` or
 * `dependentSchemas`, and what stands beside `$ref`, which those drafts ignore, is left out.
 */
function in2020(schema: Json): Schema {
  return mapSchemas(schema, ({ items, additionalItems, dependencies, $ref, ...rest }) => {
    const { definitions } = rest;
    if (typeof $ref === "string") return defined({ $ref: modernPointer($ref), definitions });
    const isTuple = Array.isArray(items);
    const lists = isTuple ? { prefixItems: items, items: additionalItems } : { items };
    return { ...rest, ...defined({ $ref, ...lists, ...dependents(dependencies) }) };
  });
}

function modernPointer(ref: string): string {
  return ref.replace(/\/items\/(?=\d)/g, "/prefixItems/");
}

function dependents(dependencies: Json | undefined) {
  const needs = Object.entries(membersOf(dependencies));
  const lists = needs.filter(([, need]) => Array.isArray(need));
  const schemas = needs.filter(([, need]) => !Array.isArray(need));
  return {
    dependentRequired: lists.length > 0 ? Object.fromEntries(lists) : undefined,
    dependentSchemas: schemas.length > 0 ? Object.fromEntries(schemas) : undefined,
  };
}

function defined(members: Readonly<Record<string, Json | undefined>>): Members {
  const isSaid = (entry: [string, Json | undefined]): entry is [string, Json] =>
    entry[1] !== undefined;
  return Object.fromEntries(Object.entries(members).filter(isSaid));
}
