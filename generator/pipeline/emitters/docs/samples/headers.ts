import type { Json } from "../../../../json/types.js";
import type { JsonObject } from "../../../../json/values.js";
import { isJson } from "../../../model/query/media.js";
import type { Operation, SecurityScheme, SharedHeader } from "../../../model/types.js";
import type { SampleBody, SampleHeader } from "./types.js";

interface Sent {
  readonly scheme: SecurityScheme | undefined;
  readonly body: SampleBody | undefined;
  readonly sharedHeaders: readonly SharedHeader[];
}

/** In the order of Intercom's own page: authorization, content type, version; then the others. */
export function headersOf(operation: Operation, own: JsonObject, sent: Sent): SampleHeader[] {
  const { scheme, body, sharedHeaders } = sent;
  const others = [
    ...sharedHeaders.map((header) => ({ name: header.name, value: header.default })),
    ...acceptOf(operation),
    ...Object.entries(own).map(([name, value]) => ({ name, value: textOf(value) })),
  ].filter(({ name }) => !/^(authorization|content-type)$/i.test(name));
  const first = [...authorization(scheme), ...contentType(body)];
  return [...first, ...others].filter(({ name }) => TOKEN.test(name)).map(onOneLine);
}

/** RFC 9110, 5.6.2. A header with another name cannot be sent. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** A value cannot hold line breaks or other control characters (RFC 9110, 5.5). */
function onOneLine({ name, value }: SampleHeader): SampleHeader {
  return { name, value: value.replace(/\p{Cc}+/gu, " ").trim() };
}

function authorization(scheme: SecurityScheme | undefined): SampleHeader[] {
  if (scheme === undefined || (scheme.kind === "apiKey" && scheme.in === "query")) return [];
  if (scheme.kind === "apiKey") return [{ name: scheme.name, value: "<YOUR_TOKEN_HERE>" }];
  const value =
    scheme.kind === "basic" ? "Basic <YOUR_CREDENTIALS_HERE>" : "Bearer <YOUR_TOKEN_HERE>";
  return [{ name: "Authorization", value }];
}

/** `multipart/form-data` has a boundary in it, which each language's own library makes. */
function contentType(body: SampleBody | undefined): SampleHeader[] {
  if (body === undefined || body.kind === "multipart") return [];
  return [{ name: "Content-Type", value: body.mediaType }];
}

/** The client asks for what it can read where that is not JSON. */
function acceptOf({ call: { reads } }: Operation): SampleHeader[] {
  if (reads === undefined || isJson(reads.mediaType)) return [];
  return [{ name: "Accept", value: reads.mediaType }];
}

/** OpenAPI 3.0.4, Style Values: `simple`. */
function textOf(value: Json): string {
  if (Array.isArray(value)) return value.map(textOf).join(",");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value).flat().map(textOf).join(",");
}
