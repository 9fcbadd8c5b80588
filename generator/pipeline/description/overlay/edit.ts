import { childOf, type Path } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import { isObject } from "../../../json/values.js";

/**
 * The document with the value at `path` replaced by what `change` makes of it; all that is not on
 * the path is shared with the original. Where the path leads nowhere the document stays as it is.
 */
export function editAt(document: Json, path: Path, change: (value: Json) => Json): Json {
  const [token, ...rest] = path;
  if (token === undefined) return change(document);
  const child = childOf(document, token);
  return child === undefined ? document : withChild(document, token, editAt(child, rest, change));
}

function withChild(value: Json, token: string | number, child: Json): Json {
  if (Array.isArray(value)) return value.with(Number(token), child);
  // A computed key makes an own property, also for `__proto__`.
  return isObject(value) ? { ...value, [token]: child } : value;
}

/** The document without the values at `paths`; a path may lie inside another. */
export function removeAll(document: Json, paths: readonly Path[]): Json {
  return [...paths].sort(lastFirst).reduce(removeAt, document);
}

function removeAt(document: Json, path: Path): Json {
  const token = path.at(-1);
  if (token === undefined) return document;
  return editAt(document, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.toSpliced(Number(token), 1);
    const members = isObject(parent) ? Object.entries(parent) : [];
    return Object.fromEntries(members.filter(([key]) => key !== token));
  });
}

/** Later items of an array go first, so that the indexes of the others stay right. */
function lastFirst(left: Path, right: Path): number {
  for (const [depth, token] of left.entries()) {
    const other = right[depth];
    if (other === undefined) return -1;
    if (token === other) continue;
    return typeof token === "number" && typeof other === "number" ? other - token : 0;
  }
  return left.length - right.length;
}
