import type { Types } from "../../model/query/named-types.js";
import type { NamedType, Shape } from "../../model/types.js";
import { type Code, code, identifier, join } from "../../print/code.js";
import type { SchemaContext } from "./schema/context.js";
import { namedSchemaOf, objectSchemaOf } from "./schema/schema.js";

/** What `runtime/validation/keywords` calls the function of each keyword, in the order of issues. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ["type", "type"],
  ["const", "constant"],
  ["enum", "enumeration"],
  ...same("format", "pattern", "minLength", "maxLength"),
  ...same("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
  ...same("minItems", "maxItems", "uniqueItems", "prefixItems", "items", "contains"),
  ...same("properties", "patternProperties", "additionalProperties", "propertyNames"),
  ...same("required", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties"),
  ...same("allOf", "anyOf", "oneOf", "not"),
  ["if", "condition"],
]);

function same(...names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [name, name]);
}

/** Lists, for a shape, the keywords that its schema and those that it refers to use. */
export type KeywordsOf = (shape: Shape) => Code;

export function keywordLists(types: Types, named: readonly NamedType[]): KeywordsOf {
  const context = { types, direction: "request", constantOf: () => code`` } as const;
  const byKey = new Map(
    named.map((type) => [type.key, usedBy(context, (own) => namedSchemaOf(type, own))]),
  );
  return (shape) => {
    const own = usedBy(context, (given) => objectSchemaOf(shape, given));
    const reached = types.reach([shape]).flatMap(({ key }) => [...(byKey.get(key) ?? [])]);
    return keywordFunctions(new Set([...own, ...reached]));
  };
}

/** The functions of keywords, as a list. */
export function keywordFunctions(used: ReadonlySet<string>): Code {
  const functions = [...FUNCTIONS].filter(([keyword]) => used.has(keyword));
  // Of an empty list TypeScript would not know what it is of.
  if (functions.length === 0) return code`[] as const`;
  return code`[${join(
    functions.map(([, name]) => code`keywords.${identifier(name)}`),
    ", ",
  )}]`;
}

function usedBy(context: SchemaContext, write: (context: SchemaContext) => Code): Set<string> {
  const used = new Set<string>();
  write({ ...context, used });
  return used;
}
