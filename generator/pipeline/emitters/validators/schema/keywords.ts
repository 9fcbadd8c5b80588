import { isRequired } from "../../../model/query/direction.js";
import type {
  ArrayShape,
  NamedShape,
  ObjectShape,
  RecordShape,
  ScalarShape,
  Shape,
} from "../../../model/types.js";
import { type Code, code, exported, join, json, literal, valueKey } from "../../../print/code.js";
import { formatOf } from "../formats.js";
import { flagsOf } from "../patterns.js";
import type { Keywords, SchemaContext, WriteSchema } from "./context.js";

type Entry = readonly [keyword: string, value: Code | undefined];

function keywordsOf(entries: readonly Entry[]): Keywords {
  return new Map(
    entries.flatMap(([keyword, value]): [string, Code][] =>
      value === undefined ? [] : [[keyword, value]],
    ),
  );
}

function numbers(limits: Readonly<Record<string, number | undefined>>): Entry[] {
  return Object.entries(limits).map(([keyword, limit]) => [
    keyword,
    limit === undefined ? undefined : json(limit),
  ]);
}

export function scalarKeywords(shape: ScalarShape): Keywords {
  const { typed, pattern } = shape;
  const asserted = formatOf(shape);
  const { minLength, maxLength, minimum, maximum } = shape;
  const { exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  const isPattern = pattern !== undefined && flagsOf(pattern) !== undefined;
  return keywordsOf([
    ["type", typed ? typeNames(shape) : undefined],
    ...numbers({ minLength, maxLength, minimum, maximum }),
    ...numbers({ exclusiveMinimum, exclusiveMaximum, multipleOf }),
    ["format", asserted === undefined ? undefined : exported("formats", asserted)],
    ["pattern", isPattern ? literal(pattern) : undefined],
  ]);
}

/** The types as the runtime knows them: it has a word for files. */
function typeNames({ type, file }: ScalarShape): Code {
  if (file === undefined) return literal(type);
  return file === "file" ? literal("blob") : code`["blob", "string"]`;
}

export function arrayKeywords(shape: ArrayShape, write: WriteSchema): Keywords {
  const { typed, items, prefix, contains, minItems, maxItems, uniqueItems } = shape;
  const schemas = prefix?.map((item) => write(item));
  return keywordsOf([
    ["type", typed ? code`"array"` : undefined],
    ...numbers({ minItems, maxItems }),
    ["uniqueItems", uniqueItems ? code`true` : undefined],
    ["prefixItems", schemas && code`[${join(schemas, ", ")}]`],
    ["items", items.kind === "unknown" ? undefined : write(items)],
    ["contains", contains && write(contains.shape)],
    ...numbers({
      minContains: contains?.min === 1 ? undefined : contains?.min,
      maxContains: contains?.max,
    }),
  ]);
}

export function recordKeywords(shape: RecordShape, write: WriteSchema): Keywords {
  const { typed, values, minProperties, maxProperties } = shape;
  const isAny = values.kind === "unknown";
  return keywordsOf([
    ["type", typed ? code`"object"` : undefined],
    ...numbers({ minProperties, maxProperties }),
    ["additionalProperties", isAny ? undefined : write(values)],
  ]);
}

export function objectKeywords(
  shape: ObjectShape,
  { direction, types }: SchemaContext,
  write: WriteSchema,
): Keywords {
  const { typed, properties, additional, minProperties, maxProperties } = shape;
  const required = properties
    .filter((property) => isRequired(property, direction, types))
    .map(({ name }) => name);
  const names = [...required, ...shape.alsoRequired];
  const others = typeof additional === "boolean" ? json(additional) : write(additional);
  return keywordsOf([
    ["type", typed ? code`"object"` : undefined],
    ["properties", mapOf(properties, write)],
    ["patternProperties", mapOf(shape.patterns ?? [], write)],
    ["additionalProperties", additional === true ? undefined : others],
    ["propertyNames", shape.names && write(shape.names)],
    ["required", names.length > 0 ? json(names) : undefined],
    ["dependentRequired", needsOf(shape)],
    ["dependentSchemas", mapOf(shape.dependentSchemas ?? [], write)],
    ...numbers({ minProperties, maxProperties }),
  ]);
}

function mapOf(shapes: readonly NamedShape[], write: WriteSchema): Code | undefined {
  if (shapes.length === 0) return undefined;
  const members = shapes.map(({ name, shape }) => memberCode(name, shape, write));
  return code`{ ${join(members, ", ")} }`;
}

function memberCode(name: string, shape: Shape, write: WriteSchema): Code {
  const schema = write(shape);
  // TypeScript takes a name that every object inherits for that member, and widens what is in it.
  const isWidened = name in Object.prototype && schema.toString().startsWith("{");
  return code`${valueKey(name)}: ${schema}${isWidened ? code` as const` : code``}`;
}

function needsOf({ dependentRequired }: ObjectShape): Code | undefined {
  const entries = dependentRequired?.map(({ name, needs }) => [name, needs] as const);
  return entries && json(Object.fromEntries(entries));
}
