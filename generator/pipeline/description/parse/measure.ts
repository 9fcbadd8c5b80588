import type { Json } from "../../../json/types.js";
import { MAX_DEPTH } from "./yaml.js";

/** A document with aliases that stands for more nodes than this is refused. */
export const MAX_NODES = 1_000_000;

export type Oversize = "too-deep" | "too-many-aliases" | "cyclic-alias";

export interface Measure {
  /** Values, those behind aliases counted each time. */
  readonly nodes: number;
  /** Keys of objects, counted likewise. */
  readonly keys: number;
}

/**
 * Counts what a document holds. Objects shared through aliases are counted once and added up, so
 * the time it takes grows with the text, not with what the aliases stand for.
 *
 * @param limit - of nodes; a document without aliases needs none.
 * @returns what is wrong with its size instead, where something is.
 */
export function measure(document: Json, limit: number): Measure | Oversize {
  const known = new Map<object, Measure>();
  const open = new Set<object>();

  const visit = (value: Json): Measure | Oversize => {
    if (typeof value !== "object" || value === null) return { nodes: 1, keys: 0 };
    const before = known.get(value);
    if (before !== undefined) return before;
    if (open.has(value)) return "cyclic-alias";
    if (open.size >= MAX_DEPTH) return "too-deep";
    open.add(value);
    const result = sum(value, visit, limit);
    open.delete(value);
    if (typeof result !== "string") known.set(value, result);
    return result;
  };
  return visit(document);
}

function sum(
  value: object,
  visit: (child: Json) => Measure | Oversize,
  limit: number,
): Measure | Oversize {
  const children: Json[] = Array.isArray(value) ? value : Object.values(value);
  let nodes = 1;
  let keys = Array.isArray(value) ? 0 : children.length;
  for (const child of children) {
    const part = visit(child);
    if (typeof part === "string") return part;
    nodes += part.nodes;
    keys += part.keys;
    if (nodes > limit) return "too-many-aliases";
  }
  return { nodes, keys };
}
