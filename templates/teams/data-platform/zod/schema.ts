import {
  type Code,
  code,
  type IntersectionShape,
  type Json,
  join,
  json,
  type ObjectShape,
  type Property,
  type RecordShape,
  type Shape,
  type UnionShape,
  valueKey,
} from "intercom-codegen";
import { keysOf } from "../case/names.js";
import type { SchemaContext } from "./context.js";
import { scalarSchema } from "./scalar.js";

/**
 * The zod schema of a shape, as an expression. It takes what the client takes, with names in
 * camelCase, and says of each value what the generator's own validators say: text of the description
 * gets into it as literals and keys, never as code.
 *
 * @throws {Error} for what JSON Schema 2020-12 has and OpenAPI 3.0 has not
 */
export function schemaOf(shape: Shape, context: SchemaContext): Code {
  const schema = nonNull(shape, context);
  return shape.nullable && shape.kind !== "unknown" ? code`${schema}.nullable()` : schema;
}

function nonNull(shape: Shape, context: SchemaContext): Code {
  switch (shape.kind) {
    case "unknown":
      return code`z.unknown()`;
    case "never":
      return code`z.never()`;
    case "literal":
      return valueSchema(shape.value);
    case "enum":
      return enumSchema(shape.values);
    case "scalar":
      return scalarSchema(shape);
    case "array":
      return arraySchema(shape, context);
    case "record":
      return recordSchema(shape, context);
    case "object":
      return objectSchema(shape, context);
    case "union":
      return unionSchema(shape, context);
    case "intersection":
      return intersectionSchema(shape, context);
    case "not":
      return code`tools.not(${schemaOf(shape.shape, context)})`;
    case "ref":
      return context.named(shape.key);
    case "conditional":
      throw unsupported("if", shape);
  }
}

function valueSchema(value: Json): Code {
  if (value === null) return code`z.null()`;
  if (typeof value === "object") return code`tools.equal(${json(value)})`;
  return code`z.literal(${json(value)})`;
}

function enumSchema(values: readonly Json[]): Code {
  const isPlain = values.every((value) => typeof value !== "object" || value === null);
  if (values.length === 0) return code`z.never()`;
  if (isPlain) return code`z.literal(${json(values)})`;
  return code`z.union([${join(values.map(valueSchema), ", ")}])`;
}

function arraySchema(shape: Extract<Shape, { kind: "array" }>, context: SchemaContext): Code {
  const { items, prefix, contains, minItems, maxItems, uniqueItems, typed } = shape;
  if (prefix) throw unsupported("prefixItems", shape);
  if (contains) throw unsupported("contains", shape);
  const limits = [
    minItems === undefined ? code`` : code`.min(${json(minItems)})`,
    maxItems === undefined ? code`` : code`.max(${json(maxItems)})`,
    uniqueItems ? code`.refine(tools.areUnique, "expected items that are all different")` : code``,
  ];
  const schema = code`z.array(${schemaOf(items, context)})${join(limits, "")}`;
  return typed ? schema : code`tools.where(Array.isArray, ${schema})`;
}

function recordSchema(shape: RecordShape & Shape, context: SchemaContext): Code {
  const values = schemaOf(shape.values, context);
  const schema = code`z.record(z.string(), ${values})${countLimits(shape)}`;
  return shape.typed ? schema : code`tools.where(tools.isObject, ${schema})`;
}

function objectSchema(shape: ObjectShape & Shape, context: SchemaContext): Code {
  if (shape.patterns) throw unsupported("patternProperties", shape);
  if (shape.names) throw unsupported("propertyNames", shape);
  if (shape.dependentRequired) throw unsupported("dependentRequired", shape);
  if (shape.dependentSchemas) throw unsupported("dependentSchemas", shape);
  const keys = keysOf(shape);
  const declared = new Set(shape.properties.map(({ name }) => name));
  const key = (name: string) => valueKey(keys.get(name) ?? name);
  const members = [
    ...shape.properties.map((each) => code`${key(each.name)}: ${memberSchema(each, context)}`),
    ...shape.alsoRequired
      .filter((name) => !declared.has(name))
      .map((name) => code`${key(name)}: tools.present()`),
  ];
  const schema = code`${objectOf(members, shape, context)}${countLimits(shape)}`;
  return shape.typed ? schema : code`tools.where(tools.isObject, ${schema})`;
}

/** What is not declared is kept, unless the description forbids it. */
function objectOf(members: readonly Code[], { additional }: ObjectShape, context: SchemaContext) {
  const list = members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
  if (additional === true) return code`z.looseObject(${list})`;
  if (additional === false) return code`z.strictObject(${list})`;
  return code`z.object(${list}).catchall(${schemaOf(additional, context)})`;
}

function memberSchema(property: Property, context: SchemaContext): Code {
  const schema = schemaOf(property.shape, context);
  // OpenAPI 3.0.4, Schema Object: what is `readOnly` is required in responses only.
  const isRequired = property.required && !context.isReadOnly(property.shape);
  if (!isRequired) return code`${schema}.optional()`;
  return context.takesUndefined(property.shape) ? code`tools.required(${schema})` : schema;
}

function countLimits({ minProperties, maxProperties }: ObjectShape | RecordShape): Code {
  if (minProperties === undefined && maxProperties === undefined) return code``;
  return code`.refine(tools.hasCount(${json(minProperties ?? 0)}, ${json(maxProperties ?? null)}), "expected another number of properties")`;
}

/** A discriminator adds nothing to what its branches say; with one, each of them tells itself apart. */
function unionSchema({ branches, mode }: UnionShape, context: SchemaContext): Code {
  const [only, ...more] = branches.map((branch) => schemaOf(branch, context));
  if (only === undefined) return code`z.never()`;
  if (more.length === 0) return only;
  const list = code`[${join([only, ...more], ", ")}]`;
  return mode === "oneOf" ? code`z.xor(${list})` : code`z.union(${list})`;
}

/** What the first part makes of a value counts; the others look at it. */
function intersectionSchema({ parts }: IntersectionShape, context: SchemaContext): Code {
  const [first = code`z.unknown()`, ...others] = parts.map((part) => schemaOf(part, context));
  return others.length === 0 ? first : code`tools.all(${join([first, ...others], ", ")})`;
}

function unsupported(keyword: string, { source }: Shape): Error {
  return new Error(`${source}: zod schemas are not written for ${keyword}`);
}
