import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import { resolveRef, scanDiscriminators } from "openapi-typescript/dist/lib/utils.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import type { JsonObject } from "../../model/json.js";

/**
 * openapi-typescript's types of a description: `paths`, `components` and `operations`.
 *
 * @param document adapted; every reference resolves
 */
export function printSchema(document: JsonObject): string {
  const source = document as unknown as OpenAPI3;
  const context = {
    ...OPTIONS,
    discriminators: scanDiscriminators(source, OPTIONS),
    injectFooter: [],
    resolve: (ref: string) => resolveRef(source, ref, { silent: true }),
  };
  return astToString(transformSchema(source, context as unknown as GlobalContext));
}

/**
 * Its defaults, but for one: a property with a default is not required for that, since the same
 * schema also types what is sent.
 */
const OPTIONS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} as const;
