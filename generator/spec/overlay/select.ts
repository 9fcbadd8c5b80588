import { exec, type JsonValue } from "jsonpath-rfc9535";
import { type Diagnostic, diagnostic, type Location } from "../../diagnostics/index.js";
import type { Json } from "../../model/types.js";
import { type Path, pointerTo } from "../pointer.js";
import { selectPlain } from "./plain-target.js";
import { suggest } from "./suggest.js";

export interface Match {
  readonly path: Path;
  readonly value: Json;
}

/** What a JSONPath selects, each place once; an error for one that is invalid or selects nothing. */
export function select(document: Json, target: string, at: Location): Match[] | Diagnostic {
  const plain = selectPlain(document, target) ?? [];
  if (plain.length > 0) return [...plain];
  const matches = new Map<string, Match>();
  try {
    exec(document as JsonValue, target, (value, path) => {
      matches.set(pointerTo(path), { path: [...path], value });
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return diagnostic("invalid-target", { at, data: { target, detail } });
  }
  if (matches.size > 0) return [...matches.values()];
  return diagnostic("unmatched-target", { at, data: { target, hint: suggest(document, target) } });
}
