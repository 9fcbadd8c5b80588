import { csharpHttpclient } from "@scalar/snippetz/plugins/csharp/httpclient";
import { prettyJson, quote } from "../notation.js";
import type { Language } from "../snippet.js";
import type { SampleBody, SampleHeader, SamplePart } from "../types.js";

/** A program for C# 11 with implicit usings, on .NET's own library, `HttpClient`. */
export const csharp: Language = {
  id: "csharp",
  title: "C#",
  language: "csharp",
  generate: (request) =>
    csharpHttpclient.generate({ ...request, headers: request.headers.filter(isOfRequest) }),
  // The plugin writes the text of a body as it is, even if it ends the literal.
  mediaType: () => undefined,
  quote,
  arrange: (skeleton, { body }) =>
    [
      "using System.Net.Http.Headers;\n",
      skeleton.replace("\nusing var response", `${body ? "hole-body\n" : ""}\nusing var response`),
      "Console.WriteLine(await response.Content.ReadAsStringAsync());",
    ].join("\n"),
  fill: (body) => ({ "hole-body": statementsOf(body) }),
};

/** .NET counts `Content-Type` among the headers of the content. */
function isOfRequest({ name }: SampleHeader): boolean {
  return name.toLowerCase() !== "content-type";
}

function statementsOf(body: SampleBody): string {
  if (body.kind === "multipart") {
    const parts = body.parts.map((part) => `form.Add(${partOf(part)});`);
    return ["var form = new MultipartFormDataContent();", ...parts, "request.Content = form;"].join(
      "\n",
    );
  }
  const type = `MediaTypeHeaderValue.Parse(${quote(body.mediaType)})`;
  return `request.Content = ${contentOf(body)};\nrequest.Content.Headers.ContentType = ${type};`;
}

function contentOf(body: Exclude<SampleBody, { kind: "multipart" }>): string {
  if (body.kind === "json") return `new StringContent(${rawString(prettyJson(body.value, 2))})`;
  if (body.kind === "text") return `new StringContent(${quote(body.text)})`;
  return fileContent(body.fileName);
}

function fileContent(fileName: string): string {
  return `new StreamContent(File.OpenRead(${quote(fileName)}))`;
}

/** A raw string ends with as many quotes as it begins with: more than it holds in a row. */
function rawString(text: string): string {
  const longest = Math.max(2, ...(text.match(/"+/g) ?? []).map(({ length }) => length));
  const quotes = '"'.repeat(longest + 1);
  return `${quotes}\n  ${text}\n  ${quotes}`;
}

function partOf(part: SamplePart): string {
  const name = quote(part.name);
  if (part.kind === "text") return `new StringContent(${quote(part.text)}), ${name}`;
  if (part.kind === "file")
    return `${fileContent(part.fileName)}, ${name}, ${quote(part.fileName)}`;
  const json = quote(JSON.stringify(part.value));
  return `new StringContent(${json}, System.Text.Encoding.UTF8, "application/json"), ${name}`;
}
