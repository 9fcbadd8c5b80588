import { type Definitions, type JsonSchema, referred, resolved } from "../view-model/schema.js";

/** Of a value about which nothing is known. */
export const UNKNOWN: JsonSchema = {};

export const BOOLEAN: JsonSchema = { type: "boolean" };
export const NUMBER: JsonSchema = { type: "number" };
export const TEXT: JsonSchema = { type: "string" };
export const CODE: JsonSchema = { type: "string", "x-code": true };

/** What a value may be: schemas without references or unions. */
export function alternatives(schema: JsonSchema, $defs: Definitions): JsonSchema[] {
  const own = resolved(schema, $defs);
  return own.anyOf === undefined ? [own] : own.anyOf.flatMap((each) => alternatives(each, $defs));
}

/** One schema for several. */
export function unionOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only = UNKNOWN, ...more] = schemas;
  return more.length === 0 ? only : { anyOf: schemas };
}

/** Nothing is said about the value, or anything. */
export function isUnknown({ description: _, ...rest }: JsonSchema): boolean {
  return Object.keys(rest).length === 0;
}

/** A member of a value; undefined where none of its alternatives has it. */
export function memberOf(
  schema: JsonSchema,
  name: string,
  $defs: Definitions,
): JsonSchema | undefined {
  const found = alternatives(schema, $defs).flatMap((each) => ownMember(each, name) ?? []);
  return found.length === 0 ? undefined : unionOf(found);
}

function ownMember(schema: JsonSchema, name: string): JsonSchema | undefined {
  const { type, properties = {}, additionalProperties, items } = schema;
  if (isUnknown(schema)) return UNKNOWN;
  if (Object.hasOwn(properties, name)) return properties[name];
  if (name === "length" && (type === "array" || type === "string")) return NUMBER;
  if (type === "array" && /^\d+$/.test(name)) return items ?? UNKNOWN;
  const isOpen = typeof additionalProperties === "object" && additionalProperties.not === undefined;
  return isOpen ? additionalProperties : undefined;
}

/** Names of the members that a value may have. */
export function memberNames(schema: JsonSchema, $defs: Definitions): string[] {
  return alternatives(schema, $defs).flatMap(({ properties = {} }) => Object.keys(properties));
}

/** What a loop over a value goes through. */
export function itemOf(schema: JsonSchema, $defs: Definitions): JsonSchema {
  return unionOf(alternatives(schema, $defs).map(ownItem));
}

function ownItem({ type, items, properties }: JsonSchema): JsonSchema {
  if (type === "array") return items ?? UNKNOWN;
  return properties === undefined ? UNKNOWN : unionOf(Object.values(properties));
}

/** A mustache can print the value, as far as is known. */
export function isPrintable(schema: JsonSchema, $defs: Definitions): boolean {
  return alternatives(schema, $defs).some((each) => each["x-code"] === true || isUnknown(each));
}

/** A value with more members, as a partial gets it that is called with some. */
export function extended(
  schema: JsonSchema,
  members: Readonly<Record<string, JsonSchema>>,
  $defs: Definitions,
): JsonSchema {
  const names = Object.keys(members).map((name) => `\`${name}\``);
  const all = alternatives(schema, $defs).map((each): JsonSchema => {
    if (isUnknown(each)) return UNKNOWN;
    const properties = { ...(each.type === "object" ? each.properties : {}), ...members };
    const name = `${nameOfType(schema, $defs)} with ${names.join(", ")}`;
    return { type: "object", properties, additionalProperties: false, "x-name": name };
  });
  return unionOf(all);
}

/** What a type is called in a message: `ClientGroupView`, `a list`. */
export function nameOfType(schema: JsonSchema, $defs: Definitions): string {
  const name = referred(schema);
  if (name !== undefined) return `\`${name}\``;
  const own = alternatives(schema, $defs);
  const names = new Set(own.map((each) => each["x-name"] ?? KINDS[kindOf(each)]));
  return [...names].join(" or ");
}

const KINDS = {
  array: "a list",
  boolean: "a boolean",
  code: "code",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a text",
  value: "a value",
} as const;

function kindOf({ type, "x-code": isCode }: JsonSchema): keyof typeof KINDS {
  if (isCode) return "code";
  return typeof type === "string" && type in KINDS ? (type as keyof typeof KINDS) : "value";
}

/** The same for the same type, whatever is said of it. */
export function keyOfType(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}
