import type { BodyEncoder } from "./operation.js";
import { isOpaque, plain } from "./plain.js";

/**
 * JSON, of a value from which nothing vanishes.
 *
 * @throws TypeError for a `Map`, a stream and the like, wherever it is.
 */
export function stringify(body: unknown): string {
  return JSON.stringify(body, (key, value) => {
    if (typeof value === "object" && isOpaque(value)) plain(value, key ? `body: ${key}` : "body");
    return value;
  });
}

/** JSON under another media type than `application/json`, such as `application/merge-patch+json`. */
export function json(contentType: string): BodyEncoder {
  return (body) => new Blob([stringify(body)], { type: contentType });
}

/**
 * `multipart/form-data`, with the content types that properties have by default (OpenAPI 3.0.4,
 * Encoding Object, `contentType`): a primitive is text, an object JSON, binary data
 * `application/octet-stream`; an array is a part for each item. A `Blob` or `File` keeps its own type
 * and name, a stream is read to its end first. `undefined` and `null` are left out. A `FormData`
 * goes out as it is.
 */
export async function multipart(body: unknown): Promise<FormData> {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of entriesOf(body)) form.append(name, await part(value, name));
  return form;
}

async function part(value: unknown, name: string): Promise<string | Blob> {
  const bytes = await bytesOf(value, "application/octet-stream");
  if (bytes) return bytes;
  const json = plain(value, `body.${name}`);
  if (typeof json !== "object") return String(json);
  return new Blob([stringify(json)], { type: "application/json" });
}

/**
 * `application/x-www-form-urlencoded`: an array repeats the name, an object is written as JSON
 * (OpenAPI 3.0.4, Encoding Object, `contentType`). `undefined` and `null` are left out.
 */
export function formUrlEncoded(body: unknown): URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  const form = new URLSearchParams();
  for (const [name, value] of entriesOf(body)) {
    const json = plain(value, `body.${name}`);
    form.append(name, typeof json === "object" ? stringify(json) : String(json));
  }
  return form;
}

/**
 * A body that goes out as it is: a string, `Blob`, `ArrayBuffer` or typed array; a stream is read to
 * its end first, so that it can be sent again. With a range like `image/*` for a content type, a
 * `Blob` says which one it is.
 */
export function binary(contentType: string): BodyEncoder {
  return async (body) => {
    if (body instanceof Blob && contentType.includes("*")) return body;
    if (typeof body === "string") return new Blob([body], { type: contentType });
    const bytes = await bytesOf(body, contentType);
    if (!bytes) throw new TypeError("body: expected a text, bytes, a Blob or a stream");
    return new Blob([bytes], { type: contentType });
  };
}

/** Binary data as a `Blob`; `undefined` for anything else. */
async function bytesOf(value: unknown, type: string): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return new Blob([value as BlobPart], { type });
  }
  const chunks: BlobPart[] = [];
  if (isStream(value)) chunks.push(await new Response(value).blob());
  else if (isAsyncIterable(value)) for await (const chunk of value) chunks.push(chunk);
  else return undefined;
  return new Blob(chunks, { type });
}

function isStream(value: unknown): value is ReadableStream {
  return "getReader" in Object(value);
}

/** A stream of Node is one; a stream of the web is not in every browser. */
function isAsyncIterable(value: unknown): value is AsyncIterable<BlobPart> {
  return Symbol.asyncIterator in Object(value);
}

/** Name and value of each item of each property. */
function entriesOf(body: unknown): [name: string, value: unknown][] {
  return Object.entries(plain(body, "body") as object).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]),
  );
}
