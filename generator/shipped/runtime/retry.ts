import { sleep } from "./abort.js";
import { IntercomApiError, IntercomNetworkError, IntercomTimeoutError } from "./errors.js";

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
}

/** What a call does when nobody says otherwise. */
const defaultPolicy: RetryPolicy = {
  maxAttempts: 3,
  baseDelay: 500,
  maxDelay: 8_000,
  maxWait: 60_000,
};

/** Statuses beside 429 that speak of the moment, not of the request. */
const passingStatuses = [408, 500, 502, 503, 504];

type Choice = Partial<RetryPolicy> | false | undefined;

/** The policy of a call: the call's own members over the transport's over the defaults. */
export function retryPolicy(ofTransport: Choice, ofCall: Choice): RetryPolicy {
  const isOff = (ofCall ?? ofTransport) === false;
  return { ...defaultPolicy, ...ofTransport, ...ofCall, ...(isOff && { maxAttempts: 1 }) };
}

/**
 * Makes attempts until one succeeds, fails in a way that another attempt would not mend, or the
 * policy's attempts are used up; then throws what the last one threw.
 *
 * @param repeatable - Whether the request may reach the server twice (RFC 9110, 9.2.2). One that may
 * not is repeated only after a 429, which says that the server did nothing.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  policy: RetryPolicy,
  repeatable: boolean,
  signal: AbortSignal,
): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted || made >= policy.maxAttempts || !isPassing(error, repeatable))
        throw error;
      const asked = askedDelay(error);
      if (asked > policy.maxWait) throw error;
      await sleep(asked + backoff(made, policy), signal);
    }
  }
}

/** Whether another attempt may go better. */
function isPassing(error: unknown, repeatable: boolean): boolean {
  const status = error instanceof IntercomApiError ? error.status : 0;
  if (status === 429) return true;
  return repeatable && (passingStatuses.includes(status) || isBroken(error));
}

/** Whether no answer came, or only a part of one. */
function isBroken(error: unknown): boolean {
  return (
    error instanceof IntercomNetworkError ||
    error instanceof IntercomTimeoutError ||
    (error instanceof IntercomApiError && isBroken(error.cause))
  );
}

/** Milliseconds, at random from nothing to twice as much as before the last attempt (full jitter). */
function backoff(made: number, { baseDelay, maxDelay }: RetryPolicy): number {
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** (made - 1));
}

/**
 * Milliseconds that the server asks to wait; 0 when it does not. `Retry-After` holds seconds or a
 * date (RFC 9110, 10.2.3). After a 429, `X-RateLimit-Reset` holds the Unix time, in seconds, at
 * which there are requests left again.
 */
function askedDelay(error: unknown): number {
  if (!(error instanceof IntercomApiError)) return 0;
  const { response, status, rateLimit } = error;
  const retryAfter = response.headers.get("retry-after");
  let wait = 0;
  if (retryAfter) wait = Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now();
  else if (status === 429 && rateLimit.reset) wait = rateLimit.reset * 1000 - Date.now();
  // A time that has passed, and nonsense (NaN), ask for nothing.
  return Math.max(0, wait) || 0;
}
