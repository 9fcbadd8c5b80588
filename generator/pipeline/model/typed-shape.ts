import { escapePointer } from "../../json/pointer.js";
import type { Json, Pointer } from "../../json/types.js";
import {
  arrayOf,
  defined,
  isObject,
  type JsonObject,
  numberOf,
  objectOf,
  stringOf,
  stringsOf,
} from "../../json/values.js";
import type { NamedShape, Property, ScalarShape, Shape, ShapeBase } from "./types.js";

type ShapeBody = Shape extends infer S
  ? S extends ShapeBase
    ? Omit<S, keyof ShapeBase>
    : never
  : never;

/** A constraint of a schema; where it is a schema of its own, with all that a shape says. */
export type Part = ShapeBody & Partial<ShapeBase>;

/** Reads a schema that stands in another. */
type ReadShape = (schema: Json | undefined, pointer: Pointer) => Shape;

const KEYWORDS = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"],
  object: [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "minProperties",
    "maxProperties",
  ],
} as const;

/** The types that a schema names; none where it says nothing of them. */
export function typesOf(schema: JsonObject): string[] {
  return Array.isArray(schema.type) ? stringsOf(schema.type) : stringsOf([schema.type ?? null]);
}

/** Whether the description, or an overlay with evidence, says that an enum of texts is not whole. */
export function isOpenEnum(schema: JsonObject): boolean {
  const isText = (value: Json) => typeof value === "string" || value === null;
  return schema["x-open"] === true && arrayOf(schema.enum).every(isText);
}

/** What `type` demands; without it, what the keywords of each type demand of values of that type. */
export function* typeParts(schema: JsonObject, pointer: Pointer, read: ReadShape): Generator<Part> {
  const types = typesOf(schema);
  const nonNull = types.filter((type) => type !== "null");
  const isListed = Array.isArray(schema.enum) && enumImplies(schema.enum, nonNull);
  if (types.length > 0 && isListed && !hasLimits(schema)) return;
  if (types.length === 0) {
    yield* untypedParts(schema, pointer, read);
    return;
  }
  const nullable = types.includes("null");
  if (nonNull.length === 0) yield { kind: "scalar", type: "null", typed: true };
  const bodies = nonNull.map((type) => typeBody(type, schema, pointer, read, true));
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) yield { ...only, nullable };
  if (bodies.length > 1) {
    const base = { nullable: false, docs: {}, source: pointer };
    const branches = bodies.map((body) => ({ ...body, ...base }) as Shape);
    yield { kind: "union", mode: "anyOf", branches, nullable };
  }
}

function* untypedParts(schema: JsonObject, pointer: Pointer, read: ReadShape): Generator<Part> {
  for (const type of LIMITED) {
    if (isLimited(schema, type)) {
      yield typeBody(type, schema, pointer, read, false);
    }
  }
}

const LIMITED = ["string", "number", "array", "object"] as const;

/** Whether a schema says more of values of a type than that they are of it. */
function isLimited(schema: JsonObject, type: keyof typeof KEYWORDS): boolean {
  const isConstrained = KEYWORDS[type].some((keyword) => keyword in schema);
  return isConstrained || formatSpeaksOf(type, schema.format);
}

function hasLimits(schema: JsonObject): boolean {
  return LIMITED.some((type) => isLimited(schema, type));
}

/** The formats of numbers (OpenAPI 3.0.4, Data Types); all others speak of strings. */
const NUMBER_FORMATS = ["int32", "int64", "float", "double", "timestamp"];

function formatSpeaksOf(type: string, format: Json | undefined): boolean {
  if (typeof format !== "string") return false;
  return type === (NUMBER_FORMATS.includes(format) ? "number" : "string");
}

/**
 * Whether every listed value is of one of `types`, so that saying the type again adds nothing; `null`
 * is left to the nullability of the enum, but for an enum of nothing else.
 */
function enumImplies(values: readonly Json[], types: readonly string[]): boolean {
  const nonNull = values.filter((value) => value !== null);
  const isOne = (value: Json) => types.some((type) => isOfType(value, type));
  return nonNull.length > 0 && nonNull.every(isOne);
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
  read: ReadShape,
  typed: boolean,
): Part {
  switch (type) {
    case "object":
      return objectBody(schema, pointer, read, typed);
    case "array":
      return arrayBody(schema, pointer, read, typed);
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
    file: fileOf(schema),
    pattern: stringOf(schema.pattern),
    minLength: numberOf(schema.minLength),
    maxLength: numberOf(schema.maxLength),
  }) as Partial<ScalarShape>;
}

/** A multiple of nothing is no limit (JSON Schema Validation 2020-12, 6.2.1). */
function positive(value: Json | undefined): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number > 0 ? number : undefined;
}

