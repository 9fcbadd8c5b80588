import type { Json } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";
import { grammar, type NodeKind } from "../../description/grammar/index.js";
import { prose } from "../../print/code.js";
import { isMistaken } from "./mistakes.js";

/** Changes one schema, whose own subschemas have been changed already. */
export type SchemaMap = (schema: JsonObject) => JsonObject;

/**
 * Applies `map` to every schema of a description, innermost first, and drops what openapi-typescript
 * fails on, and tags in texts.
 *
 * What is a schema follows OpenAPI's grammar, so that a property called `items` is a property.
 */
export function mapSchemas(document: JsonObject, map: SchemaMap): JsonObject {
  return mapNode(document, "openapi", map);
}

function mapNode(node: JsonObject, kind: NodeKind, map: SchemaMap): JsonObject {
  const { nodes = {}, others } = grammar[kind];
  const known = Object.entries(node).filter(([key, value]) => !isMistaken(kind, key, value));
  const entries = known.map(([key, value]): [string, Json] => {
    const slot = Object.hasOwn(nodes, key) ? nodes[key] : undefined;
    if (slot === undefined) {
      return [key, others === undefined ? leaf(key, value) : mapChild(value, others, map)];
    }
    const [form, childKind] = slot;
    return [
      key,
      form === "map" ? mapValues(value, childKind, map) : mapChild(value, childKind, map),
    ];
  });
  const mapped = Object.fromEntries(entries);
  return kind === "schema" ? map(mapped) : mapped;
}

function leaf(key: string, value: Json): Json {
  return PRINTED.has(key) && typeof value === "string" ? prose(value) : value;
}

/** openapi-typescript prints them without a tag of its own, so that their lines may begin with one. */
const PRINTED: ReadonlySet<string> = new Set(["title", "summary", "format"]);

/** A node, or a list of nodes. */
function mapChild(value: Json, kind: NodeKind, map: SchemaMap): Json {
  if (Array.isArray(value)) return value.map((item) => mapChild(item, kind, map));
  return isObject(value) ? mapNode(value, kind, map) : value;
}

function mapValues(value: Json, kind: NodeKind, map: SchemaMap): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, mapChild(child, kind, map)]),
  );
}
