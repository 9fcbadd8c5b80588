import { sleep } from "./abort.js";
import { IntercomApiError, IntercomNetworkError, IntercomTimeoutError } from "./errors.js";
import { headerOf, serverTime } from "./rate-limit.js";

/** How often a call is tried, and how long it waits in between. */
export interface RetryPolicy {
  /** Attempts in all, the first one included. Default: 3. */
  readonly maxAttempts: number;
  /** Milliseconds; the upper limit of the first wait, doubled for each one after. Default: 500. */
  readonly baseDelay: number;
  /** Milliseconds; the upper limit of any wait that the client chooses itself. Default: 8000. */
  readonly maxDelay: number;
  /**
   * Milliseconds; the longest wait that a server may ask for. When it asks for a longer one, the
   * call fails with the answer that asked instead of hanging. Default: 60000.
   */
  readonly maxWait: number;
  /**
   * Statuses that another attempt may not get. Default: 408, 429, 500, 502, 503 and 504. A request
   * that may not reach the server twice is repeated after a 429 alone.
   */
  readonly statuses: readonly number[];
}

/** What a call does when nobody says otherwise. */
export const defaultPolicy: RetryPolicy = {
  maxAttempts: 3,
  baseDelay: 500,
  maxDelay: 8_000,
  maxWait: 60_000,
  statuses: [408, 429, 500, 502, 503, 504],
};

/**
 * Makes attempts until one succeeds, fails in a way that another attempt would not mend, or the
 * policy's attempts are used up; then throws what the last one threw.
 *
 * @param attempt - Gets its number, 1 for the first.
 * @param repeatable - Whether the request may reach the server twice (RFC 9110, 9.2.2). One that may
 * not is repeated only after a 429, which says that the server did nothing.
 * @param onRetry - Hears of each wait before it begins.
 */
export async function withRetries<T>(
  attempt: (number: number) => Promise<T>,
  policy: RetryPolicy,
  repeatable: boolean,
  signal: AbortSignal | undefined,
  onRetry: (error: unknown, attempt: number, delay: number) => Promise<unknown>,
): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt(made);
    } catch (error) {
      const asked = askedDelay(error);
      const isLast = signal?.aborted || made >= policy.maxAttempts || asked > policy.maxWait;
      if (isLast || !isPassing(error, policy, repeatable)) throw error;
      const delay = asked + backoff(made, policy);
      await onRetry(error, made, delay);
      await sleep(delay, signal);
    }
  }
}

/** Whether another attempt may go better. */
function isPassing(error: unknown, { statuses }: RetryPolicy, repeatable: boolean): boolean {
  const status = error instanceof IntercomApiError ? error.status : 0;
  if (!repeatable && status !== 429) return false;
  return statuses.includes(status) || isBroken(error);
}

/** Whether no answer came, or only a part of one. A redirect that fails does so each time. */
function isBroken(error: unknown): boolean {
  if (error instanceof IntercomNetworkError) return !/redirect/i.test(error.message);
  if (error instanceof IntercomApiError) return isBroken(error.cause);
  return error instanceof IntercomTimeoutError;
}

/** Milliseconds, at random from nothing to twice as much as before the last attempt (full jitter). */
function backoff(made: number, { baseDelay, maxDelay }: RetryPolicy): number {
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** (made - 1));
}

/**
 * Milliseconds that the server asks to wait, by its own clock; 0 when it does not. `Retry-After`
 * holds seconds or a date (RFC 9110, 10.2.3). After a 429, `X-RateLimit-Reset` holds the Unix time,
 * in seconds, at which there are requests left again, or seconds from now.
 */
export function askedDelay(error: unknown): number {
  if (!(error instanceof IntercomApiError)) return 0;
  const { response, status, rateLimit } = error;
  const retryAfter = headerOf(response, "retry-after");
  const now = serverTime(response);
  let wait = 0;
  if (retryAfter) wait = Number(retryAfter) * 1000 || Date.parse(retryAfter) - now;
  else if (status === 429 && rateLimit.reset) wait = rateLimit.reset * 1000 - now;
  // A time that has passed, and nonsense (NaN), ask for nothing.
  return Math.max(0, wait) || 0;
}
