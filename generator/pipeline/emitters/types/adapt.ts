import { pointerOfRef, valueAt } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../../json/values.js";
import { operationKey } from "../../model/operation-key.js";
import { isJson } from "../../model/query/media.js";
import type { Api, Operation } from "../../model/types.js";
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
  const adapted = { ...withoutOtherIds(document), paths: Object.fromEntries(paths) };
  return mapSchemas(adapted, (schema) => adaptSchema(withReadableMapping(schema, document), is30));
}

/** openapi-typescript follows what a discriminator maps to, and expects to arrive at a schema. */
function withReadableMapping(schema: JsonObject, document: JsonObject): JsonObject {
  const { mapping, ...discriminator } = objectOf(schema.discriminator);
  if (mapping === undefined) return schema;
  const readable = Object.entries(objectOf(mapping)).filter(([, target]) => {
    const pointer = typeof target === "string" ? pointerOfRef(target) : undefined;
    return pointer !== undefined && isObject(valueAt(document, pointer));
  });
  return {
    ...schema,
    discriminator: { ...discriminator, mapping: Object.fromEntries(readable) },
  };
}

/** openapi-typescript lists operations by id wherever they stand; the client calls those of paths. */
function withoutOtherIds(document: JsonObject): JsonObject {
  const components = objectOf(document.components);
  return {
    ...document,
    ...(document.webhooks !== undefined && { webhooks: anonymous(document.webhooks) }),
    ...(components.pathItems !== undefined && {
      components: { ...components, pathItems: anonymous(components.pathItems) },
    }),
  };
}

/** Path items whose operations have no id. */
function anonymous(items: Json): JsonObject {
  const entries = Object.entries(objectOf(items)).map(([key, item]): [string, Json] => [
    key,
    Object.fromEntries(
      Object.entries(objectOf(item)).map(([name, value]) => [name, omitId(value)]),
    ),
  ]);
  return Object.fromEntries(entries);
}

function omitId(value: Json): Json {
  if (!isObject(value)) return value;
  const { operationId: _, ...rest } = value;
  return rest;
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
  return resolve(valueAt(document, pointerOfRef(object.$ref) ?? ""), document);
}

function adaptOperation(value: JsonObject, operation: Operation, document: JsonObject): JsonObject {
  const parameters = operation.parameters.map(
    (parameter): Json =>
      parameter.implied
        ? { name: parameter.name, in: "path", required: true, schema: { type: "string" } }
        : adaptParameter(objectOf(valueAt(document, parameter.source))),
  );
  return { ...value, operationId: operationKey(operation), parameters };
}

/** The caller gives the value that a parameter's `content` describes, not its text. */
function adaptParameter({ content, ...parameter }: JsonObject): JsonObject {
  const [media] = Object.entries(objectOf(content));
  if (media === undefined) return parameter;
  const [mediaType, { schema = {} }] = [media[0], objectOf(media[1])];
  return { ...parameter, schema: isJson(mediaType) ? schema : { type: "string" } };
}

function adaptSchema(schema: JsonObject, is30: boolean): JsonObject {
  if (typeof schema.$ref === "string") return adaptReference(schema, schema.$ref, is30);
  // openapi-typescript takes `const: null` for no `const` at all.
  if (schema.const === null) return { type: "null" };
  return adaptAnyOf(withoutPatterns(withoutBooleans(withoutObjectEnum(schema))));
}

/**
 * Beside named properties, `patternProperties` become an index signature that those properties do
 * not fit into, so that no value can be written. TypeScript cannot say which names match a pattern.
 */
function withoutPatterns(schema: JsonObject): JsonObject {
  const { patternProperties, ...rest } = schema;
  return patternProperties !== undefined && schema.properties !== undefined ? rest : schema;
}

/** openapi-typescript takes the values of an `enum` beside `type: object` for schemas. */
function withoutObjectEnum(schema: JsonObject): JsonObject {
  if (schema.type !== "object" || !Array.isArray(schema.enum)) return schema;
  const { type: _, ...rest } = schema;
  return rest;
}

/** Of the schemas that hold together, openapi-typescript expects each to be an object. */
function withoutBooleans(schema: JsonObject): JsonObject {
  const { $defs, ...rest } = schema;
  if ($defs !== undefined && !Object.values(objectOf($defs)).every(isObject)) {
    const named = Object.entries(objectOf($defs)).filter(([, each]) => isObject(each));
    return withoutBooleans({ ...rest, $defs: Object.fromEntries(named) });
  }
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((key): [string, Json][] => {
    const list = arrayOf(schema[key]);
    if (list.every(isObject)) return [];
    return [
      [key, list.filter((each) => each !== false).map((each) => (each === true ? {} : each))],
    ];
  });
  return lists.length === 0 ? schema : { ...schema, ...Object.fromEntries(lists) };
}

/**
 * What stands beside `$ref`: in 3.0 only `nullable` counts, and a description is read as one; in 3.1
 * everything does.
 */
function adaptReference(schema: JsonObject, $ref: string, is30: boolean): JsonObject {
  const { $ref: _, ...siblings } = schema;
  if (is30) {
    const { description } = schema;
    const text = typeof description === "string" ? { description } : {};
    return schema.nullable === true
      ? { ...text, allOf: [{ $ref }], nullable: true }
      : { ...text, $ref };
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
