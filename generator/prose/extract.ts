import type { Path } from "../json/pointer.js";
import type { Json } from "../json/types.js";
import { isObject, type JsonObject } from "../json/values.js";
import { grammar, type NodeKind, type Slot } from "../pipeline/description/grammar/index.js";
import { proseKeywords } from "./role.js";

/** An action of an overlay that says something (Overlay 1.0, section 4.4.3). */
export interface UpdateAction {
  readonly target: string;
  readonly update: JsonObject;
}

/**
 * Takes the texts and examples out of a description, as the opposite of `importSpec`: overlay
 * actions that put them back into its contract. One action on `$` says all that is below objects;
 * what is below an item of a list has an action of its own, since an update cannot reach there.
 *
 * @param document a checked description, with its corrections applied
 */
export function extractProse(document: JsonObject): UpdateAction[] {
  const inLists: UpdateAction[] = [];
  const onItem = (path: Path, update: JsonObject) => {
    inLists.push({ target: jsonPathTo(path), update });
  };
  const tree = extractNode(document, "openapi", [], onItem);
  return [...(tree === undefined ? [] : [{ target: "$", update: tree }]), ...inLists];
}

type OnItem = (path: Path, update: JsonObject) => void;

/** The partial tree with the prose of a node and of all below it; undefined where there is none. */
function extractNode(
  node: JsonObject,
  kind: NodeKind,
  path: Path,
  onItem: OnItem,
): JsonObject | undefined {
  const prose = proseKeywords(kind);
  const kept = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (prose.includes(key)) return [[key, value]];
    const slot = slotOf(kind, key);
    const below = slot && extractSlot(value, slot, [...path, key], onItem);
    return below === undefined ? [] : [[key, below]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function slotOf(kind: NodeKind, key: string): Slot | undefined {
  const { nodes = {}, others } = grammar[kind];
  if (Object.hasOwn(nodes, key)) return nodes[key];
  return others === undefined || key.startsWith("x-") ? undefined : ["one", others];
}

function extractSlot(
  value: Json,
  [form, kind]: Slot,
  path: Path,
  onItem: OnItem,
): JsonObject | undefined {
  const extract = (child: Json, token: string | number) =>
    isObject(child) ? extractNode(child, kind, [...path, token], onItem) : undefined;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const update = extract(item, index);
      if (update !== undefined) onItem([...path, index], update);
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (form === "one") return extractNode(value, kind, path, onItem);
  const members = Object.entries(value).flatMap(([key, child]): [string, JsonObject][] => {
    const update = extract(child, key);
    return update === undefined ? [] : [[key, update]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** A normalized path (RFC 9535, section 2.7). */
function jsonPathTo(path: Path): string {
  return `$${path.map((token) => `[${typeof token === "number" ? token : quoted(token)}]`).join("")}`;
}

function quoted(name: string): string {
  // Both kinds of quotes take JSON's escapes; single ones are what people write.
  return /['\\\p{Cc}\p{Cs}]/u.test(name) ? JSON.stringify(name) : `'${name}'`;
}
