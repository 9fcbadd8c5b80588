import type { Description, OperationObject, Parameter } from "./description.js";
import { resolve } from "./description.js";
import type { ContractOperation } from "./operations.js";
import { pathSample, type Sampler } from "./samples.js";

/** Arguments of an operation, each part under the place it goes to. */
export interface Arguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A request as a server sees it. */
export interface SeenRequest {
  readonly method: string;
  /** As it came, percent-encoded. */
  readonly path: string;
  /** Pairs as they came, sorted: OpenAPI gives them no order. */
  readonly query: readonly string[];
  /** By name in lower case, without those that every HTTP client sends. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there was not a single byte. */
  readonly body: unknown;
}

/** Samples for every parameter and the body, or only for what is required. */
export function argumentsOf(
  operation: ContractOperation,
  sample: Sampler,
  what: "everything" | "required",
): Arguments | undefined {
  const wanted = (required: boolean | undefined) => what === "everything" || required === true;
  const query = inPlace(operation, "query").filter(({ required }) => wanted(required));
  const path = inPlace(operation, "path");
  const { requestBody } = operation.object;
  const schema = requestBody?.content["application/json"]?.schema ?? {};
  const args = {
    ...(path.length > 0 && { path: valuesOf(path, (it) => pathSample(it.schema, it.name)) }),
    ...(query.length > 0 && { query: valuesOf(query, (it) => sample(it.schema, it.name)) }),
    ...(requestBody && wanted(requestBody.required) && { body: sample(schema, "body") }),
  };
  return Object.keys(args).length > 0 ? args : undefined;
}

function inPlace({ parameters }: ContractOperation, place: Parameter["in"]): Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}

function valuesOf(parameters: readonly Parameter[], make: (it: Parameter) => unknown) {
  return Object.fromEntries(parameters.map((it) => [it.name, make(it)]));
}

/** The request that the contract asks for. */
export function requestOf(
  operation: ContractOperation,
  args: Arguments | undefined,
  description: Description,
  token: string,
): SeenRequest {
  const { path = {}, query = {}, body } = args ?? {};
  const { security = description.security ?? [], requestBody } = operation.object;
  const [contentType] = Object.keys(requestBody?.content ?? {});
  const pairs = inPlace(operation, "query").flatMap((it) => pairsOf(it, query[it.name]));
  return {
    method: operation.method,
    path: operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encode(path[name])),
    query: pairs.sort(),
    headers: {
      accept: acceptOf(operation.object, description),
      "intercom-version": "Unstable",
      ...(security.length > 0 && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && contentType !== undefined && { "content-type": contentType }),
    },
    body,
  };
}

/** OpenAPI 3.0, "Style Values": what a query parameter that says nothing is, `form` exploded. */
function pairsOf({ name, style = "form", explode = true }: Parameter, value: unknown): string[] {
  if (value === undefined) return [];
  if (style !== "form" || !explode) throw new Error(`teach the tests the style of ${name}`);
  if (Array.isArray(value)) return value.map((item) => pair(name, item));
  if (typeof value !== "object" || value === null) return [pair(name, value)];
  return Object.entries(value).map(([key, member]) => pair(key, member));
}

function pair(name: string, value: unknown): string {
  return `${encode(name)}=${encode(value)}`;
}

/** RFC 6570, 3.2.1: everything but unreserved characters is percent-encoded, as UTF-8. */
function encode(value: unknown): string {
  const bytes = [...new TextEncoder().encode(String(value))];
  return bytes
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      const hex = byte.toString(16).toUpperCase().padStart(2, "0");
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : `%${hex}`;
    })
    .join("");
}

/**
 * The media type of the success; that of the errors where a success has no body. A header
 * parameter of this name is to be ignored (OpenAPI 3.0, Parameter Object).
 */
function acceptOf(operation: OperationObject, description: Description): string {
  const [mediaType = "application/json"] = Object.keys(
    successOf(operation, description).content ?? {},
  );
  return mediaType;
}

/** The first success that the contract declares; 200 where it declares none. */
export function successOf(operation: OperationObject, description: Description) {
  const [status = "200", answer] =
    Object.entries(operation.responses).find(([key]) => key.startsWith("2")) ?? [];
  const { content } = answer ? resolve(answer, description) : {};
  return { status: Number(status), ...(content && { content }) };
}
