import { pythonRequests } from "@scalar/snippetz/plugins/python/requests";
import { type Notation, printItems, printValue, quote } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart } from "../types.js";

/** A script for Python 3 with Requests. */
export const python: Language = {
  id: "python",
  title: "Python",
  language: "python",
  generate: (request) => pythonRequests.generate(request),
  mediaType: ({ kind }) => (kind === "json" ? "application/json" : "application/octet-stream"),
  quote,
  arrange: (skeleton, { body }) =>
    [
      "import requests\n",
      `response = ${callOf(skeleton, body)}\n`,
      "print(response.status_code, response.text)",
    ].join("\n"),
  fill: (body) => ({ "hole-body": expressionOf(body) }),
};

/** Requests has no function for TRACE. */
function callOf(skeleton: string, body: SampleBody | undefined): string {
  const name = body?.kind === "multipart" ? "files=" : "data=";
  return skeleton
    .replace('data=b"', `${name}"`)
    .replace(/^requests\.(trace)\(/, 'requests.request(\n    "TRACE",');
}

const PYTHON: Notation = {
  string: quote,
  member: (name, value) => `${quote(name)}: ${value}`,
  brackets: () => ["{", "}"],
  space: "",
  trailing: "",
  null: "None",
  true: "True",
  false: "False",
};

function expressionOf(body: SampleBody): string {
  if (body.kind === "json") return printValue(body.value, PYTHON, 4);
  if (body.kind === "text") return `${quote(body.text)}.encode()`;
  if (body.kind === "file") return `open(${quote(body.fileName)}, "rb")`;
  return printItems(["[", "]"], body.parts.map(partOf), PYTHON, 4);
}

function partOf(part: SamplePart): string {
  const name = quote(part.name);
  if (part.kind === "file") return `(${name}, open(${quote(part.fileName)}, "rb"))`;
  if (part.kind === "text") return `(${name}, (None, ${quote(part.text)}))`;
  return `(${name}, (None, ${quote(JSON.stringify(part.value))}, "application/json"))`;
}
