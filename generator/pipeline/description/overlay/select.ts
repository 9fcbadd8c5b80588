import { exec, type JsonValue } from "jsonpath-rfc9535";
import { type Diagnostic, diagnostic, type Location } from "../../../diagnostics/index.js";
import { pointerTo } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import type { Match } from "./match.js";
import { selectPlain } from "./plain-target.js";
import { suggest } from "./suggest.js";

/** What a JSONPath selects, each place once; an error for one that is invalid or selects nothing. */
export function select(document: Json, target: string, at: Location): Match[] | Diagnostic {
  const plain = selectPlain(document, target) ?? [];
  if (plain.length > 0) return [...plain];
  const matches = new Map<string, Match>();
  try {
    exec(document as JsonValue, target, (value, path) => {
      const plain = path.map((token) => (typeof token === "string" ? unescapeName(token) : token));
      matches.set(pointerTo(plain), { path: plain, value });
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return diagnostic("invalid-target", { at, data: { target, detail } });
  }
  if (matches.size > 0) return [...matches.values()];
  return diagnostic("unmatched-target", { at, data: { target, hint: suggest(document, target) } });
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** The library gives names as a normalized path has them, with escapes (RFC 9535, section 2.7). */
function unescapeName(name: string): string {
  return name.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, digits?: string, letter = "") =>
    digits === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(parseInt(digits, 16)),
  );
}
