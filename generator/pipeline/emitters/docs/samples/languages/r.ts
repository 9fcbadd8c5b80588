import { rHttr } from "@scalar/snippetz/plugins/r/httr";
import { prettyJson, quote } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart, SampleRequest } from "../types.js";

/** A script for R with httr. */
export const r: Language = {
  id: "r",
  title: "R",
  language: "r",
  generate: (request) => rHttr.generate(request),
  mediaType: () => "hole-type",
  quote,
  arrange: (skeleton, request) => onLines(withOwnType(skeleton, request)),
  fill: (body) => ({
    "hole-body": payloadOf(body),
    "hole-type": body.kind === "multipart" ? "" : quote(body.mediaType),
  }),
};

/** The plugin sends a type even without a body, and one without boundary for `multipart`. */
function withOwnType(skeleton: string, { body }: SampleRequest): string {
  const text = skeleton.replace('encode <- "raw"\n\n', "").replace(", encode = encode", "");
  if (body === undefined) return text.replace(', content_type("application/octet-stream")', "");
  if (body.kind !== "multipart") return text;
  return text.replace(', content_type("hole-type")', ', encode = "multipart"');
}

/** The plugin writes the whole call on one line. */
function onLines(skeleton: string): string {
  return skeleton
    .replaceAll("'", '"')
    .replace('VERB("', 'VERB(\n  "')
    .replace(/, (?=body = |add_headers\(|content_type\(|accept\(|encode = )/g, ",\n  ")
    .replace(
      /(?<=add_headers\()(.*?)(?=\)(,\n|\)\n))/,
      (list: string) => `\n    ${list.split(", ").join(",\n    ")}\n  `,
    )
    .replace(/\)(?=\n\ncontent\()/, "\n)")
    .replace('content(response, "text")', 'cat(content(response, "text"))');
}

function payloadOf(body: SampleBody): string {
  if (body.kind === "json") return inSingleQuotes(prettyJson(body.value));
  if (body.kind === "text") return quote(body.text);
  if (body.kind === "file") return uploadOf(body.fileName, body.mediaType);
  return `list(\n${body.parts.map((part) => `  ${partOf(part)}`).join(",\n")}\n)`;
}

/** A string of R's may go over several lines. */
function inSingleQuotes(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

function partOf(part: SamplePart): string {
  return `${quote(part.name)} = ${contentOf(part)}`;
}

function contentOf(part: SamplePart): string {
  if (part.kind === "file") return `upload_file(${quote(part.fileName)})`;
  if (part.kind === "text") return quote(part.text);
  const json = quote(JSON.stringify(part.value));
  return `curl::form_data(${json}, type = "application/json")`;
}

function uploadOf(fileName: string, mediaType: string): string {
  return `upload_file(${quote(fileName)}, type = ${quote(mediaType)})`;
}
