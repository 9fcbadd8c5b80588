import { IntercomApiError, IntercomError } from "./errors.js";
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
  /**
   * The answer of a success with its body unread, in place of awaiting the call, which then rejects.
   * Has to be asked for as soon as the call is made. The timeout ends with the headers, and so does
   * what the signal ends.
   */
  asResponse(): Promise<Response>;
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

/** The caller's signal ended the call. */
export interface CallAborted {
  readonly ok: false;
  readonly status: "aborted";
  /** The signal's reason; one that is no error is the `cause` of this. */
  readonly error: Error;
}

/** The declared status codes of an interface of errors: all keys but `default` and ranges. */
type DeclaredStatus<Errors> = Extract<keyof Errors, number>;

/** The body of a status that is not declared. */
type OtherBody<Errors> = "default" extends keyof Errors
  ? Errors[Exclude<keyof Errors, number>]
  : unknown;

/**
 * Results of a call that did not succeed. `Errors` maps each declared status to its body. A key
 * `default` gives the body of the statuses that are not declared; ranges (`"4XX"`) stand beside it.
 * `Expected` are statuses that are told apart although they are not declared.
 */
export type Failure<Errors, Expected extends number = never> =
  | {
      [Status in DeclaredStatus<Errors>]: HttpFailure<Status, Errors[Status]>;
    }[DeclaredStatus<Errors>]
  | (Expected extends DeclaredStatus<Errors> ? never : HttpFailure<Expected, OtherBody<Errors>>)
  | UndeclaredFailure<OtherBody<Errors>>
  | CallFailure
  | CallAborted;

/** In place of data: the caller has taken the response, unread. */
export const taken = Symbol("taken");

/**
 * Makes the promise of an answer a {@link Call}.
 *
 * @param where - What was called; messages begin with it.
 * @param take - Asks for the answer unread. Default: it cannot be had.
 */
export function createCall<Data, Result>(
  answer: Promise<WithResponse<Data>>,
  signal: AbortSignal | undefined,
  where = "the call",
  take = () => {},
): Call<Data, Result> {
  const data = answer.then((it) => {
    if (it.data === taken) throw new IntercomError(`${where}: the response was taken`);
    return it.data;
  });
  // Both go through `data`, so that a caller who uses only them has dealt with its rejection.
  const withResponse = () => data.then(() => answer);
  const result = () =>
    withResponse().then(success, (error) => failure(error, signal)) as Promise<Result>;
  const asResponse = async () => {
    take();
    data.catch(() => {});
    const { data: it, response } = await answer;
    if (it === taken) return response;
    throw new IntercomError(`${where}: the response has been read`);
  };
  return Object.assign(data, { withResponse, result, asResponse });
}

function success<Data>(answer: WithResponse<Data>): object {
  return { ok: true, status: answer.response.status, ...answer };
}

function failure(error: unknown, signal: AbortSignal | undefined): object {
  // Nothing but the signal's reason is no error of this client.
  if (signal?.aborted && (error === signal.reason || !(error instanceof IntercomError))) {
    const reason = new IntercomError(`aborted: ${error}`, { cause: error });
    return { ok: false, status: "aborted", error: error instanceof Error ? error : reason };
  }
  // A success that cannot be read is none of the failures that the description declares.
  if (!(error instanceof IntercomApiError) || error.response.ok) {
    return { ok: false, status: "failed", error };
  }
  const { status, response, requestId, rateLimit } = error;
  return { ok: false, status, error, response, requestId, rateLimit };
}
