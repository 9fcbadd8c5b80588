import { IntercomNetworkError } from "./errors.js";

type Members = Readonly<Record<string, unknown>>;

/** How far a chain of causes is followed; it can be a ring. */
const maxDepth = 5;

/** Shorter secrets are parts of ordinary words. */
const minSecret = 4;

/**
 * The error for a request that got no complete answer. What `fetch` threw becomes its cause as a
 * copy (name, message, code, stack, cause and the parts of an `AggregateError`): a custom `fetch` may
 * hang the request with all its headers on what it throws, or put the token into the message.
 *
 * @param secrets - Are shown as `[token]`.
 */
export function networkError(
  where: string,
  failure: unknown,
  secrets: readonly string[],
): IntercomNetworkError {
  const cause = copyOf(failure, secrets, maxDepth);
  const reasons = [where, "the connection failed", [...new Set(reasonsOf(cause))].join("; ")];
  return new IntercomNetworkError(reasons.filter(Boolean).join(": "), { cause });
}

/** An error that has parts. */
interface Copy extends Error {
  readonly code?: unknown;
  readonly errors?: readonly Copy[];
}

function copyOf(failure: unknown, secrets: readonly string[], depth: number): Copy {
  const hide = (text: unknown) =>
    secrets
      .filter((secret) => secret.length >= minSecret)
      .reduce((shown, secret) => shown.replaceAll(secret, "[token]"), String(text));
  // Not `instanceof Error`: test runners and frames have an `Error` of their own.
  const { name, message = failure, stack, code, cause, errors }: Members = Object(failure);
  const copy = new Error(
    hide(message),
    cause && depth ? { cause: copyOf(cause, secrets, depth - 1) } : undefined,
  );
  const parts = depth &&
    Array.isArray(errors) && {
      errors: errors.map((each) => copyOf(each, secrets, depth - 1)),
    };
  const members = [name && { name }, stack && { stack: hide(stack) }, code && { code }, parts];
  return Object.assign(copy, ...members);
}

/** What lies at the bottom: `connect ECONNREFUSED 127.0.0.1:80`. */
function reasonsOf({ message, code, cause, errors }: Copy): string[] {
  if (errors?.length) return errors.flatMap(reasonsOf);
  if (cause) return reasonsOf(cause as Copy);
  return [code && !message.includes(String(code)) ? `${code} ${message}`.trim() : message];
}
