import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Json } from "../../../generator/json/types.js";
import { arrayOf, isObject, type JsonObject } from "../../../generator/json/values.js";

/** Something that openapi-typescript reads otherwise than it is meant, and how to tell it. */
export interface Correction {
  readonly why: string;
  /** The schema as openapi-typescript understands it; the same one where there is nothing to mend. */
  readonly mend: (schema: JsonObject) => JsonObject;
}

const hasOnlyRequired = (branch: Json) =>
  isObject(branch) && Object.keys(branch).every((key) => ["required", "description"].includes(key));

export const CORRECTIONS: readonly Correction[] = [
  {
    why: "it drops `nullable` beside `$ref`",
    mend: (schema) => {
      const { $ref, nullable } = schema;
      return typeof $ref === "string" && nullable === true
        ? { allOf: [{ $ref }], nullable }
        : schema;
    },
  },
  {
    why: "it takes branches of `anyOf` that only hold `required` for anything at all",
    mend: (schema) => {
      const { anyOf, ...rest } = schema;
      return arrayOf(anyOf).some(hasOnlyRequired) ? rest : schema;
    },
  },
  {
    why: "it knows no enum to which further texts belong",
    mend: (schema) => {
      const { enum: _, ...rest } = schema;
      return schema["x-open"] === true ? rest : schema;
    },
  },
];

/** openapi-typescript's types of a description, as text, and the corrections that it needed. */
export async function printStock(
  document: JsonObject,
): Promise<{ readonly text: string; readonly needed: ReadonlySet<Correction> }> {
  const needed = new Set<Correction>();
  const mended = mend(document, needed) as unknown as OpenAPI3;
  const nodes = await openapiTS(mended, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    // A file is no string.
    transform: ({ format }) =>
      format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined,
  });
  return { text: astToString(nodes), needed };
}

function mend(value: Json, needed: Set<Correction>): Json {
  if (Array.isArray(value)) return value.map((item) => mend(item, needed));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, mend(member, needed)]),
  );
  return CORRECTIONS.reduce<JsonObject>((schema, correction) => {
    const mended = correction.mend(schema);
    if (mended !== schema) needed.add(correction);
    return mended;
  }, inner);
}
