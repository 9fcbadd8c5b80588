import type { Json } from "../../../generator/json/types.js";
import type { JsonObject } from "../../../generator/json/values.js";
import type { Schema } from "./compile.js";
import { FORMATS, VALUES } from "./pools.js";
import type { Random } from "./random.js";

/** What random schemas are made of. */
export interface Grammar {
  readonly version: "3.0.4" | "3.1.1";
  /** Names of schemas that may be referred to where a value has gone one level down. */
  readonly names: readonly string[];
}

interface Context extends Grammar {
  readonly random: Random;
  readonly depth: number;
  /** The value is a member of another one: what is referred to here may contain this schema. */
  readonly isMember: boolean;
}

/** A part of a schema. */
type Facet = (context: Context) => JsonObject;

const MAX_DEPTH = 4;
const PROPERTIES = ["a", "b", "c", "x-y", "name"] as const;
const PATTERNS = ["^a", "b$", "[0-9]", "^.{2,}$", "^\\p{L}*$"] as const;

/** A schema of one to three keywords or groups of them, with schemas in it. */
export function generateSchema(grammar: Grammar, random: Random): Schema {
  return schemaOf({ ...grammar, random, depth: 0, isMember: false });
}

function schemaOf(context: Context): Schema {
  const { random, version, depth } = context;
  const is31 = version.startsWith("3.1");
  if (is31 && random.chance(0.05)) return random.chance(0.7);
  const facets = [
    ...COMMON,
    ...(is31 ? NEWER : OLDER),
    ...(depth < MAX_DEPTH ? nesting(is31) : []),
  ];
  const count = random.pick([1, 1, 2, 3]);
  const chosen = Array.from({ length: count }, () => random.pick(facets)?.(context) ?? {});
  return Object.assign({}, ...chosen);
}

const below = (context: Context, isMember = false): Context => ({
  ...context,
  depth: context.depth + 1,
  isMember: isMember || context.isMember,
});

const member = (context: Context) => schemaOf(below(context, true));

function listOf(context: Context, least = 1): Schema[] {
  const length = least + context.random.integer(3);
  return Array.from({ length }, () => schemaOf(below(context)));
}

function values({ random }: Context): Json[] {
  return Array.from({ length: 1 + random.integer(3) }, () => random.pick(VALUES));
}

function some<T>(list: readonly T[], random: Random): T[] {
  return list.filter(() => random.chance(0.4));
}

/** One of the members, or two. */
function few(members: JsonObject, random: Random): JsonObject {
  const entries = Object.entries(members);
  const chosen = [random.pick(entries), random.pick(entries)].filter((each) => each !== undefined);
  return Object.fromEntries(random.chance(0.5) ? chosen : chosen.slice(1));
}

function memberMap(names: readonly string[], context: Context): JsonObject {
  return Object.fromEntries(names.map((name) => [name, member(context)]));
}

const type: Facet = ({ random }) => ({
  type: random.pick(["string", "number", "integer", "boolean", "array", "object"]),
});

const text: Facet = ({ random }) => ({
  ...(random.chance(0.5) && { type: "string" }),
  ...few(
    { minLength: random.integer(3), maxLength: random.integer(5), pattern: random.pick(PATTERNS) },
    random,
  ),
});

const format: Facet = ({ random }) => ({
  type: "string",
  format: random.pick(Object.keys(FORMATS)) ?? "date",
});

const list: Facet = ({ random }) => ({
  ...(random.chance(0.5) && { type: "array" }),
  ...few(
    { minItems: random.integer(3), maxItems: random.integer(4), uniqueItems: random.chance(0.7) },
    random,
  ),
});

const counted: Facet = ({ random }) => ({
  ...(random.chance(0.5) && { type: "object" }),
  ...few({ minProperties: random.integer(3), maxProperties: random.integer(4) }, random),
});

const required: Facet = ({ random }) => ({ required: some(PROPERTIES, random).slice(0, 2) });

const COMMON: readonly Facet[] = [
  ...[type, type, text, format, list, counted, required],
  (context) => ({ enum: values(context) }),
  ({ random }) => ({ multipleOf: random.pick([1, 2, 3, 0.5]) }),
];

/** OpenAPI 3.0 only. */
const OLDER: readonly Facet[] = [
  ({ random }) => ({
    ...(random.chance(0.5) && { type: random.pick(["number", "integer"]) }),
    ...few({ minimum: random.integer(5) - 2, maximum: random.integer(9) }, random),
    ...few({ exclusiveMinimum: random.chance(0.5), exclusiveMaximum: random.chance(0.5) }, random),
  }),
  (context) => ({ ...type(context), nullable: true }),
];

/** OpenAPI 3.1 only. */
const NEWER: readonly Facet[] = [
  ({ random }) => ({
    ...(random.chance(0.5) && { type: random.pick(["number", "integer"]) }),
    ...few({ minimum: random.integer(5) - 2, maximum: random.integer(9) }, random),
    ...few({ exclusiveMinimum: random.integer(4), exclusiveMaximum: random.integer(9) }, random),
  }),
  ({ random }) => ({
    type: ["boolean", ...some(["string", "null", "integer", "object", "array"], random)],
  }),
  ({ random }) => ({ const: random.pick(VALUES) }),
  ({ random }) => ({
    dependentRequired: { [random.pick(PROPERTIES)]: some(PROPERTIES, random).slice(0, 2) },
  }),
];

const object: Facet = (context) => {
  const { random } = context;
  const properties = Object.entries(memberMap(some(PROPERTIES, random), context));
  const hidden = properties.map(([name, schema]) => [name, readOnlyAtTimes(schema, random)]);
  return {
    ...(random.chance(0.7) && { type: "object" }),
    properties: Object.fromEntries(hidden),
    ...(random.chance(0.4) && required(context)),
    ...(random.chance(0.3) && { additionalProperties: random.chance(0.5) && member(context) }),
  };
};

function readOnlyAtTimes(schema: Json, random: Random): Json {
  const isObject = typeof schema === "object" && schema !== null && !("$ref" in schema);
  return isObject && random.chance(0.1) ? { ...schema, readOnly: true } : schema;
}

const reference: Facet = ({ names, isMember, random }) =>
  isMember ? { $ref: `#/components/schemas/${random.pick(names)}` } : {};

/** Schemas in schemas. */
function nesting(is31: boolean): readonly Facet[] {
  return [
    ...[object, object, object, reference, reference],
    (context) => ({ type: "array", items: member(context) }),
    (context) => ({ allOf: listOf(context) }),
    (context) => ({ anyOf: listOf(context, 2) }),
    (context) => ({ oneOf: listOf(context, 2) }),
    (context) => ({ not: schemaOf(below(context)) }),
    ...(is31 ? NEWER_NESTING : []),
  ];
}

const NEWER_NESTING: readonly Facet[] = [
  (context) => ({ prefixItems: [member(context), member(context)], items: member(context) }),
  (context) => ({
    contains: member(context),
    ...few({ minContains: context.random.integer(3), maxContains: 2 }, context.random),
  }),
  (context) => ({
    patternProperties: memberMap([context.random.pick(PATTERNS)], context),
    ...(context.random.chance(0.4) && { additionalProperties: member(context) }),
  }),
  (context) => ({ propertyNames: schemaOf(below(context)) }),
  (context) => ({
    dependentSchemas: { [context.random.pick(PROPERTIES)]: schemaOf(below(context)) },
  }),
  (context) =>
    Object.fromEntries(
      ["if", ...some(["then", "else"], context.random)].map((name) => [
        name,
        schemaOf(below(context)),
      ]),
    ),
];
