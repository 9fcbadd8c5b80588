import { onTestFinished, vi } from "vitest";

/**
 * Stops the clock until the end of the test: only the test moves it on, to the millisecond, however
 * long sockets take. What waits at random waits half of the longest that it may.
 */
export function stopClock(): void {
  // What undici and HTTP servers need beside these goes on by itself.
  vi.useFakeTimers({ now: Date.UTC(2030, 0), toFake: ["setTimeout", "clearTimeout", "Date"] });
  const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
  onTestFinished(() => {
    random.mockRestore();
    vi.useRealTimers();
  });
}

/** Waits for what comes by itself while the clock stands still; `expect.poll` would move it on. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** `fetch`, telling of each piece of a body that has arrived. */
export function pieceByPiece(onPiece: () => void): typeof fetch {
  return async (...args) => {
    const response = await fetch(...args);
    const told = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, it) {
        it.enqueue(piece);
        // By then, whoever waits for the piece has it.
        setImmediate(onPiece);
      },
    });
    return new Response(response.body?.pipeThrough(told), response);
  };
}
