import { isObject, objectOf, ownMember } from "../../../model/json.js";
import type { Body, Json, NamedType, Property, Shape } from "../../../model/types.js";
import { formUrlEncoded } from "../../../runtime/encoders.js";
import { isJson, preferred, readingOf } from "../../client/types.js";
import type { SampleBody, SamplePart } from "./types.js";

/**
 * The body that the client would send for an example, in the media type that it chooses.
 *
 * @returns `undefined` where there is none, or no example for one that may be left out
 */
export function sampleBody(
  body: Body | undefined,
  example: Json | undefined,
  types: readonly NamedType[],
): SampleBody | undefined {
  const content = preferred(body?.content ?? []);
  if (body === undefined || content === undefined) return undefined;
  const kind = kindOf(content.mediaType);
  if (kind === "file") return fileBody(content.mediaType);
  if (kind === "multipart") return { kind, parts: partsOf(resolve(content.shape, types), example) };
  if (example === undefined && !body.required) return undefined;
  const { mediaType } = content;
  if (kind === "json") return { kind, mediaType, value: example ?? {} };
  const isForm = kind === "form";
  const text = isForm ? formUrlEncoded(objectOf(example)).toString() : String(example ?? "");
  return { kind: "text", mediaType, text: text.replaceAll("\0", "\ufffd") };
}

function kindOf(mediaType: string): "json" | "multipart" | "form" | "text" | "file" {
  if (isJson(mediaType)) return "json";
  if (/^multipart\//i.test(mediaType)) return "multipart";
  if (/^application\/x-www-form-urlencoded/i.test(mediaType)) return "form";
  return readingOf(mediaType) === "text" ? "text" : "file";
}

/** A range of media types (`image/*`) stands for one of them. */
function fileBody(range: string): SampleBody {
  const mediaType = range
    .replace("*/*", "application/octet-stream")
    .replace("image/*", "image/png");
  return { kind: "file", mediaType, fileName: fileNameOf(mediaType) };
}

const FILES: Readonly<Record<string, string>> = {
  "image/png": "image.png",
  "image/jpeg": "image.jpg",
  "application/pdf": "document.pdf",
  "application/zip": "archive.zip",
  "text/csv": "table.csv",
};

function fileNameOf(mediaType: string): string {
  return ownMember(FILES, mediaType.toLowerCase()) ?? "file.bin";
}

/** Files, which an example cannot hold, and what the example has besides. */
function partsOf(shape: Shape | undefined, example: Json | undefined): SamplePart[] {
  const properties = shape?.kind === "object" ? shape.properties : [];
  const files = properties.filter(isFile).filter(({ required }) => required);
  const names = new Set(properties.filter(isFile).map(({ name }) => name));
  const values = Object.entries(objectOf(example)).filter(([name]) => !names.has(name));
  return [
    ...files.map(({ name }) => ({ name, kind: "file" as const, fileName: "file.bin" })),
    ...values.flatMap(([name, value]) => [value].flat().map((item) => partOf(name, item as Json))),
  ];
}

function resolve(shape: Shape, types: readonly NamedType[]): Shape | undefined {
  return shape.kind === "ref" ? types.find(({ key }) => key === shape.key)?.shape : shape;
}

function isFile({ shape }: Property): boolean {
  const item = shape.kind === "array" ? shape.items : shape;
  return item.kind === "scalar" && item.format === "binary";
}

function partOf(name: string, value: Json): SamplePart {
  if (isObject(value)) return { name, kind: "json", value };
  return { name, kind: "text", text: String(value) };
}
