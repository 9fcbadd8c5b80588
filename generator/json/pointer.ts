import type { Json, Pointer } from "./types.js";
import { isObject } from "./values.js";

/** Object keys and array indexes from the root to a value. */
export type Path = readonly (string | number)[];

/** Escapes one reference token (RFC 6901, section 3): `a/b~c` becomes `a~1b~0c`. */
export function escapePointer(token: string | number): string {
  const text = String(token);
  return /[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}

/** The pointer of a path: `["a", 0]` gives `/a/0`, the empty path the empty string. */
export function pointerTo(path: Path): Pointer {
  return path.map((token) => `/${escapePointer(token)}`).join("");
}

/** The pointer of a child of the value at `pointer`. */
export function childPointer(pointer: Pointer, token: string | number): Pointer {
  return `${pointer}/${escapePointer(token)}`;
}

/**
 * The tokens of a pointer, unescaped (RFC 6901, sections 3 and 4).
 *
 * @returns undefined for text that is no pointer: one that begins with another character than `/`,
 * or has a `~` without `0` or `1` behind it.
 */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  const tokens = pointer.slice(1).split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * The pointer in a URI fragment (RFC 6901, section 6): `#/paths/~1a%7Bid%7D` gives `/paths/~1a{id}`.
 *
 * @returns undefined where `ref` does not begin with `#`, or what follows is no pointer.
 */
export function pointerOfRef(ref: string): Pointer | undefined {
  if (!ref.startsWith("#")) return undefined;
  const pointer = decode(ref.slice(1));
  return pointer !== undefined && parsePointer(pointer) !== undefined ? pointer : undefined;
}

function decode(fragment: string): string | undefined {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

/** The child of a value; undefined where there is none. Inherited properties are none. */
export function childOf(value: Json | undefined, token: string | number): Json | undefined {
  if (Array.isArray(value)) {
    return /^(?:0|[1-9][0-9]*)$/.test(String(token)) ? value[Number(token)] : undefined;
  }
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

/** The value that a pointer stands for; undefined where there is none. */
export function valueAt(document: Json, pointer: Pointer): Json | undefined {
  let value: Json | undefined = document;
  for (const token of parsePointer(pointer) ?? []) value = childOf(value, token);
  return parsePointer(pointer) === undefined ? undefined : value;
}
