import { type Diagnostic, diagnostic } from "../../diagnostics/index.js";
import { escapePointer } from "../../json/pointer.js";
import type { Json, Pointer } from "../../json/types.js";

/** Keys that openapi-typescript fails on: it reads what follows `#` as a reference. */
export function findUnreadableKeys(value: Json, pointer: Pointer = ""): Diagnostic[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (typeof child !== "object" || child === null) return [];
    const at = `${pointer}/${escapePointer(key)}`;
    const own = isReadable(key)
      ? []
      : [diagnostic("unreadable-key", { at: { pointer: at }, data: { key } })];
    return [...own, ...findUnreadableKeys(child, at)];
  });
}

function isReadable(key: string): boolean {
  if (!key.includes("#")) return true;
  try {
    decodeURIComponent(key);
    return true;
  } catch {
    return false;
  }
}
