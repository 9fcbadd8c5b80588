import { rubyNative } from "@scalar/snippetz/plugins/ruby/native";
import { prettyJson, quote } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart } from "../types.js";

/** A script for Ruby 2.7 on its own library, `net/http`. */
export const ruby: Language = {
  id: "ruby",
  title: "Ruby",
  language: "ruby",
  generate: (request) => rubyNative.generate(request),
  mediaType: () => "text/plain",
  quote: literal,
  arrange: (skeleton, { body }) =>
    skeleton
      .replaceAll("'", '"')
      .replace("use_ssl = true", 'use_ssl = url.scheme == "https"')
      .replace('request.body = "hole-body"', body?.kind === "multipart" ? SET_FORM : "$&"),
  fill: (body) => ({ "hole-body": expressionOf(body) }),
};

const SET_FORM = 'request.set_form("hole-body", "multipart/form-data")';

/** In double quotes, in which `#{`, `#$` and `#@` would be evaluated. */
function literal(text: string): string {
  return quote(text).replace(/#(?=[{$@])/g, "\\#");
}

/** A heredoc whose mark is quoted takes every character as it is; no line of JSON is its mark. */
function expressionOf(body: SampleBody): string {
  if (body.kind === "json") return `<<~'JSON'\n  ${prettyJson(body.value, 2)}\nJSON`;
  if (body.kind === "text") return literal(body.text);
  if (body.kind === "file") return `File.binread(${literal(body.fileName)})`;
  return `[\n${body.parts.map((part) => `  ${partOf(part)}`).join(",\n")}\n]`;
}

function partOf(part: SamplePart): string {
  const name = literal(part.name);
  if (part.kind === "text") return `[${name}, ${literal(part.text)}]`;
  if (part.kind === "file") return `[${name}, File.open(${literal(part.fileName)}, "rb")]`;
  const json = literal(JSON.stringify(part.value));
  return `[${name}, ${json}, { content_type: "application/json" }]`;
}
