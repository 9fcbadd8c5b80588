import type { Content } from "../types.js";

/** What a body of some media type is made of. */
export type MediaKind = "json" | "multipart" | "form" | "text" | "xml" | "binary";

/** In this order: what is of none of them is binary. */
const KINDS: readonly (readonly [MediaKind, RegExp])[] = [
  ["json", /^[^/;]+\/(?:[^;]+\+)?json\s*(?:;|$)/i],
  ["multipart", /^multipart\//i],
  ["form", /^application\/x-www-form-urlencoded/i],
  ["text", /^(?:text\/|application\/(?:x-)?yaml)/i],
  ["xml", /^application\/(?:[^;]+\+)?xml\b/i],
];

export function mediaKindOf(mediaType: string): MediaKind {
  return KINDS.find(([, pattern]) => pattern.test(mediaType))?.[0] ?? "binary";
}

export function isJson(mediaType: string): boolean {
  return mediaKindOf(mediaType) === "json";
}

/** JSON as the runtime sends and asks for it when nothing else is said. */
export function isPlainJson(mediaType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(mediaType);
}

/** Whether what is sent is a value with members, JSON or a form, rather than a text or a file. */
export function isStructured({ mediaType }: Content): boolean {
  return ["json", "multipart", "form"].includes(mediaKindOf(mediaType));
}

/** How a body of this media type reaches the caller. */
export function readingOf({ mediaType }: Content): "json" | "text" | "bytes" {
  const kind = mediaKindOf(mediaType);
  if (kind === "json") return kind;
  return kind === "text" || kind === "xml" ? "text" : "bytes";
}

/** The content that is used where there are several: JSON, or else the first. */
export function preferred(content: readonly Content[]): Content | undefined {
  return content.find(({ mediaType }) => isJson(mediaType)) ?? content[0];
}
