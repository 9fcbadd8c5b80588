import type { QuerySerializer } from "./operation.js";
import { primitive } from "./path.js";
import { plain } from "./plain.js";
import { serializeQuery } from "./query.js";

/** How one query parameter is written: the members of its OpenAPI Parameter Object. */
export interface QueryStyle {
  /** Default: `form`. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** Default: `true` for `form`, else `false`. `deepObject` is always exploded. */
  readonly explode?: boolean;
  /**
   * Reserved characters and percent-encoded triples stay as they are (RFC 6570, 3.2.3), but for `#`,
   * which would end the query. Default: `false`.
   */
  readonly allowReserved?: boolean;
  /** The parameter has a `content` of JSON in place of a style. */
  readonly content?: "application/json";
}

/**
 * A serializer for an operation with parameters of another style than `form` with `explode: true`.
 * The generator names exactly those, each with the members that the description gives it:
 * `queryStyles({ ids: { explode: false }, filter: { style: "deepObject" } })`. What is written is in
 * OpenAPI 3.0.4, "Style Examples"; what is left out is in `serializeQuery`.
 *
 * Where OpenAPI says nothing: delimited styles with `explode: true` are written as `form`; a
 * primitive is written as `form` in any style; members of a `deepObject` may be objects, for which
 * brackets are added (`a[b][c]=1`), and arrays, which repeat the name.
 */
export function queryStyles(styles: Readonly<Record<string, QueryStyle>>): QuerySerializer {
  return (query) =>
    Object.entries(plain(query, "query") as object)
      .map(([name, value]) => {
        const style = styles[name];
        return style ? styled(name, value, style) : serializeQuery({ [name]: value });
      })
      .filter((pair) => pair !== "")
      .join("&");
}

type Encode = (text: string) => string;

function styled(name: string, given: unknown, parameter: QueryStyle): string {
  const place = `query.${name}`;
  const value = plain(given, place);
  const { style = "form", explode = style === "form", allowReserved, content } = parameter;
  const encode = allowReserved ? encodeUnreserved : encodeURIComponent;
  const form = (shown: unknown) => serializeQuery({ [name]: shown }, encode);
  if (content) return form(JSON.stringify(value));
  if (typeof value !== "object" || value === null) return form(value);
  if (style === "deepObject") return deepPairs(name, value, encode).join("&");
  if (explode) return form(value);
  const parts = primitives(value).map((part) => encode(primitive(part, place)));
  return parts.length === 0 ? "" : `${encodeURIComponent(name)}=${parts.join(delimiters[style])}`;
}

/** What stands between the parts of one value. Neither a space nor `|` may stand in a URL as it is. */
const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" };

/** The items of an array, or names and values of an object's members in turn. */
function primitives(value: object): unknown[] {
  const isPresent = (item: unknown) => item !== undefined && item !== null;
  if (Array.isArray(value)) return value.filter(isPresent);
  return Object.entries(value)
    .filter(([, member]) => isPresent(member))
    .flat();
}

function deepPairs(name: string, given: unknown, encode: Encode): string[] {
  const value = plain(given, `query.${name}`);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const pairs = serializeQuery({ [name]: value }, encode);
    return pairs === "" ? [] : [pairs];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    deepPairs(`${name}[${key}]`, member, encode),
  );
}

/** Encodes what is neither reserved nor unreserved in RFC 3986, and `#`. */
function encodeUnreserved(text: string): string {
  return encodeURI(text).replace(/%5B|%5D|%25(?=[0-9a-f]{2})|#/gi, (found) =>
    found === "#" ? "%23" : decodeURIComponent(found),
  );
}
