/** From an operation and an example of its arguments to the request that samples show. */

import type { Json } from "../../../../json/types.js";
import { defined, type JsonObject } from "../../../../json/values.js";
import { camelCase, functionName } from "../../../model/names.js";
import { readingOf } from "../../../model/query/media.js";
import type { Api, Group, Operation, Shape } from "../../../model/types.js";
import { sampleBody } from "./body.js";
import { headersOf } from "./headers.js";
import { serversOf } from "./servers.js";
import { authorizedTarget, targetOf } from "./target.js";
import type { ClientCall, SampleRequest } from "./types.js";

/** Arguments of an operation, as its schemas have them. The body is of the client's media type. */
export interface RequestExample {
  readonly path?: JsonObject;
  readonly query?: JsonObject;
  readonly headers?: JsonObject;
  readonly body?: Json;
}

/**
 * How callers of our own client write the arguments of an operation, where they do not write them
 * as its schemas have them.
 */
export type SampleArguments = (
  args: RequestExample,
  operation: Operation,
  api: Api,
) => RequestExample;

/**
 * @param group through which the sample of our own client reaches the operation
 * @param written Default: as the schemas have them.
 */
export function sampleRequest(
  operation: Operation,
  group: Pick<Group, "name">,
  example: RequestExample,
  api: Api,
  written?: SampleArguments,
): SampleRequest {
  const { path, query, headers } = argumentsOf(operation, example);
  const sent = sampleCall(operation, group, example, api, written);
  const [scheme] = operation.security ?? api.security;
  const { body } = sent;
  return {
    servers: serversOf(operation.server === undefined ? api.servers : [{ url: operation.server }]),
    method: operation.method.toUpperCase(),
    target: authorizedTarget(targetOf(operation, path, query), scheme),
    headers: headersOf(operation, headers, { scheme, body, sharedHeaders: api.sharedHeaders }),
    ...sent,
  };
}

/** As much of a request as the sample of our own client shows. */
export type SampleCall = Pick<SampleRequest, "body" | "call">;

/**
 * @param group through which the client reaches the operation
 * @param written Default: as the schemas have them.
 */
export function sampleCall(
  operation: Operation,
  group: Pick<Group, "name">,
  example: RequestExample,
  api: Api,
  written: SampleArguments = (args) => args,
): SampleCall {
  const sent = defined({ ...argumentsOf(operation, example), body: example.body });
  const { body, ...parts } = written(sent, operation, api);
  return defined({
    body: sampleBody(operation, example.body, api.types),
    call: callOf(operation, group, withoutEmpty(defined(parts)), body, api),
  });
}

function argumentsOf(operation: Operation, { path, query, headers }: RequestExample) {
  return {
    path: pathArguments(operation, path ?? {}),
    query: query ?? {},
    headers: headerArguments(operation, headers ?? {}),
  };
}

/** A variable without a value stands for itself: a path needs them all. */
function pathArguments({ pathParts }: Operation, example: JsonObject): JsonObject {
  const names = pathParts.flatMap((part) => (part.kind === "variable" ? [part.name] : []));
  return Object.fromEntries(names.map((name) => [name, example[name] ?? name]));
}

function headerArguments({ call }: Operation, example: JsonObject): JsonObject {
  const own = call.arguments.find(({ name }) => name === "headers")?.parameters ?? [];
  const names = own.map(({ name }) => name).filter((name) => example[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, example[name] as Json]));
}

function withoutEmpty(args: Readonly<Record<string, JsonObject>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(args).filter(([, it]) => Object.keys(it).length > 0));
}

function callOf(
  operation: Operation,
  group: Pick<Group, "name">,
  args: ClientCall["args"],
  body: Json | undefined,
  api: Api,
): ClientCall {
  const client = functionName(camelCase(api.name));
  return defined({
    packageName: api.packageName,
    createName: `create${api.name}Client`,
    client,
    needsToken: api.security.length > 0,
    group: group.name,
    operation: operation.name,
    args: api.style.arguments === "flat" ? Object.assign({}, ...Object.values(args)) : args,
    body,
    paginated: operation.pagination !== undefined,
    result: resultName(operation, api, new Set([client, "items", "readFile"])),
  });
}

function resultName(
  operation: Operation,
  { types, style }: Api,
  taken: ReadonlySet<string>,
): string | undefined {
  const { pagination, call } = operation;
  const named = (shape: Shape, otherwise: string) => {
    const type = types.find(({ key }) => key === referenceOf(shape));
    return functionName(camelCase(type?.name ?? otherwise), taken);
  };
  if (pagination !== undefined) return named(pagination.item, "item");
  if (style.results === "result") return "result";
  if (call.reads === undefined) return undefined;
  const reading = readingOf(call.reads);
  return reading === "json" ? named(call.reads.shape, "result") : reading;
}

/** The named type that a shape is, perhaps with more members. */
function referenceOf(shape: Shape): string | undefined {
  if (shape.kind === "ref") return shape.key;
  if (shape.kind !== "intersection") return undefined;
  return shape.parts.map(referenceOf).find((key) => key !== undefined);
}
