import type { Json } from "../../../generator/json/types.js";
import type { Schema } from "./compile.js";

export type Members = Readonly<Record<string, Json>>;

/** Keywords that hold schemas, by the form in which they do; `items` and `dependencies` vary. */
const MAPS = [
  ...["properties", "patternProperties", "dependentSchemas", "dependencies"],
  ...["definitions", "$defs"],
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
const ONES = [
  ...["items", "additionalItems", "additionalProperties", "not", "if", "then", "else"],
  ...["contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"],
];

/**
 * A schema with every object schema in it changed by `map`, the outer one before those in it. Values
 * that look like schemas, as in `enum`, stay as they are.
 */
export function mapSchemas(schema: Json, map: (schema: Members) => Members): Schema {
  if (typeof schema === "boolean") return schema;
  const inner = (part: Json) => mapSchemas(part, map);
  const entries = Object.entries(map(membersOf(schema))).map(([name, value]): [string, Json] => [
    name,
    mapValue(name, value, inner),
  ]);
  return Object.fromEntries(entries);
}

function mapValue(name: string, value: Json, inner: (part: Json) => Schema): Json {
  if (Array.isArray(value)) return LISTS.includes(name) ? value.map(inner) : value;
  if (ONES.includes(name)) return inner(value);
  if (!MAPS.includes(name)) return value;
  const members = Object.entries(membersOf(value)).map(([key, each]): [string, Json] => [
    key,
    Array.isArray(each) ? each : inner(each),
  ]);
  return Object.fromEntries(members);
}

/** The members of an object; of anything else none. */
export function membersOf(value: Json | undefined): Members {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Members) : {};
}
