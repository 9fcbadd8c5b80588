import type { JsonObject } from "../../../generator/json/values.js";
import { emitValidatorsOf } from "./emit.js";
import { type Judge, judgeOf } from "./judge.js";

/** A Schema Object or, in 3.1, a boolean. */
export type Schema = boolean | JsonObject;

/** Schemas that belong to one description. */
export interface SchemaSet {
  /** Of OpenAPI: `3.0.4`, `3.1.1`. */
  readonly version: string;
  readonly schemas: readonly Schema[];
  /** What they refer to, under `components.schemas`. */
  readonly components?: Readonly<Record<string, Schema>>;
}

/** A description in which each schema is the body of one request. */
export function descriptionOf({ version, schemas, components = {} }: SchemaSet): JsonObject {
  const operations = schemas.map((schema, index) => [`/case${index}`, operationOf(index, schema)]);
  return {
    openapi: version,
    info: { title: "Conformance", version: "1" },
    paths: Object.fromEntries(operations),
    components: { schemas: components },
  };
}

function operationOf(index: number, schema: Schema): JsonObject {
  return {
    post: {
      tags: ["cases"],
      operationId: `case${index}`,
      requestBody: { required: true, content: { "application/json": { schema } } },
      responses: { 204: { description: "" } },
    },
  };
}

/** A judge for each schema, all of them in one bundle. */
export async function compileSchemas(set: SchemaSet): Promise<readonly Judge[]> {
  const { validators } = await emitValidatorsOf(descriptionOf(set));
  return set.schemas.map((_, index) => judgeOf(validators.get(`case${index}Body`)));
}
