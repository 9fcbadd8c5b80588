/**
 * The query string that OpenAPI makes when a parameter says nothing about its style: `form` with
 * `explode: true`. Arrays repeat the name, objects become a pair for each member. Names and values
 * are percent-encoded. `undefined`, `null` and empty arrays are left out, as a member too: a query
 * has no way to write them.
 *
 * @param encode - Encodes a value. Default: `encodeURIComponent`.
 * @example serializeQuery({ id: [1, 2], filter: { a: "b c" } }) // "id=1&id=2&a=b%20c"
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  encode: (text: string) => string = encodeURIComponent,
): string {
  const pairs = (name: string, value: unknown): string[] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((item) => pairs(name, item));
    if (typeof value !== "object") return [`${encodeURIComponent(name)}=${encode(String(value))}`];
    return Object.entries(value).flatMap(([key, member]) => pairs(key, member));
  };
  return pairs("", query).join("&");
}
