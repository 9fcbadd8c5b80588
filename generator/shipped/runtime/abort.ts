import { IntercomTimeoutError } from "./errors.js";

/** Longest wait that a timer can be set for (2^31 - 1 ms); asked for more, it fires at once. */
const longestTimer = 2_147_483_647;

/**
 * Does `work` with a signal of its own, which aborts when the caller's does, or with an
 * {@link IntercomTimeoutError} after `timeout` milliseconds (`0` and `Infinity`: never). Rejects with
 * that reason at once, whatever `work` does with the signal. Leaves nothing behind.
 */
export async function withTimeout<T>(
  where: string,
  timeout: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  // AbortSignal.any would do some of this, but browsers have it only since 2023 and 2024.
  const controller = new AbortController();
  const own = controller.signal;
  const abort = () => controller.abort(signal.reason);
  const expire = () =>
    controller.abort(new IntercomTimeoutError(`${where}: no answer in ${timeout} ms`, timeout));
  const timer = timeout > 0 && timeout <= longestTimer ? setTimeout(expire, timeout) : undefined;
  signal.addEventListener("abort", abort);
  const aborted = new Promise<never>((_, reject) => {
    own.addEventListener("abort", () => reject(own.reason));
  });
  try {
    return await Promise.race([work(own), aborted]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

/** Resolves after `delay` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  const wait = (own: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delay);
      own.addEventListener("abort", () => clearTimeout(timer));
    });
  return withTimeout("", 0, signal, wait);
}
