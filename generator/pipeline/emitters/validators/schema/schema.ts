import type { Json } from "../../../../json/types.js";
import { unwrap } from "../../../model/query/shapes.js";
import type { IntersectionShape, NamedType, Shape } from "../../../model/types.js";
import { Code, code, join, json, valueKey } from "../../../print/code.js";
import type { Keywords, SchemaContext } from "./context.js";
import { arrayKeywords, objectKeywords, recordKeywords, scalarKeywords } from "./keywords.js";
import { conditionalKeywords, unionKeywords } from "./union.js";

/** A schema as `Subschema` of `runtime/validation/schema.ts`: an object, a boolean or a reference. */
export function schemaOf(shape: Shape, context: SchemaContext): Code {
  const { keywords, code: written } = write(shape, context);
  return written ?? objectCode(keywords, context);
}

/** The schema as an object, whatever it is. */
export function objectSchemaOf(shape: Shape, context: SchemaContext): Code {
  return objectCode(asKeywords(write(shape, context)), context);
}

/** The schema of a named type, with its name as its title. */
export function namedSchemaOf({ name, shape }: NamedType, context: SchemaContext): Code {
  const keywords = asKeywords(write(shape, context));
  return objectCode(new Map([["title", json(name)], ...keywords]), context);
}

/** A schema on the way: keywords; or code, where it is a boolean or a reference. */
interface Written {
  readonly keywords: Keywords;
  readonly code?: Code;
}

const NONE: Keywords = new Map();
const ANYTHING: Written = { keywords: NONE, code: code`true` };
const NOTHING: Written = { keywords: NONE, code: code`false` };
const NULL: Keywords = new Map([["type", code`"null"`]]);

function write(wrapped: Shape, context: SchemaContext): Written {
  const shape = unwrap(wrapped);
  const written = writeNonNull(shape, context);
  return shape.nullable ? orNull(written, shape, context) : written;
}

function writeNonNull(shape: Shape, context: SchemaContext): Written {
  const inner = (part: Shape) => schemaOf(part, context);
  switch (shape.kind) {
    case "unknown":
      return ANYTHING;
    case "never":
      return NOTHING;
    case "ref":
      return referenceTo(shape.key, context);
    case "literal":
      return { keywords: new Map([["const", json(shape.value)]]) };
    case "enum":
      return { keywords: new Map([["enum", json(shape.values)]]) };
    case "scalar":
      return { keywords: scalarKeywords(shape) };
    case "array":
      return { keywords: arrayKeywords(shape, inner) };
    case "record":
      return { keywords: recordKeywords(shape, inner) };
    case "object":
      return { keywords: objectKeywords(shape, context, inner) };
    case "union":
      return { keywords: unionKeywords(shape, context.types, inner) };
    case "intersection":
      return { keywords: merge(shape, context) };
    case "not":
      return { keywords: new Map([["not", inner(shape.shape)]]) };
    case "conditional":
      return { keywords: conditionalKeywords(shape, inner) };
  }
}

function referenceTo(key: string, { types, constantOf }: SchemaContext): Written {
  const type = types.get(key);
  return type === undefined ? ANYTHING : { keywords: NONE, code: code`() => ${constantOf(type)}` };
}

/** The same, or `null`. */
function orNull(written: Written, shape: Shape, context: SchemaContext): Written {
  const { keywords, code: whole } = written;
  if (whole === ANYTHING.code || ("typed" in shape && !shape.typed)) return written;
  if ("typed" in shape) {
    const own = keywords.get("type") ?? code``;
    const names = Code.trusted(own.toString().replace(/^\[|\]$/g, ""));
    const type = code`[${names}, "null"]`;
    return { keywords: new Map([...keywords, ["type", type]]) };
  }
  if (shape.kind === "literal" || shape.kind === "enum") {
    const values: readonly Json[] = shape.kind === "enum" ? shape.values : [shape.value];
    return { keywords: new Map([["enum", json([...values, null])]]) };
  }
  const branches = code`[${whole ?? objectCode(keywords, context)}, ${objectCode(NULL, context)}]`;
  return { keywords: new Map([["anyOf", branches]]) };
}

/**
 * Schemas that all hold, as one: the keywords of those that no other one has a word on the same
 * values with, and `allOf` for the rest.
 */
function merge({ parts }: IntersectionShape, context: SchemaContext): Keywords {
  const merged = new Map<string, Code>();
  const rest: Code[] = [];
  for (const { keywords, code: whole } of parts.map((part) => write(part, context))) {
    const isFree =
      whole === undefined && [...keywords.keys()].every((key) => !collides(key, merged));
    if (isFree) for (const [key, value] of keywords) merged.set(key, value);
    else if (whole !== ANYTHING.code) rest.push(whole ?? objectCode(keywords, context));
  }
  if (rest.length > 0) merged.set("allOf", code`[${join(rest, ", ")}]`);
  return merged;
}

/** Keywords that mean something else beside each other. */
const BESIDE = [
  ["properties", "patternProperties", "additionalProperties"],
  ["items", "prefixItems"],
  ["contains", "minContains", "maxContains"],
  ["if", "then", "else"],
  ["anyOf", "oneOf", "discriminator"],
];

function collides(keyword: string, keywords: Keywords): boolean {
  if (keyword === "allOf" || keywords.has(keyword)) return true;
  const group = BESIDE.find((names) => names.includes(keyword)) ?? [];
  return group.some((name) => keywords.has(name));
}

function asKeywords({ keywords, code: whole }: Written): Keywords {
  if (whole === undefined) return keywords;
  if (whole === ANYTHING.code) return NONE;
  if (whole === NOTHING.code) return new Map([["not", code`true`]]);
  return new Map([["allOf", code`[${whole}]`]]);
}

function objectCode(keywords: Keywords, { used }: SchemaContext): Code {
  for (const keyword of keywords.keys()) used?.add(keyword);
  const members = [...keywords].map(([key, value]) => code`${valueKey(key)}: ${value}`);
  return members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
}
