import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import {
  type Definitions,
  type JsonSchema,
  referenceTo,
  type ViewModelSchema,
} from "../../generator/overrides/view-model/schema.js";

/** The type that everything else is reached from. */
const ROOT = "ViewModel";

/** The view model as its TypeScript types are now, without a version. */
export function schemaOfTypes(root: string): Omit<ViewModelSchema, "version"> {
  const generator = createGenerator({
    path: join(root, "generator/overrides/view-model/contract.ts"),
    tsconfig: join(root, "tsconfig.json"),
    type: ROOT,
    // `npm run typecheck` does that.
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: false,
    encodeRefs: false,
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "What templates see",
    $ref: referenceTo(ROOT),
    $defs: definitionsOf(generator.createSchema(ROOT).definitions ?? {}),
  };
}

function definitionsOf(made: object): Definitions {
  const renamed = JSON.stringify(made).replaceAll('"#/definitions/', '"#/$defs/');
  const definitions = JSON.parse(renamed) as Definitions;
  return { ...definitions, Code: codeSchema(definitions.Code?.description) };
}

/** A class, which JSON has no word for: its text. */
function codeSchema(description = ""): JsonSchema {
  return { type: "string", description, "x-code": true };
}
