import { IntercomApiError, type IntercomError } from "./errors.js";
import type { RateLimit } from "./rate-limit.js";

/** Data, and the answer it came in. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** Its body has been read. */
  readonly response: Response;
  /** The `X-Request-Id` header. */
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit;
}

/**
 * One call of an operation. It is a promise of the data, already under way; the methods are other
 * views of the same request and send nothing.
 */
export interface Call<Data, Result> extends Promise<Data> {
  /** The data with response, request id and rate limit; rejects as the call itself does. */
  withResponse(): Promise<WithResponse<Data>>;
  /** What happened, as a value to switch on by `status`; never rejects. */
  result(): Promise<Result>;
}

declare const undeclared: unique symbol;

/**
 * A status code that the description does not declare for the operation. At run time it is the
 * number that the server sent. TypeScript has no type for "any number but these": with a plain
 * `number`, `case 404:` would not mean the declared 404 alone, so this is a number that equals none
 * that can be written down. To compare it with one, take `error.status` or `response.status`.
 */
export type UndeclaredStatus = -1 & { readonly [undeclared]: true };

/** Result of a call that succeeded; `status` is one of `Status`, or one that is not declared. */
export interface Success<Status extends number, Data> extends WithResponse<Data> {
  readonly ok: true;
  readonly status: Status | UndeclaredStatus;
}

/** The server answered with an error. */
export interface HttpFailure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: IntercomApiError<Status, Body>;
  readonly response: Response;
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit;
}

/** The server answered with an error that is not declared; `error.status` is a plain number. */
export interface UndeclaredFailure<Body> {
  readonly ok: false;
  readonly status: UndeclaredStatus;
  readonly error: IntercomApiError<number, Body>;
  readonly response: Response;
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit;
}

/** No answer arrived, a success could not be read, or the request could not be made. */
export interface CallFailure {
  readonly ok: false;
  readonly status: "failed";
  readonly error: IntercomError;
}

/** The caller's signal ended the call; `error` is its reason. */
export interface CallAborted {
  readonly ok: false;
  readonly status: "aborted";
  readonly error: unknown;
}

/** The declared status codes of an interface of errors: all keys but `default` and ranges. */
type DeclaredStatus<Errors> = Extract<keyof Errors, number>;

/**
 * Results of a call that did not succeed. `Errors` maps each declared status to its body. A key
 * `default` gives the body of the statuses that are not declared; ranges (`"4XX"`) stand beside it.
 */
export type Failure<Errors> =
  | {
      [Status in DeclaredStatus<Errors>]: HttpFailure<Status, Errors[Status]>;
    }[DeclaredStatus<Errors>]
  | UndeclaredFailure<
      "default" extends keyof Errors ? Errors[Exclude<keyof Errors, number>] : unknown
    >
  | CallFailure
  | CallAborted;

/** Makes the promise of an answer a {@link Call}. */
export function createCall<Data, Result>(
  answer: Promise<WithResponse<Data>>,
  signal: AbortSignal | undefined,
): Call<Data, Result> {
  const data = answer.then((it) => it.data);
  // Both go through `data`, so that a caller who uses only them has dealt with its rejection.
  const withResponse = () => data.then(() => answer);
  const result = () =>
    withResponse().then(success, (error) => failure(error, signal)) as Promise<Result>;
  return Object.assign(data, { withResponse, result });
}

function success<Data>(answer: WithResponse<Data>): object {
  return { ok: true, status: answer.response.status, ...answer };
}

function failure(error: unknown, signal: AbortSignal | undefined): object {
  if (signal?.aborted && error === signal.reason) return { ok: false, status: "aborted", error };
  // A success that cannot be read is none of the failures that the description declares.
  if (!(error instanceof IntercomApiError) || error.response.ok) {
    return { ok: false, status: "failed", error };
  }
  const { status, response, requestId, rateLimit } = error;
  return { ok: false, status, error, response, requestId, rateLimit };
}
