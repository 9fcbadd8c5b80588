import { plain } from "./plain.js";

/**
 * The query string that OpenAPI makes when a parameter says nothing about its style: `form` with
 * `explode: true`. Arrays repeat the name, objects become a pair for each member. Names and values
 * are percent-encoded. `undefined`, `null` and empty arrays and objects are left out, as a member
 * too: a query has no way to write them. A `Date` is its ISO text.
 *
 * @param encode - Encodes a value. Default: `encodeURIComponent`.
 * @throws TypeError for what cannot be sent: a `Map`, a `URLSearchParams`.
 * @example serializeQuery({ id: [1, 2], filter: { a: "b c" } }) // "id=1&id=2&a=b%20c"
 */
export function serializeQuery(
  query: object,
  encode: (text: string) => string = encodeURIComponent,
): string {
  const pairs = (name: string, given: unknown, place: string): string[] => {
    const value = plain(given, place);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((item) => pairs(name, item, place));
    if (typeof value !== "object") return [`${encodeURIComponent(name)}=${encode(String(value))}`];
    return Object.entries(value).flatMap(([key, item]) => pairs(key, item, `${place}.${key}`));
  };
  return pairs("", query, "query").join("&");
}
