import type { Json } from "../../../../json/types.js";
import { isObject, objectOf, ownMember } from "../../../../json/values.js";
import { formUrlEncoded } from "../../../../shipped/runtime/encoders.js";
import { mediaKindOf } from "../../../model/query/media.js";
import type { NamedType, Operation, Property, Shape } from "../../../model/types.js";
import type { SampleBody, SamplePart } from "./types.js";

/**
 * The body that the client would send for an example, in the media type that it chooses.
 *
 * @returns `undefined` where there is none, or no example for one that may be left out
 */
export function sampleBody(
  { body, call: { sends } }: Operation,
  example: Json | undefined,
  types: readonly NamedType[],
): SampleBody | undefined {
  if (sends === undefined) return undefined;
  const { mediaType, shape } = sends;
  const kind = mediaKindOf(mediaType);
  if (kind === "binary") return fileBody(mediaType);
  if (kind === "multipart") return { kind, parts: partsOf(resolve(shape, types), example) };
  if (example === undefined && !body?.required) return undefined;
  if (kind === "json") return { kind, mediaType, value: example ?? {} };
  const isForm = kind === "form";
  const text = isForm ? formUrlEncoded(objectOf(example)).toString() : String(example ?? "");
  return { kind: "text", mediaType, text: text.replaceAll("\0", "\ufffd") };
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
  return item.kind === "scalar" && item.file !== undefined;
}

function partOf(name: string, value: Json): SamplePart {
  if (isObject(value)) return { name, kind: "json", value };
  return { name, kind: "text", text: String(value) };
}
