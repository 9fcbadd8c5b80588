import { escapePointer } from "../spec/pointer.js";
import { docsOf } from "./docs.js";
import {
  arrayOf,
  defined,
  isObject,
  type JsonObject,
  numberOf,
  objectOf,
  stringOf,
  stringsOf,
} from "./json.js";
import type { Source } from "./source.js";
import type {
  Json,
  Pointer,
  Property,
  ScalarShape,
  Shape,
  ShapeBase,
  UnionShape,
} from "./types.js";

type ShapeBody = Shape extends infer S
  ? S extends ShapeBase
    ? Omit<S, keyof ShapeBase>
    : never
  : never;

const SCHEMAS = "#/components/schemas/";

/**
 * The shape of the schema at `pointer`.
 *
 * @param schema OpenAPI 3.0 Schema Object, or 3.1 (JSON Schema 2020-12)
 * @returns one shape; constraints that meet in one schema become an intersection
 */
export function shapeOf(schema: Json | undefined, pointer: Pointer, source: Source): Shape {
  if (schema === false) return { kind: "never", ...base({}, pointer) };
  if (!isObject(schema)) return { kind: "unknown", ...base({}, pointer) };
  const parts = [...partsOf(schema, pointer, source)];
  const own = base(schema, pointer);
  if (parts.length === 0) return { kind: "unknown", ...own };
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { ...only, ...own } as Shape;
  const shapes = parts.map((part) => ({ ...part, ...base({}, pointer) }) as Shape);
  return { kind: "intersection", parts: shapes, ...own };
}

function base(schema: JsonObject, pointer: Pointer): ShapeBase {
  return {
    nullable: isNullable(schema),
    docs: docsOf(schema),
    source: pointer,
    ...("default" in schema ? { default: schema.default as Json } : {}),
    ...(schema.readOnly === true ? { readOnly: true } : {}),
    ...(schema.writeOnly === true ? { writeOnly: true } : {}),
  };
}

/** Beside `$ref` too, where 3.0 has no word for "the reference or null". */
function isNullable(schema: JsonObject): boolean {
  if (schema.nullable === true || stringsOf(schema.type).includes("null")) return true;
  return schema.type === undefined && arrayOf(schema.enum).includes(null);
}

/** Every constraint of a schema, each as a shape of its own. */
function* partsOf(schema: JsonObject, pointer: Pointer, source: Source): Generator<ShapeBody> {
  if (typeof schema.$ref === "string") {
    yield referenceBody(schema.$ref, source);
    // 3.0: siblings of $ref are ignored (Reference Object); 3.1: they hold too.
    if (source.version === "3.0") return;
  }
  if ("const" in schema) yield { kind: "literal", value: schema.const as Json };
  if (Array.isArray(schema.enum)) yield enumBody(schema.enum);
  yield* typeParts(schema, pointer, source);
  for (const [index, part] of arrayOf(schema.allOf).entries()) {
    yield shapeOf(part, `${pointer}/allOf/${index}`, source);
  }
  for (const mode of ["oneOf", "anyOf"] as const) {
    if (arrayOf(schema[mode]).length > 0) yield unionBody(mode, schema, pointer, source);
  }
}

function referenceBody(ref: string, source: Source): ShapeBody {
  const key = source.schemaKey(ref);
  if (key !== undefined) return { kind: "ref", key };
  return (
    source.inline(ref, (schema, pointer) => shapeOf(schema, pointer, source)) ?? { kind: "unknown" }
  );
}

function enumBody(values: readonly Json[]): ShapeBody {
  const nonNull = values.filter((value) => value !== null);
  const listed = nonNull.length > 0 ? nonNull : values;
  const [only] = listed;
  return listed.length === 1 && only !== undefined
    ? { kind: "literal", value: only }
    : { kind: "enum", values: listed };
}

function unionBody(
  mode: UnionShape["mode"],
  schema: JsonObject,
  pointer: Pointer,
  source: Source,
): ShapeBody {
  const branches = arrayOf(schema[mode]).map((branch, index) =>
    shapeOf(branch, `${pointer}/${mode}/${index}`, source),
  );
  const { propertyName, mapping } = objectOf(schema.discriminator);
  if (typeof propertyName !== "string") return { kind: "union", mode, branches };
  const named = Object.entries(objectOf(mapping)).map(([value, target]): [string, string] => [
    value,
    String(target).replace(SCHEMAS, ""),
  ]);
  const discriminator = { property: propertyName, mapping: Object.fromEntries(named) };
  return { kind: "union", mode, branches, discriminator };
}

const KEYWORDS = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"],
  object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
} as const;

