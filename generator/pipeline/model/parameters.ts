import { diagnostic } from "../../diagnostics/index.js";
import type { Pointer } from "../../json/types.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../json/values.js";
import { docsOf, exampleOf } from "./docs.js";
import { shapeOf } from "./shape.js";
import type { Resolved, Source } from "./source.js";
import type { Parameter, ParameterLocation, PathPart } from "./types.js";

/** OpenAPI: header parameters with these names "shall be ignored". */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

const DEFAULT_STYLE: Record<ParameterLocation, string> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

/** A path template in parts. */
export function pathPartsOf(path: string): PathPart[] {
  return path
    .split(/(\{[^{}]+\})/)
    .filter((text) => text !== "")
    .map((text) =>
      /^\{[^{}]+\}$/.test(text)
        ? { kind: "variable", name: text.slice(1, -1) }
        : { kind: "literal", text },
    );
}

/**
 * The parameters of an operation: those of its path, overridden by its own of the same name and
 * location, and one for each variable of the path that none of them declares.
 */
export function parametersOf(
  operation: Resolved,
  pathItem: Resolved,
  parts: readonly PathPart[],
  source: Source,
): Parameter[] {
  const declared = new Map<string, Parameter>();
  for (const owner of [pathItem, operation]) {
    for (const parameter of listOf(owner, source)) {
      declared.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const variables = variablesOf(parts);
  const kept = [...declared.values()].filter(
    (parameter) => parameter.in !== "path" || variables.includes(parameter.name),
  );
  const missing = variables.filter((name) => !declared.has(`path ${name}`));
  const elsewhere = kept.filter(
    (parameter) => !missing.includes(parameter.name) || parameter.in !== "query",
  );
  return [...elsewhere, ...missing.map((name) => impliedParameter(name, operation.pointer))];
}

export function variablesOf(parts: readonly PathPart[]): string[] {
  const names = parts.flatMap((part) => (part.kind === "variable" ? [part.name] : []));
  return [...new Set(names)];
}

function listOf(owner: Resolved, source: Source): Parameter[] {
  return arrayOf(owner.value.parameters)
    .map((item, index) => source.resolve(item, `${owner.pointer}/parameters/${index}`))
    .filter(({ value }) => !(value.in === "header" && isIgnored(String(value.name))))
    .map((resolved) => parameterOf(resolved, source))
    .filter((parameter) => canBeSent(parameter, source));
}

function canBeSent({ name, in: place, source: pointer }: Parameter, source: Source): boolean {
  const known = ["path", "query", "header"].includes(place);
  const fits = place === "header" ? HEADER_NAME.test(name) : !/\p{Surrogate}/u.test(name);
  if (known && fits) return true;
  source.report(diagnostic("unsendable-parameter", { at: { pointer }, data: { name, in: place } }));
  return false;
}

/** RFC 9110, 5.1: a token. */
const HEADER_NAME = /^[\w!#$%&'*+\-.^`|~]+$/;

function isIgnored(header: string): boolean {
  return IGNORED_HEADERS.has(header.toLowerCase());
}

function parameterOf({ value, pointer }: Resolved, source: Source): Parameter {
  const location = value.in as ParameterLocation;
  const style = typeof value.style === "string" ? value.style : DEFAULT_STYLE[location];
  const [schema, at] = schemaOf(value, pointer);
  return {
    name: String(value.name),
    in: location,
    required: location === "path" || value.required === true,
    style,
    explode: typeof value.explode === "boolean" ? value.explode : style === "form",
    allowReserved: value.allowReserved === true,
    shape: shapeOf(schema, at, source),
    docs: docsOf(value),
    source: pointer,
    ...exampleOf(value),
    ...(isObject(value.content) ? { mediaType: Object.keys(value.content)[0] ?? "" } : {}),
  };
}

/** A parameter has `schema`, or `content` with one media type. */
function schemaOf(
  parameter: JsonObject,
  pointer: Pointer,
): [JsonObject[string] | undefined, Pointer] {
  if (!isObject(parameter.content)) return [parameter.schema, `${pointer}/schema`];
  const [mediaType = ""] = Object.keys(parameter.content);
  return [objectOf(parameter.content[mediaType]).schema, `${pointer}/content`];
}

function impliedParameter(name: string, pointer: Pointer): Parameter {
  return {
    name,
    in: "path",
    required: true,
    style: "simple",
    explode: false,
    allowReserved: false,
    shape: {
      kind: "scalar",
      type: "string",
      typed: true,
      nullable: false,
      docs: {},
      source: pointer,
    },
    docs: {},
    source: pointer,
    implied: true,
  };
}
