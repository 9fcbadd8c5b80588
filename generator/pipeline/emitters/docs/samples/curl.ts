/**
 * curl, printed here: snippetz has other options than Intercom's own page (`--request`, `--header`),
 * no `-i`, and leaves a URL with a quote in it unquoted.
 */
import { prettyJson } from "./notation.js";
import type { Sample, SampleBody, SampleHeader, SamplePart, SampleRequest } from "./types.js";

export function curlSample(request: SampleRequest): Sample {
  const urls = request.servers.map(({ url }) => url);
  const isBare = [...urls, request.target].every((text) => BARE.test(text));
  const mark = isBare ? "" : "'";
  const texts = urls.map((url) => escapeQuotes(url));
  const start = `curl -i ${methodOf(request)} ${globOff(request)}${mark}`;
  const first = `${texts[0]}${escapeQuotes(request.target)}${mark}`;
  const options = [...request.headers.map(headerOption), ...bodyOptions(request.body)];
  return {
    id: "curl",
    title: "curl",
    language: "bash",
    code: [start + first, ...options].join(" \\\n  "),
    server: { offset: start.length, texts },
  };
}

/** Characters that a POSIX shell takes as they are, wherever they stand in a word. */
const BARE = /^[\w.:/%@+,-]*$/;

/** curl waits for the body of a HEAD's answer, unless it is told by this option. */
function methodOf({ method }: SampleRequest): string {
  return method === "HEAD" ? "--head" : `-X ${method}`;
}

/** curl takes brackets and braces in a URL for patterns. */
function globOff({ servers, target }: SampleRequest): string {
  const isPattern = [...servers.map(({ url }) => url), target].some((text) => /[[\]{}]/.test(text));
  return isPattern ? "--globoff " : "";
}

/** Within single quotes, in which a shell knows no escape (POSIX.1-2017, 2.2.2). */
function escapeQuotes(text: string): string {
  return text.replaceAll("'", "'\\''");
}

function quote(text: string): string {
  return `'${escapeQuotes(text)}'`;
}

/** An empty value is written `Name;`: curl takes `Name:` for a header to leave out. */
function headerOption({ name, value }: SampleHeader): string {
  return `-H ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`;
}

function bodyOptions(body: SampleBody | undefined): string[] {
  if (body === undefined) return [];
  if (body.kind === "json") return [`-d ${quote(prettyJson(body.value))}`];
  // Other than `-d`, takes a text that begins with `@` for no file's name.
  if (body.kind === "text") return [`--data-raw ${quote(body.text)}`];
  if (body.kind === "file") return [`--data-binary ${quote(`@${body.fileName}`)}`];
  return body.parts.map(partOption);
}

/** Only in double quotes may a value hold what separates curl's own parameters. */
function partOption(part: SamplePart): string {
  if (part.kind === "text") return `--form-string ${quote(`${part.name}=${part.text}`)}`;
  if (part.kind === "file") return `-F ${quote(`${part.name}=@${part.fileName}`)}`;
  const json = JSON.stringify(part.value).replace(/[\\"]/g, "\\$&");
  return `-F ${quote(`${part.name}="${json}";type=application/json`)}`;
}
