/**
 * The modules of openapi-typescript that turn a document into syntax trees. Its main module loads
 * a linter and a bundler besides, which take longer than all the rest and whose work the check
 * stage does.
 */
declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
  import type ts from "typescript";
  export default function transformSchema(document: OpenAPI3, context: GlobalContext): ts.Node[];
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  export { astToString } from "openapi-typescript";
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  export { resolveRef, scanDiscriminators } from "openapi-typescript";
}
