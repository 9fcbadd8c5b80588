import type { Json } from "../../../json/types.js";
import { defined, type JsonObject } from "../../../json/values.js";
import { type Direction, isRequired } from "../../model/query/direction.js";
import type { Types } from "../../model/query/named-types.js";
import { unwrap } from "../../model/query/shapes.js";
import type {
  ArrayShape,
  ConditionalShape,
  NamedShape,
  ObjectShape,
  ScalarShape,
  Shape,
} from "../../model/types.js";
import { flagsOf } from "../validators/patterns.js";

/** What schemas are written with. */
export interface SchemaContext {
  readonly types: Types;
  readonly direction: Direction;
  /** Where the schema of a named type stands; `undefined` for one that there is none of. */
  readonly addressOf: (key: string) => string | undefined;
}

/** A schema of JSON Schema 2020-12. */
export type JsonSchema = boolean | JsonObject;

/** What values of a shape are valid by, with what the description says of them. */
export function schemaOf(wrapped: Shape, context: SchemaContext): JsonSchema {
  const shape = unwrap(wrapped);
  const schema = shape.nullable ? orNull(shape, context) : constraintsOf(shape, context);
  const said = annotationsOf(wrapped);
  if (Object.keys(said).length === 0) return schema;
  if (typeof schema !== "boolean") return { ...said, ...schema };
  return schema ? said : { ...said, not: {} };
}

/** Keywords that assert nothing (2020-12, Validation, 9). */
function annotationsOf({ docs, readOnly, writeOnly, ...shape }: Shape): JsonObject {
  const description = docs.description ?? docs.summary;
  const { deprecated } = docs;
  const examples = shape.example === undefined ? undefined : [shape.example];
  return defined({
    description,
    deprecated,
    readOnly,
    writeOnly,
    default: shape.default,
    examples,
  }) as JsonObject;
}

function constraintsOf(shape: Shape, context: SchemaContext): JsonSchema {
  const inner = (part: Shape) => schemaOf(part, context);
  switch (shape.kind) {
    case "unknown":
      return true;
    case "never":
      return false;
    case "ref": {
      const address = context.addressOf(shape.key);
      return address === undefined ? true : { $ref: address };
    }
    case "literal":
      return { const: shape.value };
    case "enum":
      return { enum: shape.values };
    case "scalar":
      return scalarSchema(shape);
    case "array":
      return arraySchema(shape, inner);
    case "record": {
      const { values, minProperties, maxProperties } = shape;
      const additionalProperties = values.kind === "unknown" ? undefined : inner(values);
      return given({
        ...typeOf(shape, "object"),
        additionalProperties,
        minProperties,
        maxProperties,
      });
    }
    case "object":
      return objectSchema(shape, context, inner);
    case "union":
      return { [shape.mode]: shape.branches.map(inner) };
    case "intersection":
      return { allOf: shape.parts.map(inner) };
    case "not":
      return { not: inner(shape.shape) };
    case "conditional":
      return conditionalSchema(shape, inner);
  }
}

/** The same, or `null`. */
function orNull(shape: Shape, context: SchemaContext): JsonSchema {
  const schema = constraintsOf({ ...shape, nullable: false }, context);
  if (schema === true || ("typed" in shape && !shape.typed)) return schema;
  if (schema === false) return { type: "null" };
  const { type, ...rest } = schema;
  if (typeof type === "string") return { type: [type, "null"], ...rest };
  if (shape.kind === "enum") return { enum: [...shape.values, null] };
  if (shape.kind === "literal") return { enum: [shape.value, null] };
  return { anyOf: [schema, { type: "null" }] };
}

function typeOf({ typed }: { readonly typed: boolean }, type: string): JsonObject {
  return typed ? { type } : {};
}

function scalarSchema(shape: ScalarShape): JsonObject {
  const { type, format, pattern, minLength, maxLength, multipleOf } = shape;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  const limits = { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf };
  return given({
    ...typeOf(shape, type),
    format,
    minLength,
    maxLength,
    ...limits,
    pattern: pattern === undefined || !isPattern(pattern) ? undefined : pattern,
  });
}

/** JSON Schema has regular expressions that compile as Unicode (2020-12, Core, 6.4), and no others. */
function isPattern(source: string): boolean {
  return flagsOf(source) === "u";
}

type Inner = (part: Shape) => JsonSchema;

function arraySchema(shape: ArrayShape, inner: Inner): JsonObject {
  const { items, prefix, contains, minItems, maxItems, uniqueItems } = shape;
  return given({
    ...typeOf(shape, "array"),
    prefixItems: prefix?.map(inner),
    items: items.kind === "unknown" ? undefined : inner(items),
    contains: contains && inner(contains.shape),
    minContains: contains?.min === 1 ? undefined : contains?.min,
    maxContains: contains?.max,
    minItems,
    maxItems,
    uniqueItems: uniqueItems || undefined,
  });
}

function objectSchema(
  shape: ObjectShape,
  { direction, types }: SchemaContext,
  inner: Inner,
): JsonObject {
  const { properties, additional, minProperties, maxProperties } = shape;
  const needed = properties.filter((property) => isRequired(property, direction, types));
  const required = [...needed.map(({ name }) => name), ...shape.alsoRequired];
  const needs = shape.dependentRequired?.map(({ name, needs }) => [name, needs] as const);
  return given({
    ...typeOf(shape, "object"),
    properties: mapOf(properties, inner),
    patternProperties: mapOf(
      (shape.patterns ?? []).filter(({ name }) => isPattern(name)),
      inner,
    ),
    additionalProperties:
      additional === true ? undefined : additional === false ? false : inner(additional),
    propertyNames: shape.names && inner(shape.names),
    required: required.length === 0 ? undefined : required,
    dependentRequired: needs && Object.fromEntries(needs),
    dependentSchemas: mapOf(shape.dependentSchemas ?? [], inner),
    minProperties,
    maxProperties,
  });
}

function mapOf(shapes: readonly NamedShape[], inner: Inner): JsonObject | undefined {
  if (shapes.length === 0) return undefined;
  return Object.fromEntries(shapes.map(({ name, shape }) => [name, inner(shape)]));
}

function conditionalSchema(shape: ConditionalShape, inner: Inner): JsonObject {
  const branches = [
    ["if", shape.condition],
    ["then", shape.whenTrue],
    ["else", shape.whenFalse],
  ] as const;
  return Object.fromEntries(
    branches.flatMap(([keyword, branch]) => (branch ? [[keyword, inner(branch)]] : [])),
  );
}

/** Without the keywords that there is nothing to say with. */
function given(keywords: Readonly<Record<string, Json | undefined>>): JsonObject {
  return defined(keywords) as JsonObject;
}
