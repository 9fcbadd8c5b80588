import type { Json } from "../../generator/json/types.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../generator/json/values.js";

/** How often a schema of `components` stood for a value, and which properties the value had then. */
export interface Tally {
  seen: number;
  readonly present: Map<string, number>;
}

export type Tallies = Map<string, Tally>;

const PREFIX = "#/components/schemas/";

/** Counts, in every object of a value that a named schema describes, the properties that it has. */
export function count(schemas: JsonObject, schema: Json | undefined, value: Json, into: Tallies) {
  const { $ref, items, properties, additionalProperties, allOf, ...rest } = objectOf(schema);
  if (typeof $ref === "string") return countNamed(schemas, $ref, value, into);
  for (const part of arrayOf(allOf)) count(schemas, part, value, into);
  const branches = [...arrayOf(rest.oneOf), ...arrayOf(rest.anyOf)];
  const branch = branches.find((each) => fits(schemas, each, value));
  if (branch !== undefined) count(schemas, branch, value, into);
  for (const item of arrayOf(value)) count(schemas, items, item, into);
  for (const [key, member] of Object.entries(objectOf(value))) {
    count(schemas, objectOf(properties)[key] ?? additionalProperties, member, into);
  }
}

function countNamed(schemas: JsonObject, reference: string, value: Json, into: Tallies) {
  const name = reference.slice(PREFIX.length);
  if (isObject(value)) {
    const tally = into.get(name) ?? { seen: 0, present: new Map<string, number>() };
    into.set(name, { ...tally, seen: tally.seen + 1 });
    for (const key of Object.keys(value)) tally.present.set(key, (tally.present.get(key) ?? 0) + 1);
  }
  count(schemas, schemas[name], value, into);
}

/** As much as tells the branches of this description apart: kinds, enums, required properties. */
function fits(schemas: JsonObject, schema: Json, value: Json): boolean {
  const { $ref, type, properties, required, enum: values, allOf } = objectOf(schema);
  if (typeof $ref === "string") {
    return fits(schemas, schemas[$ref.slice(PREFIX.length)] ?? {}, value);
  }
  if (typeof type === "string" && !isKind(type, value)) return false;
  if (Array.isArray(values) && !values.includes(value)) return false;
  const members = objectOf(value);
  return (
    arrayOf(allOf).every((part) => fits(schemas, part, value)) &&
    arrayOf(required).every((key) => Object.hasOwn(members, String(key))) &&
    Object.entries(objectOf(properties)).every(([key, part]) => {
      const member = members[key];
      return key !== "type" || member === undefined || fits(schemas, part, member);
    })
  );
}

function isKind(type: string, value: Json): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
