/**
 * Samples on the plugins of `@scalar/snippetz`.
 *
 * The plugins paste URLs, headers and bodies into string literals, most of them without escaping for
 * the language. They are therefore shown holes, words that are safe in every language, and never a
 * text of the description. Each hole comes out as a string literal, and that is replaced, once and
 * at the end, by a literal of our own making.
 */
import type { Sample, SampleBody, SampleHeader, SampleId, SampleRequest } from "./types.js";

/** The part of an HTTP Archive request that the plugins read. */
export interface PluginRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: SampleHeader[];
  readonly postData?: { readonly mimeType: string; readonly text: string };
}

export interface Language {
  readonly id: SampleId;
  readonly title: string;
  readonly language: string;
  generate(request: PluginRequest): string;
  /** The media type under which the plugin prints a body's text; `undefined`: `arrange` does it all. */
  mediaType(body: SampleBody): string | undefined;
  /** A string literal. */
  quote(text: string): string;
  /**
   * Completes what the plugin has printed, in which the body is the literal `"hole-body"`. Neither
   * what comes in nor what goes out holds a text of the description.
   */
  arrange(skeleton: string, request: SampleRequest): string;
  /** Code that goes into the holes of a body: `hole-body`, and others that `arrange` makes. */
  fill(body: SampleBody): Readonly<Record<string, string>>;
}

/** As long as a URL of an API, for plugins that lay out by its length. */
const URL_HOLE = "https://sample.invalid/hole-in-place-of-the-url-of-the-request";

const HOLE = /(["']?)\b(hole-[\w-]+)\1/g;

export function snippet(language: Language, request: SampleRequest): Sample {
  const { id, title } = language;
  const texts = request.servers.map(({ url }) => language.quote(url).slice(1, -1));
  const skeleton = language.arrange(language.generate(pluginRequest(language, request)), request);
  const [before = "", after = ""] = skeleton.split(new RegExp(`["']${URL_HOLE}["']`));
  const holes = holesOf(language, request);
  const start = fillHoles(before, holes) + language.quote("").slice(0, 1);
  const end = language.quote(request.target).slice(1) + fillHoles(after, holes);
  return {
    id,
    title,
    language: language.language,
    code: `${start}${texts[0]}${end}`,
    server: { offset: start.length, texts },
  };
}

function pluginRequest(language: Language, request: SampleRequest): PluginRequest {
  const { body, headers, method } = request;
  const mimeType = body && language.mediaType(body);
  const text = mimeType === "application/json" ? '"hole-body"' : "hole-body";
  return {
    method,
    url: URL_HOLE,
    headers: headers.map(headerHole),
    ...(mimeType !== undefined && { postData: { mimeType, text } }),
  };
}

/** Authorization has no hole: its value is a placeholder of ours, and plugins know its form. */
function headerHole({ name, value }: SampleHeader, index: number): SampleHeader {
  if (name === "Authorization") return { name, value };
  const isPlain = /^[a-z]+(-[a-z]+)*$/i.test(name) && !/^hole-/i.test(name);
  return { name: isPlain ? name : `hole-name-${index}`, value: `hole-value-${index}` };
}

function holesOf(language: Language, { body, headers }: SampleRequest): Map<string, string> {
  const holes = headers.flatMap(({ name, value }, index) => [
    [`hole-name-${index}`, language.quote(name)] as const,
    [`hole-value-${index}`, language.quote(value)] as const,
  ]);
  return new Map([...holes, ...Object.entries(body ? language.fill(body) : {})]);
}

/** In one pass: what is filled in is not looked at again. */
function fillHoles(skeleton: string, holes: ReadonlyMap<string, string>): string {
  return skeleton.replace(HOLE, (hole, _quote, name: string) => holes.get(name) ?? hole);
}
