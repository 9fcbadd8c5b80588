import type { Middleware } from "openapi-fetch";
import { bearer } from "./authentication.js";
import type { WithResponse } from "./call.js";
import { IntercomError, type IntercomNetworkError } from "./errors.js";
import { networkError } from "./network-error.js";
import type {
  CallOptions,
  OperationArgs,
  OperationDescriptor,
  QuerySerializer,
} from "./operation.js";
import { serializeQuery } from "./query.js";
import { readRateLimit } from "./rate-limit.js";
import { readData } from "./read-data.js";
import type { HttpTransportOptions } from "./transport.js";

/**
 * `request` of an openapi-fetch client. Its own type follows from an interface of all paths; here
 * the generated functions know the types.
 */
export type RequestFunction = (
  method: string,
  path: string,
  init: object,
) => Promise<{ readonly response: Response; readonly error?: unknown }>;

/** One request to make. */
export interface Exchange {
  readonly options: HttpTransportOptions;
  readonly request: RequestFunction;
  /** `createContact (POST /contacts)`. */
  readonly where: string;
  readonly operation: OperationDescriptor;
  readonly args: OperationArgs;
  readonly init: CallOptions;
}

/** Makes one attempt: sends the request and reads what comes back. */
export async function makeExchange<Data>(
  exchange: Exchange,
  signal: AbortSignal,
): Promise<WithResponse<Data>> {
  const { where, operation, init } = exchange;
  try {
    const token = await readToken(exchange);
    const broken = (failure: unknown) => networkError(where, failure, token);
    const response = await send(exchange, token, signal, broken);
    const data = isRedirect(response, init)
      ? await response.body?.cancel()
      : await readData(where, response, operation.as, broken);
    const requestId = response.headers.get("x-request-id") ?? undefined;
    return { data: data as Data, response, requestId, rateLimit: readRateLimit(response.headers) };
  } catch (cause) {
    if (cause instanceof IntercomError) throw cause;
    throw new IntercomError(`${where}: ${Object(cause).message ?? cause}`, { cause });
  }
}

/** The current token; empty where none is sent. */
async function readToken({ options, operation }: Exchange): Promise<string> {
  const { token = "" } = operation.auth === false ? {} : options;
  return typeof token === "string" ? token : token();
}

/** Whether the answer is a redirect that the caller wants to see; in browsers its status is 0. */
function isRedirect({ ok, status }: Response, { redirect }: CallOptions): boolean {
  return redirect === "manual" && !ok && status < 400;
}

async function send(
  { options, request, operation, args, init }: Exchange,
  token: string,
  signal: AbortSignal,
  broken: (failure: unknown) => IntercomNetworkError,
): Promise<Response> {
  const { fetch = globalThis.fetch, auth = bearer, middleware = [] } = options;
  const { encode } = operation;
  let answer: Response | undefined;
  // The first middleware sees the answer last, and leaves openapi-fetch nothing to read: an error
  // whose body breaks off would lose its status, headers and text there.
  const takeAnswer: Middleware = {
    onResponse({ response }) {
      answer = response;
      return new Response(null, { status: 204 });
    },
  };
  const [path = "", fixed] = operation.path.split("?");
  const { response, error } = await request(operation.method, path, {
    ...init,
    signal,
    params: { path: args.path ?? {}, query: args.query, header: args.headers },
    // Without a content type of openapi-fetch, `fetch` gives an encoded body its own.
    headers: { Accept: operation.accept, "Content-Type": encode && null, ...init.headers },
    body: args.body,
    bodySerializer: encode,
    querySerializer: fixed ? withFixed(fixed, operation.query) : operation.query,
    parseAs: "stream",
    middleware: [takeAnswer, ...middleware],
    fetch: async (plain: Request) => {
      // A copy, so that whoever holds the request that middleware saw does not hold the token.
      const it = token ? await (operation.auth || auth)(new Request(plain), token) : plain;
      try {
        return await fetch(it);
      } catch (failure) {
        throw signal.aborted ? signal.reason : broken(failure);
      }
    },
  });
  if (answer) return answer;
  // A middleware answered in place of the server, and openapi-fetch has read an error's body.
  return response.bodyUsed ? new Response(JSON.stringify(error), response) : response;
}

/** A query that goes out with every call, before what the caller gives. */
function withFixed(fixed: string, serialize: QuerySerializer = serializeQuery): QuerySerializer {
  return (query) => [fixed, serialize(query)].filter((text) => text !== "").join("&");
}
