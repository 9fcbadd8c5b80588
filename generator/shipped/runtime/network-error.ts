import { IntercomNetworkError } from "./errors.js";

type Members = Readonly<Record<string, unknown>>;

/** How far a chain of causes is followed; it can be a ring. */
const maxDepth = 5;

/**
 * The error for a request that got no complete answer. What `fetch` threw becomes its cause as a
 * copy (name, message, code, stack and cause): a custom `fetch` may hang the request with all its
 * headers on what it throws, or put the token into the message.
 */
export function networkError(where: string, failure: unknown, token: string): IntercomNetworkError {
  const cause = copyOf(failure, token, maxDepth);
  return new IntercomNetworkError(`${where}: the connection failed`, { cause });
}

function copyOf(failure: unknown, token: string, depth: number): Error {
  const hide = (text: unknown) =>
    token ? String(text).replaceAll(token, "[token]") : String(text);
  // Not `instanceof Error`: test runners and frames have an `Error` of their own.
  const { name, message = failure, stack, code, cause }: Members = Object(failure);
  const copy = new Error(
    hide(message),
    cause && depth ? { cause: copyOf(cause, token, depth - 1) } : undefined,
  );
  return Object.assign(copy, name && { name }, stack && { stack: hide(stack) }, code && { code });
}
