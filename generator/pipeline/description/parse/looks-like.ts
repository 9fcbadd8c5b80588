import { isObject, type JsonObject } from "../../../json/values.js";

type Guess = readonly [name: string, holds: (document: JsonObject) => boolean];

/** In order: the first that holds names the document. */
const guesses: readonly Guess[] = [
  ["a Swagger 1 description", (document) => "swagger" in document],
  ["an AsyncAPI description", (document) => "asyncapi" in document],
  ["an OpenAPI Overlay", (document) => "overlay" in document],
  ["an Arazzo description", (document) => "arazzo" in document],
  ["a package.json", (document) => "name" in document && hasAny(document, PACKAGE_KEYS)],
  ["a Postman collection", (document) => isObject(document.info) && "item" in document],
  ["a Kubernetes manifest", (document) => "apiVersion" in document && "kind" in document],
  ["a GraphQL schema", (document) => "__schema" in document || "data" in document],
  ["a JSON Schema", (document) => "$schema" in document || hasAny(document, SCHEMA_KEYS)],
];

const PACKAGE_KEYS = ["scripts", "dependencies", "devDependencies"];
const SCHEMA_KEYS = ["properties", "$defs", "allOf", "anyOf", "oneOf"];

function hasAny(document: JsonObject, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(document, key));
}

/** What a document without `openapi` seems to be, in words; undefined where nothing fits. */
export function looksLike(document: JsonObject): string | undefined {
  return guesses.find(([, holds]) => holds(document))?.[0];
}
