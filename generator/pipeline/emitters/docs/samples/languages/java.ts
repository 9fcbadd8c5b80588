import { javaNethttp } from "@scalar/snippetz/plugins/java/nethttp";
import type { Json } from "../../../../../json/types.js";
import { prettyJson, quote } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SamplePart } from "../types.js";
import { parameter, readsFile } from "./files.js";

/** A class for Java 16, which concatenates publishers, on its own library, `java.net.http`. */
export const java: Language = {
  id: "java",
  title: "Java",
  language: "java",
  generate: (request) => javaNethttp.generate(request),
  mediaType: () => "text/plain",
  quote,
  arrange: (skeleton, { body }) =>
    [
      ...["URI", "http.HttpClient", "http.HttpRequest", "http.HttpResponse"].map(
        (name) => `import java.net.${name};`,
      ),
      ...(readsFile(body) ? ["import java.nio.file.Path;"] : []),
      "",
      "public class Sample {",
      "  public static void main(String[] args) throws Exception {",
      statements(skeleton, body).replace(/^(?=.)/gm, "    "),
      "  }",
      "}",
    ].join("\n"),
  fill: (body) => ({ "hole-body": publisherOf(body) }),
};

function statements(skeleton: string, body: SampleBody | undefined): string {
  const text = skeleton
    .replace(/HttpRequest\.BodyPublishers\.ofString\("hole-body"\)/, '"hole-body"')
    .replace("HttpClient.newHttpClient().send(", "HttpClient.newHttpClient()\n    .send(")
    .replace("\nHttpResponse<", "\n\nHttpResponse<");
  const type = `    .header("Content-Type", "multipart/form-data; boundary=${BOUNDARY}")\n`;
  return body?.kind === "multipart" ? text.replace(/^ *\.method\(/m, `${type}$&`) : text;
}

/** RFC 2046, 5.1.1: does not occur in what it separates. */
const BOUNDARY = "sample-boundary-7f3c9a";

const PUBLISHERS = "HttpRequest.BodyPublishers";

function publisherOf(body: SampleBody): string {
  if (body.kind === "json") return `${PUBLISHERS}.ofString(${textBlock(body.value)})`;
  if (body.kind === "text") return ofString(body.text);
  if (body.kind === "file") return ofFile(body.fileName);
  const pieces = [...body.parts.flatMap(partOf), ofString(`--${BOUNDARY}--\r\n`)];
  return `${PUBLISHERS}.concat(\n${pieces.map((piece) => " ".repeat(INDENT) + piece).join(",\n")})`;
}

/** Of what is inside of a publisher. */
const INDENT = 12;

/** JLS 3.10.6. A `\u` is read before the text is (JLS 3.3), but not behind another backslash. */
function textBlock(value: Json): string {
  const json = prettyJson(value, INDENT).replaceAll("\\", "\\\\").replaceAll('"""', '\\"""');
  const indent = " ".repeat(INDENT);
  return `"""\n${indent}${json}\n${indent}"""`;
}

function ofString(text: string): string {
  return `${PUBLISHERS}.ofString(${quote(text)})`;
}

function ofFile(fileName: string): string {
  return `${PUBLISHERS}.ofFile(Path.of(${quote(fileName)}))`;
}

function partOf(part: SamplePart): string[] {
  const file = part.kind === "file" ? `; filename="${parameter(part.fileName)}"` : "";
  const type = part.kind === "json" ? "\r\nContent-Type: application/json" : "";
  const disposition = `Content-Disposition: form-data; name="${parameter(part.name)}"${file}`;
  const head = `--${BOUNDARY}\r\n${disposition}${type}\r\n\r\n`;
  if (part.kind === "file") return [ofString(head), ofFile(part.fileName), ofString("\r\n")];
  const text = part.kind === "text" ? part.text : JSON.stringify(part.value);
  return [ofString(`${head}${text}\r\n`)];
}
