import { throwIfAborted, withTimeout } from "./abort.js";
import { type Call, createCall, type WithResponse } from "./call.js";
import { ownOf, reportMismatch } from "./check.js";
import { stringify } from "./encoders.js";
import { IntercomError } from "./errors.js";
import { guard, makeExchange } from "./exchange.js";
import { tell } from "./middleware.js";
import type { OperationArgs, OperationDescriptor } from "./operation.js";
import type { CallOptions, HttpTransportOptions } from "./options.js";
import { withRetries } from "./retry.js";
import { type Layer, mergeOptions, type Settings, settingsOf } from "./settings.js";
import type { HttpTransport } from "./transport.js";

/** The methods of OpenAPI whose requests must not reach a server twice (RFC 9110, 9.2.2). */
const unsafeToRepeat = ["POST", "PATCH"];

/**
 * A transport over `fetch`, with authentication, retries, timeouts and errors.
 *
 * Its calls reject with an `IntercomApiError`, `IntercomNetworkError` or `IntercomTimeoutError`; with
 * what `validate` throws, an `IntercomValidationError`, before anything is sent; with a plain
 * `IntercomError` when the request cannot be made (a path argument is missing, the token function or
 * a hook throws, which is the `cause` then); or with the reason of the signal.
 *
 * @param defaults - What holds where the options say nothing, or `undefined`.
 * @throws TypeError that names the option which is not what it has to be.
 */
export function createHttpTransport(
  options: HttpTransportOptions,
  defaults?: Layer<HttpTransportOptions>,
): HttpTransport {
  return transportOf(mergeOptions<HttpTransportOptions>(defaults, options), new Map());
}

type Renewals = Map<string, Promise<string>>;

function transportOf(options: HttpTransportOptions, renewals: Renewals): HttpTransport {
  // What is wrong with the options is said now, and not at the first call.
  settingsOf(options);
  return {
    call: (operation, args = {}, own = {}) =>
      startCall({ options, renewals, operation, args, own }),
    withOptions: (more) => transportOf(mergeOptions<HttpTransportOptions>(options, more), renewals),
  };
}

/** What a call is made of. */
interface CallParts {
  readonly options: HttpTransportOptions;
  readonly renewals: Renewals;
  readonly operation: OperationDescriptor;
  readonly args: OperationArgs;
  readonly own: CallOptions;
}

function startCall<Data, Result>(parts: CallParts): Call<Data, Result> {
  const { id, name = id, method, path } = parts.operation;
  const where = `${name} (${method} ${path})`;
  const { signal } = parts.own;
  let isTaken = false;
  const answer = makeCall<Data>(parts, where, () => isTaken).catch((error: unknown) => {
    if (error instanceof IntercomError && !error.operation)
      Object.assign(error, { operation: name });
    throw error;
  });
  return createCall<Data, Result>(answer, signal, where, () => {
    isTaken = true;
  });
}

async function makeCall<Data>(
  { options, renewals, operation, args, own }: CallParts,
  where: string,
  isTaken: () => boolean,
): Promise<WithResponse<Data>> {
  throwIfAborted(own.signal);
  const { validate = options.validate } = own;
  if (validate) ownOf(validate, operation)?.assert(args);
  const parts = await guard(where, () => prepare(options, operation, args, own));
  const { signal, timeout, retry, limiter, validateResponses, middleware = [] } = parts.settings;
  const all = [...middleware, parts.settings];
  const before = all.filter(
    ({ onRequest, onResponse, onError }) => onRequest ?? onResponse ?? onError,
  );
  const exchange = { ...parts, where, renewals, isTaken, middleware: before };
  const attempt = (made: number) =>
    withTimeout(where, timeout, signal, (it) =>
      guard(where, () => makeExchange<Data>(exchange, made, it)),
    );
  const answer = withRetries(
    (made) => (limiter ? limiter(() => attempt(made), signal) : attempt(made)),
    retry,
    isRepeatable(operation, parts.settings),
    signal,
    (error, made, delay) =>
      guard(where, () =>
        tell(all, "onRetry", { operation, attempt: made, delay }, "error", Object(error)),
      ),
  );
  return validateResponses ? reportMismatch(answer, operation, validateResponses) : answer;
}

/** What is the same for all attempts of a call. */
async function prepare(
  options: HttpTransportOptions,
  operation: OperationDescriptor,
  args: OperationArgs,
  own: CallOptions,
) {
  // A controller may stand for options: its signal is no property of its own.
  const { baseUrl: given } = options;
  const baseUrl = typeof given === "function" ? given(operation) : operation.server;
  const settings = settingsOf(options, { baseUrl }, own, { signal: own.signal });
  const { idempotencyKey: key } = settings;
  const body = args.body === undefined ? null : await (operation.encode ?? stringify)(args.body);
  const keyed = key && { "Idempotency-Key": key === true ? crypto.randomUUID() : key };
  return { settings, operation, args, body, headers: [options.headers, keyed, own.headers] };
}

/** Whether the request may reach the server twice. */
function isRepeatable({ method, ...operation }: OperationDescriptor, settings: Settings): boolean {
  const { idempotent = operation.idempotent, idempotencyKey } = settings;
  const isKeyed = operation.idempotencyKey && idempotencyKey;
  return idempotent ?? (!!isKeyed || !unsafeToRepeat.includes(method));
}