/**
 * What a text is in a form with parts: 3.0 says `format: binary` of a file; 3.1 says of which media type
 * a text is, unless that stands in it encoded (3.1.1, 4.8.14.4).
 */
function fileOf({ format, contentMediaType, contentEncoding }: JsonObject): ScalarShape["file"] {
  if (format === "binary") return "file";
  const isRaw = typeof contentMediaType === "string" && contentEncoding === undefined;
  return isRaw ? "file or text" : undefined;
}

/** 3.0 writes an exclusive limit as `minimum` and `exclusiveMinimum: true`, 3.1 as one number. */
function numberLimits(schema: JsonObject): Partial<ScalarShape> {
  const lower = schema.exclusiveMinimum === true ? "exclusiveMinimum" : "minimum";
  const upper = schema.exclusiveMaximum === true ? "exclusiveMaximum" : "maximum";
  return defined({
    format: stringOf(schema.format),
    exclusiveMinimum: numberOf(schema.exclusiveMinimum),
    exclusiveMaximum: numberOf(schema.exclusiveMaximum),
    multipleOf: positive(schema.multipleOf),
    [lower]: numberOf(schema.minimum),
    [upper]: numberOf(schema.maximum),
  }) as Partial<ScalarShape>;
}

function arrayBody(schema: JsonObject, pointer: Pointer, read: ReadShape, typed: boolean): Part {
  const prefix = arrayOf(schema.prefixItems).map((item, index) =>
    read(item, `${pointer}/prefixItems/${index}`),
  );
  const limits = defined({
    minItems: numberOf(schema.minItems),
    maxItems: numberOf(schema.maxItems),
    uniqueItems: schema.uniqueItems === true ? true : undefined,
  });
  const items = read(schema.items, `${pointer}/items`);
  return {
    kind: "array",
    typed,
    items,
    ...(prefix.length > 0 ? { prefix } : {}),
    ...(schema.contains === undefined ? {} : { contains: containsOf(schema, pointer, read) }),
    ...limits,
  } as Part;
}

function containsOf(schema: JsonObject, pointer: Pointer, read: ReadShape) {
  return {
    shape: read(schema.contains, `${pointer}/contains`),
    min: numberOf(schema.minContains) ?? 1,
    ...defined({ max: numberOf(schema.maxContains) }),
  };
}

function objectBody(schema: JsonObject, pointer: Pointer, read: ReadShape, typed: boolean): Part {
  const required = stringsOf(schema.required);
  const properties = namedShapes("properties", schema, pointer, read).map(
    (named): Property => ({ ...named, required: required.includes(named.name) }),
  );
  const limits = defined({
    minProperties: numberOf(schema.minProperties),
    maxProperties: numberOf(schema.maxProperties),
  });
  const rules = rulesOf(schema, pointer, read);
  const additional = additionalOf(schema.additionalProperties, pointer, read);
  const names = [properties, required, Object.keys(rules)];
  if (names.every(({ length }) => length === 0) && additional !== false) {
    const values = additional === true ? read(true, pointer) : additional;
    return { kind: "record", typed, values, ...limits } as Part;
  }
  const alsoRequired = required.filter(
    (name) => !properties.some((property) => property.name === name),
  );
  return {
    kind: "object",
    typed,
    properties,
    alsoRequired,
    additional,
    ...rules,
    ...limits,
  } as Part;
}

/** What 2020-12 says of objects beyond 3.0. */
function rulesOf(schema: JsonObject, pointer: Pointer, read: ReadShape) {
  const list = (keyword: string) => {
    const shapes = namedShapes(keyword, schema, pointer, read);
    return shapes.length > 0 ? shapes : undefined;
  };
  const needs = Object.entries(objectOf(schema.dependentRequired));
  return defined({
    patterns: list("patternProperties"),
    names:
      schema.propertyNames === undefined
        ? undefined
        : read(schema.propertyNames, `${pointer}/propertyNames`),
    dependentRequired:
      needs.length > 0
        ? needs.map(([name, names]) => ({ name, needs: stringsOf(names) }))
        : undefined,
    dependentSchemas: list("dependentSchemas"),
  });
}

/** A keyword that holds schemas under names. */
function namedShapes(
  keyword: string,
  schema: JsonObject,
  pointer: Pointer,
  read: ReadShape,
): NamedShape[] {
  return Object.entries(objectOf(schema[keyword])).map(([name, member]) => ({
    name,
    shape: read(member, `${pointer}/${keyword}/${escapePointer(name)}`),
  }));
}

/** Absent, it says nothing; `true` says that there are others. */
function additionalOf(
  schema: Json | undefined,
  pointer: Pointer,
  read: ReadShape,
): boolean | Shape {
  if (schema === undefined) return true;
  if (schema === false) return false;
  return read(schema, `${pointer}/additionalProperties`);
}
