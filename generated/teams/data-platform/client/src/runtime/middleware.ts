import type { OperationDescriptor } from "./operation.js";

/** Which operation is called. */
export type OperationName = Pick<OperationDescriptor, "id" | "name" | "method" | "path">;

/** An attempt of a call. */
export interface Attempt {
  readonly operation: OperationName;
  /** 1 for the first. */
  readonly attempt: number;
}

/** A request that is about to be sent. */
export interface RequestEvent extends Attempt {
  /** Without the token, which is put into a copy. */
  readonly request: Request;
}

/** An answer. */
export interface ResponseEvent extends RequestEvent {
  /** A body that is read has to be cloned first. */
  readonly response: Response;
  /** Milliseconds from the request to the headers. */
  readonly duration: number;
}

/** A request that got no answer. */
export interface ErrorEvent extends RequestEvent {
  /** An `IntercomNetworkError`. */
  readonly error: Error;
  /** Milliseconds since the request. */
  readonly duration: number;
}

/** A wait before the next attempt. */
export interface RetryEvent extends Attempt {
  /** What the attempt failed with. */
  readonly error: unknown;
  /** Milliseconds that the call waits. */
  readonly delay: number;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a function that only looks gives nothing.
type Return<T> = T | undefined | void | Promise<T | undefined | void>;

/** Called during a call. What one of them throws ends the call, as the `cause` of an `IntercomError`. */
export interface Middleware {
  /** May give another request, or an answer in place of the server's. */
  readonly onRequest?: ((event: RequestEvent) => Return<Request | Response>) | undefined;
  /** May give another answer; errors are answers too. */
  readonly onResponse?: ((event: ResponseEvent) => Return<Response>) | undefined;
  /** May give an answer, or another error. */
  readonly onError?: ((event: ErrorEvent) => Return<Response | Error>) | undefined;
  readonly onRetry?: ((event: RetryEvent) => Return<never>) | undefined;
}

/** The members of what a middleware is called with. */
type Event = Readonly<Record<string, unknown>>;

/**
 * Calls all of them, one after the other. What one gives is what the next is called with; a
 * `Response` in place of something else ends it.
 *
 * @param key - The member of the event that they can change, and `value` what it is at first.
 */
export async function tell<T extends object>(
  middleware: readonly Middleware[],
  name: keyof Middleware,
  event: Event,
  key: string,
  value: T,
): Promise<T | Response> {
  let current: T | Response = value;
  for (const each of middleware) {
    const hook = each[name] as ((event: Event) => Return<T | Response>) | undefined;
    const given: unknown = await hook?.({ ...event, [key]: current });
    if (isResponse(given) && !isResponse(value)) return given;
    current = (given as T | undefined) ?? current;
  }
  return current;
}

/** Not `instanceof`: a mock need not be one. */
function isResponse(value: unknown): value is Response {
  return "status" in Object(value);
}
