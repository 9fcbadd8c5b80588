import type { SampleBody } from "../types.js";

/** The body, or a part of it, is a file of the reader's. */
export function readsFile(body: SampleBody | undefined): boolean {
  if (body?.kind === "multipart") return body.parts.some(({ kind }) => kind === "file");
  return body?.kind === "file";
}

/** A name inside the quotes of a `Content-Disposition`, as HTML writes it (HTML, 4.10.21.8). */
export function parameter(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}
