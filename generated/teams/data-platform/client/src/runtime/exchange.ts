import { throwIfAborted } from "./abort.js";
import { bearer } from "./authentication.js";
import { taken, type WithResponse } from "./call.js";
import { IntercomError, IntercomNetworkError } from "./errors.js";
import { type Middleware, tell } from "./middleware.js";
import { networkError } from "./network-error.js";
import { headerOf, readRateLimit } from "./rate-limit.js";
import { readData } from "./read-data.js";
import { createRequest, type RequestParts } from "./request.js";

/** The requests of one call. */
export interface Exchange extends RequestParts {
  /** `createContact (POST /contacts)`. */
  readonly where: string;
  /** Those that are called before a request goes out. */
  readonly middleware: readonly Middleware[];
  /** Tokens that were refused, and what takes their place. */
  readonly renewals: Map<string, Promise<string>>;
  /** Whether the caller wants the answer unread. */
  isTaken(): boolean;
}

/** One attempt, and the signal that ends it. */
interface Attempt extends Exchange {
  readonly attempt: number;
  readonly signal: AbortSignal;
  /** Makes the error for a connection that failed. */
  broken(failure: unknown): IntercomNetworkError;
  /** What no error may show; grows as it becomes known. */
  readonly secrets: string[];
}

/** Makes one attempt: sends the request and reads what comes back. */
export async function makeExchange<Data>(
  exchange: Exchange,
  attempt: number,
  signal: AbortSignal,
): Promise<WithResponse<Data>> {
  const { where, operation, settings } = exchange;
  const secrets: string[] = [];
  const broken = (failure: unknown) => networkError(where, failure, secrets);
  const response = await sendAuthorized({ ...exchange, attempt, signal, secrets, broken });
  const isShown = isRedirect(response, settings.init);
  let data: unknown = taken;
  if (!exchange.isTaken() || !(response.ok || isShown)) {
    data = isShown
      ? await response.body?.cancel()
      : await readData(where, response, operation.as, broken);
  }
  return { data: data as Data, ...metaOf(response) };
}

/** What an answer says beside its data. */
export function metaOf(response: Response): Omit<WithResponse<never>, "data"> {
  const requestId = headerOf(response, "x-request-id");
  return { response, requestId, rateLimit: readRateLimit(response) };
}

/** Whether the answer is a redirect that the caller wants to see; in browsers its status is 0. */
function isRedirect({ ok, status }: Response, { redirect }: RequestInit): boolean {
  return redirect === "manual" && !ok && status < 400;
}

/** Sends the request, and once more with a fresh token where the token was refused. */
async function sendAuthorized(it: Attempt): Promise<Response> {
  const { operation, attempt, renewals } = it;
  const { token: given = "", onUnauthorized } = it.settings;
  let token = operation.auth === false ? "" : given;
  if (typeof token === "function") token = await token();
  for (let next = renewals.get(token); next; next = renewals.get(token)) token = await next;
  const response = await send(it, token);
  if (response.status !== 401 || !token || !onUnauthorized) return response;
  const renew = async () => onUnauthorized({ operation, attempt, response });
  const renewal = renewals.get(token) ?? renew();
  renewals.set(token, renewal);
  // What has failed, or goes round in circles, takes the place of nothing.
  renewal.then(
    (fresh) => renewals.delete(fresh),
    () => renewals.delete(token),
  );
  const fresh = await renewal;
  if (!fresh || fresh === token) return response;
  await response.body?.cancel();
  return send(it, fresh);
}

/** Sends the request by way of the middleware. */
async function send(it: Attempt, token: string): Promise<Response> {
  const { operation, attempt, middleware } = it;
  const event = { operation, attempt };
  const request = await tell(middleware, "onRequest", event, "request", createRequest(it));
  if ("status" in request) return request;
  const start = performance.now();
  const inReverse = [...middleware].reverse();
  const told = () => ({ ...event, request, duration: performance.now() - start });
  const response = await dispatch(it, request, token).catch(async (failure: unknown) => {
    if (!(failure instanceof IntercomNetworkError)) throw failure;
    const given = await tell(inReverse, "onError", told(), "error", failure);
    if ("status" in given) return given;
    throw given;
  });
  return tell(inReverse, "onResponse", told(), "response", response);
}

/** Puts the token into the request, and sends it. */
async function dispatch(it: Attempt, request: Request, token: string): Promise<Response> {
  const { operation, signal, secrets } = it;
  const { fetch = globalThis.fetch, auth = bearer, init } = it.settings;
  let sent = request;
  if (token) {
    // A copy, so that whoever holds the request that middleware saw does not hold the token.
    if (it.middleware.length > 0) sent = new Request(request);
    sent = await (operation.auth || auth)(sent, token);
    secrets.push(token, encodeURIComponent(token), sent.headers.get("authorization") ?? "");
  }
  const extras = Object.fromEntries(Object.entries(init).filter(([key]) => !(key in sent)));
  throwIfAborted(signal);
  const response = await fetch(Object.assign(sent, extras), extras).catch((failure: unknown) => {
    throw it.broken(failure);
  });
  if (response?.status === undefined) throw new TypeError("fetch gave no Response");
  return response;
}

/** Does work of a call. What it throws besides errors of this client is the cause of one. */
export async function guard<T>(where: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof IntercomError) throw cause;
    throw new IntercomError(`${where}: ${Object(cause).message ?? cause}`, { cause });
  }
}
