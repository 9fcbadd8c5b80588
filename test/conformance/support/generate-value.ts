import type { Json } from "../../../generator/json/types.js";
import { FORMATS, NAMES, NUMBERS, objectOf, TEXTS, VALUES } from "./pools.js";
import type { Random } from "./random.js";
import { type Members, membersOf } from "./schema-walk.js";

/** Makes values that mostly hold: whether they do is for others to say. */
export type ValueGenerator = (schema: Json, random: Random) => Json;

/** What a reference leads to. */
export type Resolve = (ref: string) => Json | undefined;

interface Context {
  readonly random: Random;
  readonly resolve: Resolve;
  /** How many schemas the value is in: the deeper, the less is optional. */
  readonly depth: number;
  /** Properties that schemas around this one declare of the same value. */
  readonly known: Members;
}

const MAX_DEPTH = 7;

export function createValueGenerator(resolve: Resolve): ValueGenerator {
  return (schema, random) => makeValue(schema, { random, resolve, depth: 0, known: {} });
}

function makeValue(schema: Json | undefined, context: Context): Json {
  const { random, resolve, depth } = context;
  if (typeof schema !== "object" || depth > MAX_DEPTH * 3) return random.pick(VALUES);
  const members = membersOf(schema);
  const known = { ...context.known, ...membersOf(members.properties) };
  const below = { ...context, depth: depth + 1, known };
  if (members.nullable === true && random.chance(0.15)) return null;
  const parts = partsOf(members, random).map((part) => makeValue(part, below));
  if (typeof members.$ref === "string") parts.push(makeValue(resolve(members.$ref), below));
  const own = ownValue(members, below);
  return combined(own === undefined ? parts : [own, ...parts]) ?? random.pick(VALUES);
}

/** Schemas that the value should be of too: all of them, and one branch of each choice. */
function partsOf(schema: Members, random: Random): Json[] {
  const { allOf, anyOf, oneOf, then: whenTrue, else: whenFalse, if: condition } = schema;
  const choices = [anyOf, oneOf].map(listOf).filter((branches) => branches.length > 0);
  const conditional = condition === undefined ? [] : [whenTrue, whenFalse, condition];
  return [
    ...listOf(allOf),
    ...choices.map((branches) => random.pick(branches) ?? true),
    ...conditional.filter((part) => part !== undefined && random.chance(0.6)),
  ].filter((part): part is Json => typeof part === "object");
}

/** Objects together, or the first of what cannot be put together. */
function combined(values: readonly Json[]): Json | undefined {
  const [first] = values;
  const objects = values.filter(isObject);
  if (objects.length < 2 || !isObject(first)) return objects[0] ?? first;
  return objectOf(objects.flatMap((object) => Object.entries(object)));
}

function ownValue(schema: Members, context: Context): Json | undefined {
  const { random } = context;
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return random.pick(schema.enum);
  const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type;
  switch (type ?? impliedType(schema, random)) {
    case "object":
      return objectValue(schema, context);
    case "array":
      return arrayValue(schema, context);
    case "string":
      return textValue(schema, random);
    case "number":
    case "integer":
      return numberValue(schema, type === "integer", random);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    default:
      return undefined;
  }
}

/** The type that a schema without one speaks of. */
function impliedType(schema: Members, random: Random): string | undefined {
  const words: readonly (readonly [string, string])[] = [
    ["properties", "object"],
    ["required", "object"],
    ["additionalProperties", "object"],
    ["patternProperties", "object"],
    ["propertyNames", "object"],
    ["dependentRequired", "object"],
    ["dependentSchemas", "object"],
    ["minProperties", "object"],
    ["items", "array"],
    ["prefixItems", "array"],
    ["contains", "array"],
    ["minItems", "array"],
    ["uniqueItems", "array"],
    ["minLength", "string"],
    ["maxLength", "string"],
    ["pattern", "string"],
    ["format", "string"],
    ["minimum", "number"],
    ["maximum", "number"],
    ["multipleOf", "number"],
  ];
  const types = words.filter(([keyword]) => keyword in schema).map(([, type]) => type);
  return random.pick(types);
}

function objectValue(schema: Members, { random, resolve, depth, known }: Context): Json {
  const below = { random, resolve, depth: depth + 1, known: {} };
  const properties = membersOf(schema.properties);
  const required = listOf(schema.required).map(String);
  const likely = depth > MAX_DEPTH ? 0 : Math.min(0.6, 6 / Object.keys(properties).length);
  const isWanted = (name: string) => random.chance(required.includes(name) ? 0.98 : likely);
  const named = Object.keys(properties).filter(isWanted);
  const undeclared = required.filter((name) => !Object.hasOwn(properties, name));
  const others = random.chance(0.25) ? [random.pick(NAMES), random.pick(NAMES)] : [];
  const additional = schema.additionalProperties;
  const otherValue = () =>
    isObject(additional) ? makeValue(additional, below) : random.pick(VALUES);
  const knownValue = (name: string) =>
    Object.hasOwn(known, name) ? makeValue(known[name], below) : otherValue();
  return objectOf([
    ...named.map((name) => [name, makeValue(properties[name], below)] as const),
    ...undeclared.map((name) => [name, knownValue(name)] as const),
    ...others
      .filter((name) => !Object.hasOwn(properties, name))
      .map((name) => [name, otherValue()] as const),
  ]);
}

function arrayValue(schema: Members, { random, resolve, depth }: Context): Json {
  const below = { random, resolve, depth: depth + 1, known: {} };
  const { minItems, maxItems, items, contains } = schema;
  const prefix = listOf(schema.prefixItems);
  const length = depth > MAX_DEPTH ? (numberOf(minItems) ?? 0) : size(minItems, maxItems, random);
  return Array.from({ length }, (_, index) => {
    const isContained = contains !== undefined && random.chance(0.4);
    return makeValue(prefix[index] ?? (isContained ? contains : items), below);
  });
}

/** A length: small, or near a limit; now and then one beyond it. */
function size(least: Json | undefined, most: Json | undefined, random: Random): number {
  const min = numberOf(least) ?? 0;
  const max = Math.min(numberOf(most) ?? min + 3, 400);
  if (random.chance(0.1)) return random.pick([Math.max(0, min - 1), max + 1]);
  return min + random.integer(Math.max(1, Math.min(max - min + 1, 4)));
}

function textValue(schema: Members, random: Random): Json {
  const { format, minLength, maxLength } = schema;
  if (typeof format === "string" && Object.hasOwn(FORMATS, format)) {
    const [first, ...others] = FORMATS[format] ?? TEXTS;
    return random.chance(0.6) ? first : (random.pick(others) ?? first);
  }
  if (minLength === undefined && maxLength === undefined) return random.pick(TEXTS);
  return random.pick(["a", "\u{1F4A9}"]).repeat(size(minLength, maxLength, random));
}

function numberValue(schema: Members, isInteger: boolean, random: Random): Json {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const limits = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf]
    .map(numberOf)
    .filter((limit) => limit !== undefined);
  const limit = random.chance(0.7) ? random.pick(limits) : undefined;
  const value = limit === undefined ? random.pick(NUMBERS) : limit + random.pick([0, 1, -1, 0.5]);
  return isInteger && random.chance(0.9) ? Math.round(value) : value;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function isObject(value: Json | undefined): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
