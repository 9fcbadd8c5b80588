import type { JsonObject } from "../../../json/values.js";
import { isJson, isPlainJson, mediaKindOf, readingOf } from "../../model/query/media.js";
import type { Operation, Parameter, SecurityScheme } from "../../model/types.js";
import {
  type Code,
  code,
  exported,
  join,
  json,
  literal,
  propertyKey,
  valueKey,
} from "../../print/code.js";

/** The object literal from which the runtime makes an operation's request. */
export function descriptorOf(operation: Operation): Code {
  const { name, id = name, idempotent, idempotencyKey } = operation;
  const template = pathTemplate(operation);
  const members: [string, Code | undefined][] = [
    ["id", literal(id)],
    ["name", id === name ? undefined : literal(name)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(template)],
    ["expand", hasOtherStyle(operation, template) ? exported("runtime", "pathStyles") : undefined],
    ...readingMembers(operation),
    ["encode", encoderOf(operation)],
    ["query", queryOf(operation)],
    ["idempotent", idempotent && code`true`],
    ["idempotencyKey", idempotencyKey && code`true`],
    ["server", operation.server === undefined ? undefined : literal(operation.server)],
    ["auth", authOf(operation.security)],
  ];
  const given = members.flatMap(([key, value]) =>
    value === undefined ? [] : [code`${propertyKey(key)}: ${value}`],
  );
  return code`{ ${join(given, ", ")} }`;
}

/** Path parameters that the runtime does not write by itself: objects, and what a brace marks. */
function hasOtherStyle({ parameters }: Operation, template: string): boolean {
  const mayBeObject = /^(object|record|ref|union|intersection|conditional)$/;
  return (
    /\{[.;]|\*\}/.test(template) ||
    parameters.some(({ in: place, shape }) => place === "path" && mayBeObject.test(shape.kind))
  );
}

/**
 * `OperationDescriptor.path` of the runtime: a path parameter's style stands in its braces; `simple`
 * without `explode` goes unsaid.
 */
export function pathTemplate({ pathParts, parameters, query }: Operation): string {
  const inPath = new Map(
    parameters.filter(({ in: place }) => place === "path").map((p) => [p.name, p]),
  );
  const mark = { label: ".", matrix: ";" } as const;
  const path = pathParts
    .map((part) => {
      if (part.kind === "literal") return encodePath(part.text);
      const { style = "simple", explode = false } = inPath.get(part.name) ?? {};
      const prefix = style === "label" || style === "matrix" ? mark[style] : "";
      return `{${prefix}${part.name}${explode ? "*" : ""}}`;
    })
    .join("");
  return query === undefined ? path : `${path}?${encodePath(query)}`;
}

/** What may not stand in a path as it is (RFC 3986, 3.3) is percent-encoded; what is encoded stays. */
function encodePath(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%]/giu, encodeURIComponent);
}

/** JSON answers are the default and go unsaid; binary ones go through `runtime.download`. */
function readingMembers({ call: { reads } }: Operation): [string, Code | undefined][] {
  if (reads === undefined || isPlainJson(reads.mediaType)) return [];
  const isText = readingOf(reads) === "text";
  return [
    ["accept", literal(reads.mediaType)],
    ["as", isText ? literal("text") : undefined],
  ];
}

/** How the token travels, where that is not as the description says for the whole API. */
function authOf(security: Operation["security"]): Code | undefined {
  const [scheme] = security ?? [];
  return scheme === undefined ? security && code`false` : authenticationOf(scheme);
}

/** The runtime's function for a security scheme. */
export function authenticationOf(scheme: SecurityScheme): Code {
  if (scheme.kind !== "apiKey") return exported("runtime", scheme.kind);
  const factory = scheme.in === "header" ? "apiKeyHeader" : "apiKeyQuery";
  return code`${exported("runtime", factory)}(${literal(scheme.name)})`;
}

/** `application/json` is the default and goes unsaid. */
function encoderOf({ call }: Operation): Code | undefined {
  const mediaType = call.sends?.mediaType;
  if (mediaType === undefined || isPlainJson(mediaType)) return undefined;
  const kind = mediaKindOf(mediaType);
  if (kind === "json") return code`${exported("runtime", "json")}(${literal(mediaType)})`;
  if (kind === "multipart") return exported("runtime", "multipart");
  if (kind === "form") return exported("runtime", "formUrlEncoded");
  return code`${exported("runtime", "binary")}(${literal(mediaType)})`;
}

/** Query parameters that are not written as the runtime does by default: `form`, exploded. */
function queryOf({ parameters }: Operation): Code | undefined {
  const styled = parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => ({ name: parameter.name, style: styleOf(parameter) }))
    .filter(({ style }) => Object.keys(style).length > 0);
  if (styled.length === 0) return undefined;
  const members = styled.map(({ name, style }) => code`${valueKey(name)}: ${json(style)}`);
  return code`${exported("runtime", "queryStyles")}({ ${join(members, ", ")} })`;
}

/** What is not as OpenAPI has it by default. */
function styleOf({ style, explode, allowReserved, mediaType }: Parameter): JsonObject {
  return {
    ...(style !== "form" && { style }),
    ...(explode !== (style === "form") && { explode }),
    ...(allowReserved && { allowReserved }),
    ...(mediaType !== undefined && isJson(mediaType) && { content: "application/json" }),
  };
}
