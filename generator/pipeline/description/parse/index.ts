import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject, type JsonObject, ownMember } from "../../../json/values.js";
import { createLocator } from "../locate.js";
import { findDuplicateKeys } from "./duplicate-keys.js";
import { hasDuplicateKeys, readJson } from "./json.js";
import { looksLike } from "./looks-like.js";
import { MAX_NODES, measure, type Oversize } from "./measure.js";
import { positionAt } from "./position.js";
import { isSwagger, placeInSwagger, upgradeSwagger } from "./swagger.js";
import { explainSyntaxError } from "./syntax-error.js";
import { MAX_DEPTH, readYaml } from "./yaml.js";

/** A document and perhaps warnings, or at least one error. */
export interface Parsed {
  readonly document?: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the text has what stands at a place of the document. Default: at the same place. */
  readonly placeOf?: (pointer: Pointer) => Pointer;
}

/**
 * Reads an OpenAPI 3 description, YAML or JSON, or one in Swagger 2.0 as if it were one.
 *
 * Dates stay text; `<<` merges as in YAML 1.1; a `__proto__` key is a key like any other.
 *
 * @param file - its name in diagnostics.
 */
export function parseDocument(text: string, file: string): Parsed {
  const parsed = parseObject(text, file);
  if (parsed.document === undefined) return parsed;
  if (isSwagger(parsed.document)) return upgrade(parsed.document, text, file);
  return readVersion(parsed.document, text, file);
}

function upgrade(given: JsonObject, text: string, file: string): Parsed {
  const at = createLocator(file, text).locate("/swagger");
  const document = upgradeSwagger(given);
  if (document === undefined) return failed(diagnostic("unreadable-swagger", { at }));
  return {
    document,
    diagnostics: [diagnostic("swagger-upgraded", { at })],
    placeOf: placeInSwagger,
  };
}

/** Reads a YAML or JSON document whose root is an object. */
export function parseObject(text: string, file: string): Parsed {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (/^\s*<[!?a-zA-Z]/.test(source)) return failed(diagnostic("html-file", { at: start(file) }));
  const json = readJson(source);
  return json === undefined ? parseYaml(source, file) : accept(json, source, file, true);
}

function parseYaml(text: string, file: string): Parsed {
  const read = readYaml(text);
  if ("error" in read) return { diagnostics: explainSyntaxError(read.error, text, file) };
  const documents = read.documents.filter((each) => each !== undefined && each !== null);
  const [document] = documents;
  if (document === undefined) return failed(diagnostic("empty-file", { at: start(file) }));
  if (documents.length > 1) return failed(severalDocuments(text, file));
  return accept(document, text, file, false);
}

function accept(value: Json, text: string, file: string, isJson: boolean): Parsed {
  const at = start(file);
  const mayShare = !isJson && mayHoldAliases(text);
  const limit = mayShare ? MAX_NODES : Number.POSITIVE_INFINITY;
  const size = isJson || mayShare ? measure(value, limit) : undefined;
  if (typeof size === "string") return failed(explainSize(size, file));
  if (isJson && size !== undefined && hasDuplicateKeys(text, size.keys)) {
    const duplicates = findDuplicateKeys(text, file);
    if (duplicates.length > 0) return { diagnostics: duplicates };
  }
  if (!isObject(value)) {
    return failed(diagnostic("not-an-object", { at, data: { found: kindOf(value) } }));
  }
  return { document: value, diagnostics: [] };
}

/**
 * Whether an alias may stand in a YAML text. Prose is full of `&` and `*`; an alias says the name of
 * an anchor (YAML 1.2, section 6.9.2 and 7.1), and both follow a space, a line's start or an indicator.
 */
function mayHoldAliases(text: string): boolean {
  const anchors = new Set<string | undefined>();
  for (const [, name] of text.matchAll(/(?<![^\s[{,:])&([^\s[\]{},]+)/g)) anchors.add(name);
  if (anchors.size === 0) return false;
  for (const [, name] of text.matchAll(/(?<![^\s[{,:])\*([^\s[\]{},]+)/g)) {
    if (anchors.has(name)) return true;
  }
  return false;
}

function explainSize(size: Oversize, file: string): Diagnostic {
  const at = start(file);
  if (size === "cyclic-alias") return diagnostic(size, { at });
  const limit = size === "too-deep" ? MAX_DEPTH : MAX_NODES;
  return diagnostic(size, { at, data: { limit } });
}

/** The second `---`; or the first, where something other than comments and directives precedes it. */
function severalDocuments(text: string, file: string): Diagnostic {
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const before = text.slice(0, marks[0] ?? 0);
  const offset = marks[/^[^#%\s]/m.test(before) ? 0 : 1] ?? 0;
  return diagnostic("several-documents", { at: { file, ...positionAt(text, offset) } });
}

/** Versions that are known, by what they are read as. */
const READ_AS: Readonly<Record<string, string>> = { "3.0": "3.0", "3.1": "3.1", "3.2": "3.1" };

/** A version is written as text with three numbers; two, or a number, say enough. */
function readVersion(document: JsonObject, text: string, file: string): Parsed {
  if (!Object.hasOwn(document, "openapi")) {
    const data = { looksLike: looksLike(document) };
    return failed(diagnostic("not-openapi", { at: start(file), data }));
  }
  const { openapi } = document;
  const written = typeof openapi === "number" ? openapi.toFixed(1) : String(openapi);
  const [, minor = "", patch] = /^(3\.\d+)(?:\.(\d+)(?:-.*)?)?$/.exec(written) ?? [];
  const as = ownMember(READ_AS, minor);
  if (as === minor && patch !== undefined) return { document, diagnostics: [] };
  const at = createLocator(file, text).locate("/openapi");
  const version = JSON.stringify(openapi);
  if (as === undefined) return failed(diagnostic("unsupported-version", { at, data: { version } }));
  const found = diagnostic("inexact-version", { at, data: { version, as } });
  return { document: { ...document, openapi: `${as}.0` }, diagnostics: [found] };
}

function failed(error: Diagnostic): Parsed {
  return { diagnostics: [error] };
}

function start(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}

/** The kind of a JSON value in words, e.g. `an array`. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
