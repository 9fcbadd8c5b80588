import type { PathPart } from "./types.js";

/**
 * A name with the spelling that it was made from behind it, where the name alone is taken: `UserList`
 * of `user_list` becomes `UserList_user_list`. No two spellings give the same.
 */
export function withSpelling(name: string, spelling: string): string {
  return `${name}_${spelling.replace(/[^\w]/gu, (sign) => `$${sign.codePointAt(0)?.toString(16)}`)}`;
}

/**
 * The same for a folder, which has no upper case: `users` of `USERS` becomes `users-4a1f`, with a
 * checksum (FNV-1a) of the spelling.
 */
export function withChecksum(name: string, spelling: string): string {
  const sum = [...spelling].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return `${name}-${sum.toString(16).padStart(8, "0").slice(0, 4)}`;
}

/** A method and a path as words, in which variables are told from text: `get users by id`. */
export function callWords(method: string, parts: readonly PathPart[]): string {
  const words = parts.map((part) => (part.kind === "literal" ? part.text : ` by ${part.name}`));
  return [method, ...words].join(" ");
}
