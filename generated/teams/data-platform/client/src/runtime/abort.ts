import { IntercomTimeoutError } from "./errors.js";

/** Longest wait that a timer can be set for (2^31 - 1 ms); asked for more, it fires at once. */
const longestTimer = 2_147_483_647;

type Callback = (reason: unknown) => void;

/** Those who wait for a signal share one listener: Node warns of an eleventh. */
const waiting = new WeakMap<AbortSignal, { callbacks: Set<Callback>; listener: () => void }>();

/** Calls back when the signal aborts. Returns what takes that back. */
export function onAbort(signal: AbortSignal | undefined, callback: Callback): () => void {
  if (!signal) return () => {};
  let entry = waiting.get(signal);
  if (!entry) {
    const callbacks = new Set<Callback>();
    const listener = () => {
      for (const each of [...callbacks]) each(reasonOf(signal));
    };
    entry = { callbacks, listener };
    waiting.set(signal, entry);
    signal.addEventListener("abort", listener);
  }
  const { callbacks, listener } = entry;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    waiting.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}

/** Why a signal aborted. Where signals have no `reason` (React Native), what `fetch` would throw. */
function reasonOf({ reason }: AbortSignal): unknown {
  if (reason !== undefined) return reason;
  return Object.assign(new Error("This operation was aborted"), { name: "AbortError" });
}

/** Throws the signal's reason where it has aborted; `throwIfAborted` is not everywhere. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal);
}

/**
 * Does `work` with a signal of its own, which aborts when the caller's does, or with an
 * {@link IntercomTimeoutError} after `timeout` milliseconds (`0`: never). Rejects with that reason
 * at once, whatever `work` does with the signal. Leaves nothing behind.
 */
export async function withTimeout<T>(
  where: string,
  timeout: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  throwIfAborted(signal);
  const controller = new AbortController();
  let cleanUp = () => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (reason: unknown) => {
        reject(reason);
        controller.abort(reason);
      };
      const expire = () =>
        end(new IntercomTimeoutError(`${where}: no answer in ${timeout} ms`, timeout));
      const timer = timeout ? setTimeout(expire, Math.min(timeout, longestTimer)) : undefined;
      const forget = onAbort(signal, end);
      cleanUp = () => {
        clearTimeout(timer);
        forget();
      };
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    cleanUp();
  }
}

/** Resolves after `delay` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  const wait = (own: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(delay, longestTimer));
      own.addEventListener("abort", () => clearTimeout(timer));
    });
  return withTimeout("", 0, signal, wait);
}
