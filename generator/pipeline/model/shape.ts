import type { Json, Pointer } from "../../json/types.js";
import { arrayOf, defined, isObject, type JsonObject, objectOf } from "../../json/values.js";
import { docsOf, exampleOf } from "./docs.js";
import type { Source } from "./source.js";
import { isOpenEnum, type Part, typeParts, typesOf } from "./typed-shape.js";
import type { Shape, ShapeBase, UnionShape } from "./types.js";

const SCHEMAS = "#/components/schemas/";

/**
 * The shape of the schema at `pointer`.
 *
 * @param schema OpenAPI 3.0 Schema Object, or 3.1 (JSON Schema 2020-12)
 * @returns one shape; constraints that meet in one schema become an intersection
 */
export function shapeOf(schema: Json | undefined, pointer: Pointer, source: Source): Shape {
  if (schema === false) return { kind: "never", ...base({}, pointer) };
  if (!isObject(schema)) return { kind: "unknown", ...base({}, pointer) };
  const parts = [...partsOf(schema, pointer, source)];
  const own = base(schema, pointer);
  if (parts.length === 0) return { kind: "unknown", ...own };
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    return { ...only, ...own, nullable: own.nullable || only.nullable === true } as Shape;
  }
  const shapes = parts.map((part) => ({ ...base({}, pointer), ...part }) as Shape);
  return { kind: "intersection", parts: shapes, ...own };
}

/** `nullable` counts beside `$ref` too, where 3.0 has no word for "the reference or null". */
function base(schema: JsonObject, pointer: Pointer): ShapeBase {
  const unsupported = unsupportedIn(schema);
  return {
    nullable: schema.nullable === true,
    docs: docsOf(schema),
    source: pointer,
    ...("default" in schema ? { default: schema.default as Json } : {}),
    ...exampleOf(schema),
    ...(schema.readOnly === true ? { readOnly: true } : {}),
    ...(schema.writeOnly === true ? { writeOnly: true } : {}),
    ...(unsupported.length > 0 ? { unsupported } : {}),
  };
}

/** Keywords that a shape has no place for, but for where they say nothing. */
const UNSUPPORTED = [
  "$dynamicRef",
  "additionalItems",
  "dependencies",
  "unevaluatedItems",
  "unevaluatedProperties",
];

function unsupportedIn(schema: JsonObject): string[] {
  const found = UNSUPPORTED.filter((keyword) => keyword in schema && schema[keyword] !== true);
  return Array.isArray(schema.items) ? ["items", ...found] : found;
}

/** Every constraint of a schema, each as a shape of its own. */
function* partsOf(schema: JsonObject, pointer: Pointer, source: Source): Generator<Part> {
  if (typeof schema.$ref === "string") {
    yield referenceBody(schema.$ref, source);
    // 3.0: siblings of $ref are ignored (Reference Object); 3.1: they hold too.
    if (source.version === "3.0") return;
  }
  if ("const" in schema) yield { kind: "literal", value: schema.const as Json };
  if (Array.isArray(schema.enum)) {
    const listed = enumBody(schema.enum, schema);
    yield isOpenEnum(schema) ? openBody(listed, pointer) : listed;
  }
  yield* typeParts(schema, pointer, (part, at) => shapeOf(part, at, source));
  for (const [index, part] of arrayOf(schema.allOf).entries()) {
    yield shapeOf(part, `${pointer}/allOf/${index}`, source);
  }
  for (const mode of ["oneOf", "anyOf"] as const) {
    if (arrayOf(schema[mode]).length > 0) yield unionBody(mode, schema, pointer, source);
  }
  if (schema.not !== undefined) {
    yield { kind: "not", shape: shapeOf(schema.not, `${pointer}/not`, source) };
  }
  if (schema.if !== undefined) yield conditionalBody(schema, pointer, source);
}

function conditionalBody(schema: JsonObject, pointer: Pointer, source: Source): Part {
  const branch = (keyword: "then" | "else") =>
    schema[keyword] === undefined
      ? undefined
      : shapeOf(schema[keyword], `${pointer}/${keyword}`, source);
  return {
    kind: "conditional",
    condition: shapeOf(schema.if, `${pointer}/if`, source),
    ...defined({ whenTrue: branch("then"), whenFalse: branch("else") }),
  };
}

function referenceBody(ref: string, source: Source): Part {
  const key = source.schemaKey(ref);
  if (key !== undefined) return { kind: "ref", key };
  return (
    source.inline(ref, (schema, pointer) => shapeOf(schema, pointer, source)) ?? { kind: "unknown" }
  );
}

function enumBody(values: readonly Json[], schema: JsonObject): Part {
  const nonNull = values.filter((value) => value !== null);
  const listed = nonNull.length > 0 ? nonNull : values;
  const [only] = listed;
  // The type is not said again where all values are of it, so that its word on `null` is said here.
  const types = typesOf(schema);
  const nullable = values.includes(null) && (types.length === 0 || types.includes("null"));
  return listed.length === 1 && only !== undefined
    ? { kind: "literal", value: only, nullable }
    : { kind: "enum", values: listed, nullable };
}

/** `x-open: true`: answers hold further texts than those that the enum lists. */
function openBody(listed: Part, pointer: Pointer): Part {
  const branches = [listed, { kind: "scalar", type: "string", typed: true }];
  const shapes = branches.map((each) => ({ ...base({}, pointer), ...each }) as Shape);
  return { kind: "union", mode: "anyOf", branches: shapes };
}

function unionBody(
  mode: UnionShape["mode"],
  schema: JsonObject,
  pointer: Pointer,
  source: Source,
): Part {
  const branches = arrayOf(schema[mode]).map((branch, index) =>
    shapeOf(branch, `${pointer}/${mode}/${index}`, source),
  );
  const { propertyName, mapping } = objectOf(schema.discriminator);
  if (typeof propertyName !== "string") return { kind: "union", mode, branches };
  const named = Object.entries(objectOf(mapping)).map(([value, target]): [string, string] => [
    value,
    String(target).replace(SCHEMAS, ""),
  ]);
  const discriminator = { property: propertyName, mapping: Object.fromEntries(named) };
  return { kind: "union", mode, branches, discriminator };
}
