/** Which way a message goes: in a request `readOnly` properties are never required, in a response `writeOnly` ones. */
export type Direction = "request" | "response";

/** Turns a Schema Object into JSON Schema 2020-12; references come out below `base`. */
export type Converter = (schema: unknown) => unknown;

export type Members = Readonly<Record<string, unknown>>;

export interface ConverterOptions {
  /** The document's `openapi`: in 3.0 what stands beside `$ref` is ignored, in 3.1 it holds. */
  readonly version: string;
  readonly direction: Direction;
  /** Where references lead: the id of the schema that holds the document. */
  readonly base: string;
}

/** Keywords of JSON Schema that hold schemas, by the form in which they do. */
const MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const ONES = [
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains"],
  ...["propertyNames", "unevaluatedItems", "unevaluatedProperties"],
];

/**
 * OpenAPI 3.0 and 3.1 as JSON Schema 2020-12.
 *
 * `nullable` means the schema or null wherever it stands, beside `$ref` and without `type` too.
 * Formats are left as they are: those of numbers say nothing that JSON Schema knows.
 */
export function createConverter({ version, direction, base }: ConverterOptions): Converter {
  const is30 = version.startsWith("3.0");
  const hidden = direction === "request" ? "readOnly" : "writeOnly";

  const convert: Converter = (schema) => {
    if (!isMembers(schema)) return schema;
    const { nullable, $ref, ...rest } = schema;
    const reference = $ref === undefined ? {} : { $ref: `${base}${$ref}` };
    const own = is30 && $ref !== undefined ? {} : convertKeywords(rest);
    const body = { ...own, ...reference };
    return nullable === true ? { anyOf: [{ type: "null" }, body] } : body;
  };

  const convertKeywords = (schema: Members): Members => {
    const entries = Object.entries(schema).map(([key, value]) => [key, convertValue(key, value)]);
    const converted: Members = Object.fromEntries(entries);
    const withLimits = is30 ? withNumericLimits(converted) : converted;
    return withoutHidden(withLimits, members(schema.properties), hidden);
  };

  const convertValue = (key: string, value: unknown): unknown => {
    if (ONES.includes(key)) return convert(value);
    if (LISTS.includes(key) && Array.isArray(value)) return value.map(convert);
    return MAPS.includes(key) ? mapMembers(members(value), convert) : value;
  };

  return convert;
}

/** 3.0 writes an exclusive limit as a limit and `true`, 2020-12 as one number. */
function withNumericLimits(schema: Members): Members {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    ...(minimum !== undefined && {
      [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum,
    }),
    ...(maximum !== undefined && {
      [exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"]: maximum,
    }),
  };
}

/** Takes the properties that only the other side sends out of `required`. */
function withoutHidden(schema: Members, properties: Members, hidden: string): Members {
  const { required, ...rest } = schema;
  if (!Array.isArray(required)) return rest;
  const isHidden = (name: string) => members(properties[name])[hidden] === true;
  return { ...rest, required: required.filter((name) => !isHidden(name)) };
}

/** The members of an object; of anything else none. */
export function members(value: unknown): Members {
  return isMembers(value) ? value : {};
}

/** An object with each of its values changed by `map`. */
export function mapMembers(object: Members, map: (value: unknown) => unknown): Members {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
