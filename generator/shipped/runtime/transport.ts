import type { Middleware } from "openapi-fetch";
import type { Authenticate } from "./authentication.js";
import type { Call } from "./call.js";
import type { RequestChecks, ResponseValidation } from "./check.js";
import type { CallOptions, HeaderValues, OperationArgs, OperationDescriptor } from "./operation.js";
import type { RetryPolicy } from "./retry.js";

/** Carries calls to the API. Two transports share nothing. */
export interface Transport {
  /**
   * Starts one call.
   *
   * @param args - Not changed, and read again for every attempt.
   */
  call<Data, Result>(
    operation: OperationDescriptor,
    args?: OperationArgs,
    options?: CallOptions,
  ): Call<Data, Result>;
}

/** A token, or a function that knows the current one; it is asked for every attempt. */
export type Token = string | (() => string | Promise<string>);

/** What every call of a transport has in common. */
export interface HttpTransportOptions {
  /** What the paths are appended to: `https://api.example.com/v1`. */
  readonly baseUrl: string;
  /** Never handed to middleware. Default: none is sent. */
  readonly token?: Token;
  /** How the token is sent: `basic`, `apiKeyHeader("X-Key")`, … Default: `bearer`. */
  readonly auth?: Authenticate;
  /** Go with every request; an operation's and a call's own headers go over them. */
  readonly headers?: HeaderValues;
  /**
   * Sends a request. Default: `globalThis.fetch`, looked up for each request. A replacement is the
   * only code that sees the token, and has to drop `Authorization` when it follows a redirect to
   * another origin, as the Fetch Standard (HTTP-redirect fetch) has it.
   */
  readonly fetch?: (request: Request) => Promise<Response>;
  /**
   * openapi-fetch middleware. Sees each attempt's request, without the token, and each answer,
   * errors included; a body it reads has to be cloned first.
   */
  readonly middleware?: readonly Middleware[];
  /**
   * Milliseconds for each attempt, from asking for the token to the end of the body (to the headers,
   * where a stream is asked for); `0` or `Infinity`: no limit. Default: 60000.
   */
  readonly timeout?: number;
  /** Members that differ from the defaults; `false`: one attempt. */
  readonly retry?: Partial<RetryPolicy> | false;
  /**
   * Checks the arguments of each call before anything is sent: `requestValidators` of the
   * validators, or some of them by operation id. Default: nothing is checked.
   */
  readonly validate?: RequestChecks | false;
  /** Reports answers that are not what the description says. Default: nobody looks. */
  readonly validateResponses?: ResponseValidation | false;
}
