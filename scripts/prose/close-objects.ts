import { pointerOfRef, valueAt } from "../../generator/json/pointer.js";
import type { Json } from "../../generator/json/types.js";
import { isObject, type JsonObject, objectOf } from "../../generator/json/values.js";

/**
 * The document with every object closed that names properties and says nothing of others, so that a
 * misspelt name in an example is found. `unevaluatedProperties` is asked for around combinations,
 * not in their branches, which know their own part only.
 */
export function closeObjects(document: JsonObject): JsonObject {
  const components = objectOf(document.components);
  const schemas = mapValues(objectOf(components.schemas), (schema) => closeParts(schema, document));
  return { ...document, components: { ...components, schemas } };
}

/** A schema with itself and all that stands in it closed. */
export function closeSchema(schema: Json, document: JsonObject): Json {
  const parts = closeParts(schema, document);
  if (!isObject(parts) || !namesProperties(schema, document, [])) return parts;
  const { $ref, nullable = false } = parts;
  if ($ref === undefined) return { ...parts, unevaluatedProperties: false };
  return { allOf: [{ $ref }], nullable, unevaluatedProperties: false };
}

function closeParts(schema: Json, document: JsonObject): Json {
  if (!isObject(schema)) return schema;
  const close = (part: Json) => closeSchema(part, document);
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === "properties") return [key, mapValues(objectOf(value), close)];
    if (key === "items" || key === "additionalProperties") return [key, close(value)];
    const isList = COMBINING.has(key) && Array.isArray(value);
    return [key, isList ? value.map((part: Json) => closeParts(part, document)) : value];
  });
  return Object.fromEntries(entries);
}

const COMBINING = new Set(["allOf", "anyOf", "oneOf"]);

/** Whether a schema names properties, itself or in what it refers to or combines. */
function namesProperties(schema: Json, document: JsonObject, seen: readonly Json[]): boolean {
  if (!isObject(schema) || seen.includes(schema)) return false;
  if (typeof schema.$ref === "string") {
    const target = valueAt(document, pointerOfRef(schema.$ref) ?? "");
    return target !== undefined && namesProperties(target, document, [...seen, schema]);
  }
  const branches = [...COMBINING].flatMap((key) => {
    const list = schema[key];
    return Array.isArray(list) ? (list as readonly Json[]) : [];
  });
  return (
    Object.keys(objectOf(schema.properties)).length > 0 ||
    branches.some((branch) => namesProperties(branch, document, [...seen, schema]))
  );
}

function mapValues(value: JsonObject, change: (child: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(child)]));
}
