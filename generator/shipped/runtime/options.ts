import type { Authenticate } from "./authentication.js";
import type { RequestChecks, ResponseValidation } from "./check.js";
import type { FetchOptions } from "./fetch-options.js";
import type { Attempt, Middleware } from "./middleware.js";
import type { HeaderValues, OperationDescriptor } from "./operation.js";
import type { RateLimit } from "./rate-limit.js";
import type { RetryPolicy } from "./retry.js";

/** Members that differ from the defaults; `undefined` is none. */
export type RetryOptions = { readonly [Key in keyof RetryPolicy]?: RetryPolicy[Key] | undefined };

/** What a transport does for all of its calls, and a call can have otherwise. */
interface SharedOptions {
  /**
   * Milliseconds for each attempt, from asking for the token to the end of the body (to the headers,
   * where a stream is asked for); `0` or `Infinity`: no limit. Default: 60000.
   */
  readonly timeout?: number | undefined;
  /** Members that differ from the defaults, or from the transport's; `false`: one attempt. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Checks the arguments of each call before anything is sent: `requestValidators` of the
   * validators, or some of them by operation id. Default: nothing is checked.
   */
  readonly validate?: RequestChecks | false | undefined;
  /** Reports answers that are not what the description says. Default: nobody looks. */
  readonly validateResponses?: ResponseValidation | false | undefined;
  /**
   * Those of a transport go with every request, an operation's go over them, and a call's over both;
   * `null` takes one away. A header that authenticates takes the place of the token.
   */
  readonly headers?: HeaderValues | undefined;
  /** Goes to `fetch` as it is: `{ dispatcher }`. */
  readonly fetchOptions?: (FetchOptions & Readonly<Record<string, unknown>>) | undefined;
}

/** How one call differs from what its transport does. What is not known goes to `fetch` as it is. */
export interface CallOptions extends SharedOptions, FetchOptions {
  /**
   * Further query parameters, which the description forgets: `{ page: 2 }`. What the arguments say
   * goes over them, and they are not checked.
   */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Instead of the transport's. */
  readonly baseUrl?: string | undefined;
  /**
   * Ends the call, its body or the wait before a retry at once. The call then rejects with the
   * signal's `reason`.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether sending the request twice does no harm, so that it is repeated wherever a GET would be.
   * Default: what the method and the description say.
   */
  readonly idempotent?: boolean | undefined;
  /**
   * Sent as `Idempotency-Key` with every attempt; `true` makes one. Only an operation whose
   * description says that its server heeds it is repeated because of it.
   */
  readonly idempotencyKey?: string | boolean | undefined;
}

/** A token, or a function that knows the current one; it is asked for every attempt. */
export type Token = string | (() => string | Promise<string>);

/** An answer that a limiter learns from. */
export interface Limited {
  readonly rateLimit: RateLimit;
  readonly response: Response;
}

/** Makes an attempt when there is room for it, or rejects with the signal's reason. */
export type Limiter = <T extends Limited>(
  attempt: () => Promise<T>,
  signal: AbortSignal | undefined,
) => Promise<T>;

/** What a function for `baseUrl` decides by: `server` is the operation's own, where it has one. */
export type OperationServer = Pick<OperationDescriptor, "id" | "method" | "path" | "server">;

/** What every call of a transport has in common. */
export interface HttpTransportOptions extends SharedOptions, Middleware {
  /**
   * What the paths are appended to: `https://api.example.com/v1`; a query goes with every request.
   * Operations that the description gives a server of their own go to that; a function decides for
   * each operation.
   */
  readonly baseUrl: string | ((operation: OperationServer) => string);
  /** Never handed to hooks. Default: none is sent. */
  readonly token?: Token | undefined;
  /** How the token is sent: `basic`, `apiKeyHeader("X-Key")`, … Default: `bearer`. */
  readonly auth?: Authenticate | undefined;
  /**
   * Gives a fresh token after a 401, with which the call is made once more. It takes the place of
   * the refused one wherever that comes up, and is asked for once, however many calls were refused.
   */
  readonly onUnauthorized?:
    | ((event: Attempt & { readonly response: Response }) => string | Promise<string>)
    | undefined;
  /**
   * Sends a request. Default: `globalThis.fetch`, looked up for each request. A replacement is the
   * only code that sees the token, and has to drop `Authorization` when it follows a redirect to
   * another origin, as the Fetch Standard (HTTP-redirect fetch) has it.
   *
   * @param init - What of `fetchOptions` a `Request` has no place for: `next`, `cf`, `dispatcher`.
   */
  readonly fetch?: ((request: Request, init: object) => Promise<Response>) | undefined;
  /**
   * More hooks, of which the first sees requests first and answers last; the options' own come after
   * all of them.
   */
  readonly middleware?: readonly Middleware[] | undefined;
  /** `createLimiter()`: keeps calls within what the server allows. Default: none waits. */
  readonly limiter?: Limiter | undefined;
}
