import type { Json } from "../../json/types.js";
import { defined, isObject, type JsonObject, objectOf, stringOf } from "../../json/values.js";
import type { Docs } from "./types.js";

/** The text of a node; `title` serves as the summary of a schema. */
export function docsOf(node: JsonObject): Docs {
  return defined({
    summary: stringOf(node.summary) ?? stringOf(node.title),
    description: stringOf(node.description)?.trim() || undefined,
    deprecated: node.deprecated === true ? true : undefined,
    externalDocs: stringOf(objectOf(node.externalDocs).url),
  });
}

/**
 * The example that a node shows: `example`, or else the first of `examples`, which is a list of
 * values in a schema (3.1) and a map of Example Objects elsewhere.
 */
export function exampleOf(node: JsonObject): { readonly example?: Json } {
  if (node.example !== undefined) return { example: node.example };
  const { examples } = node;
  if (Array.isArray(examples)) return defined({ example: examples[0] });
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return defined({ example: objectOf(first).value });
}
