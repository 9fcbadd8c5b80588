import { goNative } from "@scalar/snippetz/plugins/go/native";
import type { Json } from "../../../../../json/types.js";
import { prettyJson, quote } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart } from "../types.js";
import { parameter, readsFile } from "./files.js";

/** A program for Go 1.16 on its own library, `net/http`. */
export const go: Language = {
  id: "go",
  title: "Go",
  language: "go",
  generate: (request) => goNative.generate(request),
  mediaType: () => "text/plain",
  quote,
  arrange: (skeleton, { body }) =>
    withImports(skeleton, body)
      .replace('payload := strings.NewReader("hole-body")', "hole-payload")
      .replace(REQUEST, body?.kind === "multipart" ? FORM_TYPE : "$&")
      .replace(IGNORED_ERROR, CHECKED_ERROR)
      .replace("\n\n}", "\n}"),
  fill: (body) => ({ "hole-payload": payloadOf(body) }),
};

/** The statement that makes the request, and the blank line before headers, if there are any. */
const REQUEST = /(\treq, _ := .*\n)(?:\n(?=\treq\.Header))?/;

const FORM_TYPE = '$1\n\treq.Header.Add("Content-Type", writer.FormDataContentType())\n';

/** What may fail, and what the plugin then goes on with. */
const IGNORED_ERROR = /(\tre[qs]), _ (:= .*\n)/g;

const CHECKED_ERROR = "$1, err $2\tif err != nil {\n\t\tpanic(err)\n\t}\n";

function withImports(skeleton: string, body: SampleBody | undefined): string {
  if (body === undefined) return skeleton;
  const isForm = body.kind === "multipart";
  const isText = body.kind === "json" || body.kind === "text";
  const names = [
    ...(isForm ? ["bytes"] : []),
    ...["fmt", "io"],
    ...(isForm ? ["mime/multipart"] : []),
    "net/http",
    ...(isForm && body.parts.some(({ kind }) => kind === "json") ? ["net/textproto"] : []),
    ...(readsFile(body) ? ["os"] : []),
    ...(isText ? ["strings"] : []),
  ];
  const list = names.map((name) => `\t"${name}"\n`).join("");
  return skeleton.replace(/import \(\n[^)]*\)/, `import (\n${list})`);
}

function payloadOf(body: SampleBody): string {
  if (body.kind === "json") return `payload := strings.NewReader(${rawString(body.value)})`;
  if (body.kind === "text") return `payload := strings.NewReader(${quote(body.text)})`;
  if (body.kind === "file") return open("payload", body.fileName);
  return [
    "payload := &bytes.Buffer{}",
    "\twriter := multipart.NewWriter(payload)",
    ...body.parts.flatMap(partOf).map((line) => `\t${line}`),
    "\twriter.Close()",
  ].join("\n");
}

function open(variable: string, fileName: string): string {
  return `${variable}, _ := os.Open(${quote(fileName)})\n\tdefer ${variable}.Close()`;
}

/** Go's raw string holds everything but a backtick, which JSON can write as an escape. */
function rawString(value: Json): string {
  return `\`${prettyJson(value).replaceAll("`", "\\u0060")}\``;
}

function partOf(part: SamplePart, index: number): string[] {
  const name = quote(part.name);
  if (part.kind === "text") return [`writer.WriteField(${name}, ${quote(part.text)})`];
  const at = index + 1;
  if (part.kind === "json") return jsonPart(part.name, quote(JSON.stringify(part.value)), at);
  return [
    open(`file${at}`, part.fileName),
    `part${at}, _ := writer.CreateFormFile(${name}, ${quote(part.fileName)})`,
    `io.Copy(part${at}, file${at})`,
  ];
}

function jsonPart(name: string, json: string, at: number): string[] {
  const disposition = `form-data; name="${parameter(name)}"`;
  return [
    `header${at} := textproto.MIMEHeader{}`,
    `header${at}.Set("Content-Disposition", ${quote(disposition)})`,
    `header${at}.Set("Content-Type", "application/json")`,
    `part${at}, _ := writer.CreatePart(header${at})`,
    `io.WriteString(part${at}, ${json})`,
  ];
}