/** What `type` demands; without it, what the keywords of each type demand of values of that type. */
function* typeParts(schema: JsonObject, pointer: Pointer, source: Source): Generator<ShapeBody> {
  const types = Array.isArray(schema.type)
    ? stringsOf(schema.type)
    : stringsOf([schema.type ?? null]);
  const nonNull = types.filter((type) => type !== "null");
  if (types.length > 0 && Array.isArray(schema.enum) && enumImplies(schema.enum, nonNull)) return;
  if (types.length === 0) {
    for (const type of ["string", "number", "array", "object"] as const) {
      if (KEYWORDS[type].some((keyword) => keyword in schema)) {
        yield typeBody(type, schema, pointer, source, false);
      }
    }
    return;
  }
  if (nonNull.length === 0) yield { kind: "scalar", type: "null", typed: true };
  const bodies = nonNull.map((type) => typeBody(type, schema, pointer, source, true));
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) yield only;
  if (bodies.length > 1) {
    const branches = bodies.map((body) => ({ ...body, ...base({}, pointer) }) as Shape);
    yield { kind: "union", mode: "anyOf", branches };
  }
}

/** Whether every listed value is of one of `types`, so that saying the type again adds nothing. */
function enumImplies(values: readonly Json[], types: readonly string[]): boolean {
  return values.every((value) => value === null || types.some((type) => isOfType(value, type)));
}

function isOfType(value: Json, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function typeBody(
  type: string,
  schema: JsonObject,
  pointer: Pointer,
  source: Source,
  typed: boolean,
): ShapeBody {
  switch (type) {
    case "object":
      return objectBody(schema, pointer, source, typed);
    case "array":
      return arrayBody(schema, pointer, source, typed);
    case "string":
      return { kind: "scalar", type, typed, ...stringLimits(schema) };
    case "number":
    case "integer":
      return { kind: "scalar", type, typed, ...numberLimits(schema) };
    case "boolean":
      return { kind: "scalar", type, typed };
    default:
      return { kind: "unknown" };
  }
}

function stringLimits(schema: JsonObject): Partial<ScalarShape> {
  return defined({
    format: stringOf(schema.format),
    pattern: stringOf(schema.pattern),
    minLength: numberOf(schema.minLength),
    maxLength: numberOf(schema.maxLength),
  }) as Partial<ScalarShape>;
}

/** 3.0 writes an exclusive limit as `minimum` and `exclusiveMinimum: true`, 3.1 as one number. */
function numberLimits(schema: JsonObject): Partial<ScalarShape> {
  const lower = schema.exclusiveMinimum === true ? "exclusiveMinimum" : "minimum";
  const upper = schema.exclusiveMaximum === true ? "exclusiveMaximum" : "maximum";
  return defined({
    format: stringOf(schema.format),
    exclusiveMinimum: numberOf(schema.exclusiveMinimum),
    exclusiveMaximum: numberOf(schema.exclusiveMaximum),
    multipleOf: numberOf(schema.multipleOf),
    [lower]: numberOf(schema.minimum),
    [upper]: numberOf(schema.maximum),
  }) as Partial<ScalarShape>;
}

function arrayBody(
  schema: JsonObject,
  pointer: Pointer,
  source: Source,
  typed: boolean,
): ShapeBody {
  const prefix = arrayOf(schema.prefixItems).map((item, index) =>
    shapeOf(item, `${pointer}/prefixItems/${index}`, source),
  );
  const limits = defined({
    minItems: numberOf(schema.minItems),
    maxItems: numberOf(schema.maxItems),
    uniqueItems: schema.uniqueItems === true ? true : undefined,
  });
  const items = shapeOf(schema.items, `${pointer}/items`, source);
  return {
    kind: "array",
    typed,
    items,
    ...(prefix.length > 0 ? { prefix } : {}),
    ...limits,
  } as ShapeBody;
}

function objectBody(
  schema: JsonObject,
  pointer: Pointer,
  source: Source,
  typed: boolean,
): ShapeBody {
  const required = stringsOf(schema.required);
  const properties = Object.entries(objectOf(schema.properties)).map(
    ([name, property]): Property => ({
      name,
      required: required.includes(name),
      shape: shapeOf(property, `${pointer}/properties/${escapePointer(name)}`, source),
    }),
  );
  const limits = defined({
    minProperties: numberOf(schema.minProperties),
    maxProperties: numberOf(schema.maxProperties),
  });
  const additional = additionalOf(schema.additionalProperties, pointer, source);
  if (properties.length === 0 && required.length === 0 && additional !== false) {
    const values = additional === true ? shapeOf(true, pointer, source) : additional;
    return { kind: "record", typed, values, ...limits } as ShapeBody;
  }
  const alsoRequired = required.filter(
    (name) => !properties.some((property) => property.name === name),
  );
  return { kind: "object", typed, properties, alsoRequired, additional, ...limits } as ShapeBody;
}

function additionalOf(schema: Json | undefined, pointer: Pointer, source: Source): boolean | Shape {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema) || Object.keys(schema).length === 0) return true;
  return shapeOf(schema, `${pointer}/additionalProperties`, source);
}
