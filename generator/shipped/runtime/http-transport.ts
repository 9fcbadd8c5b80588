import createClient from "openapi-fetch";
import { withTimeout } from "./abort.js";
import { createCall } from "./call.js";
import { ownOf, reportMismatch } from "./check.js";
import { makeExchange, type RequestFunction } from "./exchange.js";
import type { CallOptions, OperationArgs, OperationDescriptor } from "./operation.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import { retryPolicy, withRetries } from "./retry.js";
import type { HttpTransportOptions, Transport } from "./transport.js";

/** The methods of OpenAPI whose requests must not reach a server twice (RFC 9110, 9.2.2). */
const unsafeToRepeat = ["POST", "PATCH"];

/**
 * A transport over openapi-fetch, with authentication, retries, timeouts and errors.
 *
 * Its calls reject with an `IntercomApiError`, `IntercomNetworkError` or `IntercomTimeoutError`; with
 * what `validate` throws, an `IntercomValidationError`, before anything is sent; with a plain
 * `IntercomError` when the request cannot be made (a path argument is missing, the token function or
 * a middleware throws, which is the `cause` then); or with the reason of the signal.
 */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const client = createClient({
    baseUrl: options.baseUrl,
    headers: { Accept: "application/json", ...options.headers },
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
  });
  const request = client.request as unknown as RequestFunction;
  return {
    call<Data, Result>(
      operation: OperationDescriptor,
      args: OperationArgs = {},
      callOptions: CallOptions = {},
    ) {
      const {
        signal = new AbortController().signal,
        timeout = options.timeout ?? 60_000,
        retry,
        idempotent,
        validate = options.validate,
        validateResponses = options.validateResponses,
        ...init
      } = callOptions;
      const where = `${operation.id} (${operation.method} ${operation.path})`;
      const exchange = { options, request, where, operation, args, init };
      const send = async () => {
        if (validate) ownOf(validate, operation)?.assert(args);
        return withRetries(
          () => withTimeout(where, timeout, signal, (it) => makeExchange<Data>(exchange, it)),
          retryPolicy(options.retry, retry),
          idempotent || !unsafeToRepeat.includes(operation.method),
          signal,
        );
      };
      const answer = send();
      return createCall<Data, Result>(
        validateResponses ? reportMismatch(answer, operation, validateResponses) : answer,
        signal,
      );
    },
  };
}
