import { arrayOf, type JsonObject, objectOf } from "../../model/json.js";
import type { Api, Json, Operation } from "../../model/types.js";
import { valueAt } from "../../spec/pointer.js";
import { mapSchemas } from "./map-schemas.js";

/**
 * The description in the form in which openapi-typescript reads out of it what the model says:
 * every operation has an id and its own, complete list of parameters, and schemas say in one way
 * what it would otherwise drop.
 */
export function adapt(document: JsonObject, api: Api): JsonObject {
  const operations = new Map(
    api.groups.flatMap((group) =>
      group.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
    ),
  );
  const paths = Object.entries(objectOf(document.paths)).map(([path, item]): [string, Json] => [
    path,
    adaptPathItem(path, item, document, operations),
  ]);
  const is30 = String(document.openapi).startsWith("3.0");
  return mapSchemas({ ...document, paths: Object.fromEntries(paths) }, (schema) =>
    adaptSchema(schema, is30),
  );
}

function adaptPathItem(
  path: string,
  item: Json,
  document: JsonObject,
  operations: ReadonlyMap<string, Operation>,
): JsonObject {
  const entries = Object.entries(resolve(item, document)).flatMap(
    ([key, value]): [string, Json][] => {
      const operation = operations.get(`${key} ${path}`);
      return operation === undefined
        ? []
        : [[key, adaptOperation(objectOf(value), operation, document)]];
    },
  );
  return Object.fromEntries(entries);
}

function resolve(value: Json | undefined, document: JsonObject): JsonObject {
  const object = objectOf(value);
  if (typeof object.$ref !== "string") return object;
  return resolve(valueAt(document, object.$ref.slice(1)), document);
}

function adaptOperation(value: JsonObject, operation: Operation, document: JsonObject): JsonObject {
  const parameters = operation.parameters.map(
    (parameter): Json =>
      parameter.implied
        ? { name: parameter.name, in: "path", required: true, schema: { type: "string" } }
        : (valueAt(document, parameter.source) ?? {}),
  );
  return { ...value, operationId: operation.id ?? operation.name, parameters };
}

function adaptSchema(schema: JsonObject, is30: boolean): JsonObject {
  if (typeof schema.$ref === "string") return adaptReference(schema, schema.$ref, is30);
  return adaptAnyOf(schema);
}

/** What stands beside `$ref`: in 3.0 only `nullable` counts, in 3.1 everything does. */
function adaptReference(schema: JsonObject, $ref: string, is30: boolean): JsonObject {
  const { $ref: _, ...siblings } = schema;
  if (is30) {
    return schema.nullable === true ? { allOf: [{ $ref }], nullable: true } : { $ref };
  }
  const constrains = Object.keys(siblings).some((key) => !ANNOTATIONS.has(key));
  return constrains ? { allOf: [{ $ref }, siblings] } : { ...siblings, $ref };
}

const ANNOTATIONS = new Set([
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "title",
]);

/** `anyOf` holds together with what stands beside it; openapi-typescript reads it as one more branch. */
function adaptAnyOf(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema;
  const beside = ["type", "properties", "additionalProperties", "allOf", "oneOf"];
  if (!Array.isArray(anyOf) || !beside.some((keyword) => keyword in rest)) return schema;
  if (!anyOf.every(hasType)) return rest;
  return { ...rest, allOf: [...arrayOf(rest.allOf), { anyOf }] };
}

/** Whether a branch says anything that a type can express: one that only holds `required` does not. */
function hasType(branch: Json): boolean {
  return Object.keys(objectOf(branch)).some((key) => key !== "required" && !ANNOTATIONS.has(key));
}
