import { defined, type JsonObject, objectOf, stringOf } from "./json.js";
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
