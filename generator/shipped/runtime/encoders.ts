import type { BodyEncoder } from "./operation.js";

/**
 * `multipart/form-data`, with the content types that properties have by default (OpenAPI 3.0.4,
 * Encoding Object, `contentType`): a primitive is text, an object JSON, binary data
 * `application/octet-stream`; an array is a part for each item. A `Blob` or `File` keeps its own type
 * and name. `undefined` and `null` are left out. A `FormData` goes out as it is.
 */
export function multipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of entriesOf(body)) form.append(name, part(value));
  return form;
}

function part(value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  if (isBinary(value)) return new Blob([value], { type: "application/octet-stream" });
  if (typeof value !== "object") return String(value);
  return new Blob([JSON.stringify(value)], { type: "application/json" });
}

function isBinary(value: unknown): value is BlobPart {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/**
 * `application/x-www-form-urlencoded`: an array repeats the name, an object is written as JSON
 * (OpenAPI 3.0.4, Encoding Object, `contentType`). `undefined` and `null` are left out.
 */
export function formUrlEncoded(body: unknown): URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  const form = new URLSearchParams();
  for (const [name, value] of entriesOf(body)) {
    form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return form;
}

/** JSON under another media type than `application/json`, such as `application/merge-patch+json`. */
export function json(contentType: string): BodyEncoder {
  return (body) => new Blob([JSON.stringify(body)], { type: contentType });
}

/**
 * A body that goes out as it is: a string, `Blob`, `ArrayBuffer` or typed array. With a range like
 * `image/*` for a content type, a `Blob` says which one it is.
 */
export function binary(contentType: string): BodyEncoder {
  return (body) =>
    body instanceof Blob && contentType.includes("*")
      ? body
      : new Blob([body as BlobPart], { type: contentType });
}

/** Name and value of each item of each property. */
function entriesOf(body: unknown): [name: string, value: unknown][] {
  return Object.entries(body as object).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]),
  );
}
