import { phpGuzzle } from "@scalar/snippetz/plugins/php/guzzle";
import { escapeHidden } from "../../../../print/code.js";
import { type Notation, printItems, printValue } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart } from "../types.js";

/** A script for PHP 7.2 with Guzzle 7. */
export const php: Language = {
  id: "php",
  title: "PHP",
  language: "php",
  generate: (request) => phpGuzzle.generate(request),
  mediaType: ({ kind }) => (kind === "json" ? "application/json" : "text/plain"),
  quote,
  arrange: (skeleton, { body }) =>
    [
      "<?php",
      "require 'vendor/autoload.php';\n",
      body?.kind === "multipart" ? skeleton.replace("'body' =>", "'multipart' =>") : skeleton,
      "\necho $response->getBody();",
    ].join("\n"),
  fill: (body) => ({ "hole-body": expressionOf(body) }),
};

/** In single quotes if they can hold the text; in double quotes only characters have escapes. */
function quote(text: string): string {
  const escaped = escapeHidden(JSON.stringify(text));
  if (/\\[^\\"]/.test(escaped.replaceAll("\\\\", ""))) return inDoubleQuotes(escaped);
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** What JSON escapes, in PHP's own way; `$` would begin a variable. */
function inDoubleQuotes(json: string): string {
  return json.replace(/\\u([0-9a-f]{4})|\\b|\\.|\$/g, (found, unit?: string) => {
    if (unit !== undefined) return `\\u{${unit}}`;
    if (found === "\\b") return "\\u{8}";
    return found === "$" ? "\\$" : found;
  });
}

const PHP: Notation = {
  string: quote,
  member: (name, value) => `${quote(name)} => ${value}`,
  // An array is a JSON array to PHP if it is empty or has the keys 0, 1, 2….
  brackets: (names) => (names.every(isIndex) ? ["(object) [", "]"] : ["[", "]"]),
  space: "",
  trailing: "",
  null: "null",
  true: "true",
  false: "false",
};

function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}

function expressionOf(body: SampleBody): string {
  if (body.kind === "json") return printValue(body.value, PHP, 2);
  if (body.kind === "text") return quote(body.text);
  if (body.kind === "file") return `fopen(${quote(body.fileName)}, 'r')`;
  return printItems(["[", "]"], body.parts.map(partOf), PHP, 2);
}

function partOf(part: SamplePart): string {
  const name = `['name' => ${quote(part.name)}, 'contents' => `;
  if (part.kind === "file") return `${name}fopen(${quote(part.fileName)}, 'r')]`;
  if (part.kind === "text") return `${name}${quote(part.text)}]`;
  const type = "'headers' => ['Content-Type' => 'application/json']";
  return `${name}${quote(JSON.stringify(part.value))}, ${type}]`;
}
