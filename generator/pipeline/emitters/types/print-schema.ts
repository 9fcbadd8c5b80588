import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import type { JsonObject } from "../../../json/values.js";
import { escapeHidden, prose } from "../../print/code.js";

/**
 * The parts of openapi-typescript that turn a document into syntax trees, as CommonJS. Its main
 * module loads a linter and a bundler besides, whose work the check stage does; and Node spends
 * more time looking for exports in TypeScript's nine megabytes, when they are imported as an ES
 * module, than TypeScript spends on loading.
 */
const require = createRequire(import.meta.url);
const transformSchema = require("openapi-typescript/dist/transform/index.cjs") as (
  document: OpenAPI3,
  context: GlobalContext,
) => ts.Node[];
const { astToString } =
  require("openapi-typescript/dist/lib/ts.cjs") as typeof import("openapi-typescript");
const { resolveRef, scanDiscriminators } =
  require("openapi-typescript/dist/lib/utils.cjs") as typeof import("openapi-typescript");
const { factory } = require("typescript") as typeof ts;

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
    transform: binaryAsBlob,
    resolve: (ref: string) => resolveRef(source, ref, { silent: true }),
  };
  // In case the printer leaves a character as it is that no reader of the file would see.
  const text = escapeHidden(
    astToString(transformSchema(source, context as unknown as GlobalContext)),
  );
  return text.replace(COMMENT, withoutForeignTags);
}

const COMMENT = /\/\*\*[\s\S]*?\*\//g;

/** Its own tags stand one space behind the asterisk, further lines of a text five. */
const LINE = /^([ \t]*\/?\*\*? @\w+|)(.*)$/gm;

/** In what only looks like a comment, inside a string literal, `\@` still means `@`. */
function withoutForeignTags(comment: string): string {
  return comment.replace(LINE, (_, tag: string, text: string) => tag + prose(text));
}

/** A file in a request (`format: binary`) is a `Blob`, which a string is not. */
function binaryAsBlob({ format }: SchemaObject): ts.TypeNode | undefined {
  return format === "binary" ? factory.createTypeReferenceNode("Blob") : undefined;
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
