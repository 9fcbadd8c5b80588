import type { Json } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";
import { grammar, type NodeKind, type Slot } from "../grammar/index.js";

/**
 * Takes the contract out of a description: paths, parameters, schemas, enums, status codes; all
 * that code depends on and nothing else. Summaries, descriptions, titles, examples, external
 * documentation, `x-` extensions and keywords that OpenAPI does not know stay behind.
 *
 * The document is walked by OpenAPI's grammar, so a property, a parameter or a schema that is
 * *called* `description` stays. What OpenAPI requires stays too: `info.title` and `info.version`;
 * the `description` of a response becomes the empty text. The order of the document is kept.
 *
 * @param document - a checked OpenAPI 3.0 or 3.1 description; it is not changed.
 */
export function importSpec(document: JsonObject): JsonObject {
  return importNode(document, "openapi");
}

function importNode(node: JsonObject, kind: NodeKind): JsonObject {
  const kept = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    const result = importKeyword(key, value, kind);
    return result === undefined ? [] : [[key, result]];
  });
  return Object.fromEntries([...required(node, kind), ...kept]);
}

/** A Response Object must have a description (3.0.4, section 4.7.15). */
function required(node: JsonObject, kind: NodeKind): [string, Json][] {
  return kind === "response" && !Object.hasOwn(node, "$ref") ? [["description", ""]] : [];
}

/** What stays of a keyword's value; undefined where nothing does. */
function importKeyword(key: string, value: Json, kind: NodeKind): Json | undefined {
  const { nodes = {}, values = [], prose = [], others } = grammar[kind];
  if (prose.includes(key)) return undefined;
  if (kind === "oauthFlow" && key === "scopes") return withoutTexts(value);
  if (key === "$ref" || values.includes(key)) return value;
  const slot = Object.hasOwn(nodes, key) ? nodes[key] : undefined;
  if (slot !== undefined) return importSlot(value, slot);
  return others === undefined || key.startsWith("x-") ? undefined : importChild(value, others);
}

function importSlot(value: Json, [form, kind]: Slot): Json {
  if (form === "one") return importChild(value, kind);
  if (Array.isArray(value)) return value.map((item) => importChild(item, kind));
  return isObject(value) ? mapValues(value, (child) => importChild(child, kind)) : value;
}

function importChild(value: Json, kind: NodeKind): Json {
  return isObject(value) ? importNode(value, kind) : value;
}

/** The names of scopes matter; what they permit is told to readers. */
function withoutTexts(scopes: Json): Json {
  return isObject(scopes) ? mapValues(scopes, () => "") : scopes;
}

function mapValues(value: JsonObject, change: (child: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(child)]));
}
