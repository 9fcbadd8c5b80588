import { nodeFetch } from "@scalar/snippetz/plugins/node/fetch";
import { literal } from "../../../../print/code.js";
import { JAVASCRIPT, printValue } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart } from "../types.js";
import { readsFile } from "./files.js";

/** A module for Node.js 20. */
export const node: Language = {
  id: "node",
  title: "Node.js",
  language: "javascript",
  generate: (request) => nodeFetch.generate(request),
  mediaType: () => "text/plain",
  quote,
  arrange: (skeleton, { body }) =>
    [
      ...(readsFile(body) ? ['import { readFile } from "node:fs/promises";\n'] : []),
      ...(body?.kind === "multipart" ? ["const form = new FormData();\nhole-parts\n"] : []),
      `const response = await ${skeleton.replaceAll("'", '"')};\n`,
      "console.log(response.status, await response.text());",
    ].join("\n"),
  fill: (body) => ({
    "hole-body": expressionOf(body),
    "hole-parts": body.kind === "multipart" ? body.parts.map(appendPart).join("\n") : "",
  }),
};

function quote(text: string): string {
  return literal(text).toString();
}

function expressionOf(body: SampleBody): string {
  if (body.kind === "multipart") return "form";
  if (body.kind === "text") return quote(body.text);
  if (body.kind === "file") return `await readFile(${quote(body.fileName)})`;
  return `JSON.stringify(${printValue(body.value, JAVASCRIPT, 2)})`;
}

function appendPart(part: SamplePart): string {
  return `form.append(${quote(part.name)}, ${partArguments(part)});`;
}

function partArguments(part: SamplePart): string {
  if (part.kind === "text") return quote(part.text);
  if (part.kind === "json") {
    return `new Blob([${quote(JSON.stringify(part.value))}], { type: "application/json" })`;
  }
  const file = quote(part.fileName);
  return `new Blob([await readFile(${file})]), ${file}`;
}
