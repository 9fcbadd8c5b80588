import type { RateLimit } from "./rate-limit.js";

/** What every error of this client is. A call rejects with nothing else, but for an abort's reason. */
export class IntercomError extends Error {
  override readonly name: string = "IntercomError";
  /** The function that was called, `createContact`; absent where it was none. */
  declare readonly operation: string | undefined;

  /** What `JSON.stringify` shows: message and members, without the `Response`. */
  toJSON(): object {
    const { response: _, ...members } = this as { readonly response?: unknown };
    return { message: this.message, ...members };
  }
}

/** The same for every copy of this module. */
const brand = Symbol.for("IntercomApiError");

/** No complete answer arrived. `cause` says why, without anything that could hold the token. */
export class IntercomNetworkError extends IntercomError {
  override readonly name = "IntercomNetworkError";
}

/** An attempt took longer than its timeout. */
export class IntercomTimeoutError extends IntercomError {
  override readonly name = "IntercomTimeoutError";
  /** Milliseconds that the attempt had. */
  readonly timeout: number;

  constructor(message: string, timeout: number) {
    super(message);
    this.timeout = timeout;
  }
}

/** One entry of what an API says is wrong, as the body has it; nobody checks its members. */
export interface ApiErrorItem {
  readonly code: string;
  readonly message: string;
  /** The field of the request that the entry is about. */
  readonly field?: string;
}

/** The members of an {@link IntercomApiError} beside its message. */
export interface ApiErrorDetails<Status extends number = number, Body = unknown> {
  /** HTTP status code. */
  readonly status: Status;
  /** What the body has for a code: of the first entry of `errors`, or of its `error`. */
  readonly code: string | undefined;
  /** Empty when the body lists none. */
  readonly errors: readonly ApiErrorItem[];
  /** From the body, else from the `X-Request-Id` header. */
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit;
  /**
   * The parsed body, of the type that the description declares for this status; nobody checks that
   * the server keeps to it. A body that is not JSON is a string of at most 4096 characters here, an
   * empty one `undefined`.
   */
  readonly body: Body;
  /** Its body has been read. */
  readonly response: Response;
}

/**
 * The server answered, but not with a success that can be read: another status than 2xx, or a 2xx
 * whose body is cut off or no JSON (then `cause` says why).
 */
export class IntercomApiError<
  Status extends number = number,
  Body = unknown,
> extends IntercomError {
  override readonly name = "IntercomApiError";
  declare readonly status: ApiErrorDetails<Status>["status"];
  declare readonly code: ApiErrorDetails["code"];
  declare readonly errors: ApiErrorDetails["errors"];
  declare readonly requestId: ApiErrorDetails["requestId"];
  declare readonly rateLimit: ApiErrorDetails["rateLimit"];
  declare readonly body: ApiErrorDetails<Status, Body>["body"];
  declare readonly response: ApiErrorDetails["response"];

  constructor(message: string, details: ApiErrorDetails<Status, Body>, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, details);
  }

  get [brand](): true {
    return true;
  }
}

/**
 * Whether `error` is an {@link IntercomApiError}, of that status where one is given. One of another
 * copy of this package is one too.
 *
 * @example if (isApiError(error, 404)) return undefined;
 */
export function isApiError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is IntercomApiError<Status> {
  const { [brand]: isOne, status: own } = Object(error);
  return isOne === true && (status === undefined || own === status);
}

/** The server gave a position a second time: following it would never end. */
export class IntercomPaginationError extends IntercomError {
  override readonly name = "IntercomPaginationError";
  /** The cursor or page number. */
  readonly position: unknown;

  constructor(message: string, position: unknown) {
    super(message);
    this.position = position;
  }
}
