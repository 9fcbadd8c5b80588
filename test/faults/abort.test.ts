import type { ServerResponse } from "node:http";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { download, IntercomTimeoutError } from "../../generator/shipped/runtime/index.js";
import { pieceByPiece, stopClock, until } from "./clock.js";
import { getThing, postThing, quick, rejection, transportTo } from "./operations.js";
import { json, startServer, type TestServer } from "./server.js";

const reason = new Error("the user went away");

/** A signal that counts its listeners. */
function watchedSignal() {
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners -= 1;
    removeEventListener.apply(signal, args);
  };
  return { controller, signal, listeners: () => listeners };
}

const silent = () => startServer(() => {});
const stalling = () =>
  startServer((response) => {
    response.writeHead(200, { "content-length": "99" });
    response.write('{"a":');
  });
const limiting = () => startServer((response) => json(response, 429, {}, { "retry-after": "30" }));

/** A server in the middle of something, and whether a client has got as far. */
type Stage = (pieces: () => number) => Promise<{
  readonly server: TestServer;
  readonly isReached: () => boolean;
}>;

const waitingForHeaders: Stage = async () => {
  const server = await silent();
  return { server, isReached: () => server.requests.length === 1 };
};
const readingBody: Stage = async (pieces) => ({
  server: await stalling(),
  isReached: () => pieces() === 1,
});
const waitingToRetry: Stage = async () => ({
  server: await limiting(),
  isReached: () => vi.mocked(setTimeout).mock.calls.some(([, delay]) => delay === 30_000.5),
});

async function callAt(stage: Stage, options: Parameters<typeof transportTo>[1], init = {}) {
  let pieces = 0;
  const { server, isReached } = await stage(() => pieces);
  const fetch = pieceByPiece(() => {
    pieces += 1;
  });
  const call = transportTo(server.url, { fetch, ...options }).call(getThing, {}, init);
  await until(isReached);
  return { server, call };
}

beforeEach(() => {
  stopClock();
  vi.spyOn(globalThis, "setTimeout");
});

describe("a signal", () => {
  it("that has aborted already: nothing is sent, nor the token asked for", async () => {
    const server = await silent();
    let asked = 0;
    const token = () => `${++asked}`;
    const call = transportTo(server.url, { token }).call(
      getThing,
      {},
      { signal: AbortSignal.abort(reason) },
    );
    expect(await rejection(call)).toBe(reason);
    expect(server.requests).toHaveLength(0);
    expect(asked).toBe(0);
  });

  it.each([
    ["while waiting for the headers", waitingForHeaders],
    ["in the middle of the body", readingBody],
    ["during the wait before a retry", waitingToRetry],
  ])("%s", async (_stage, stage) => {
    const { controller, signal, listeners } = watchedSignal();
    const { server, call } = await callAt(stage, {}, { signal });
    controller.abort(reason);
    // The clock stands still: nothing else can end it.
    expect(await rejection(call)).toBe(reason);
    expect(await call.result()).toEqual({ ok: false, status: "aborted", error: reason });
    expect(server.requests).toHaveLength(1);
    expect(listeners()).toBe(0);
  });

  it("while the token is being asked for, or a fetch of one's own heeds no signal", async () => {
    const never = vi.fn(() => new Promise<never>(() => {}));
    for (const options of [{ token: never }, { fetch: never }]) {
      never.mockClear();
      const controller = new AbortController();
      const call = transportTo("http://localhost", options).call(getThing, {}, controller);
      await until(() => never.mock.calls.length === 1);
      controller.abort(reason);
      expect(await rejection(call)).toBe(reason);
    }
  });

  it("is listened to once, however many calls it ends", async () => {
    const server = await silent();
    const { controller, signal, listeners } = watchedSignal();
    const transport = transportTo(server.url);
    const calls = Array.from({ length: 12 }, () => transport.call(getThing, {}, { signal }));
    await until(() => server.requests.length === 12);
    expect(listeners()).toBe(1);
    controller.abort(reason);
    expect(await Promise.all(calls.map(rejection))).toEqual(calls.map(() => reason));
    expect(listeners()).toBe(0);
  });

  it("without throwIfAborted and reason ends a call as well (React Native)", async () => {
    const server = await silent();
    const target = new EventTarget();
    const signal = Object.assign(target, { aborted: false }) as unknown as AbortSignal;
    const call = transportTo(server.url).call(getThing, {}, { signal });
    await until(() => server.requests.length === 1);
    Object.assign(signal, { aborted: true });
    target.dispatchEvent(new Event("abort"));
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    expect(await call.result()).toMatchObject({ status: "aborted" });
  });

  it("lets nothing be sent after the call has been rejected", async () => {
    const given: ((token: string) => void)[] = [];
    const token = () => new Promise<string>((resolve) => void given.push(resolve));
    const fetch = vi.fn(async () => Response.json({}));
    const call = transportTo("http://x.test", { token, fetch, timeout: 40, retry: false });
    const failed = rejection(call.call(postThing, { body: {} }));
    await until(() => given.length === 1);
    await vi.advanceTimersByTimeAsync(40);
    expect(await failed).toBeInstanceOf(IntercomTimeoutError);
    for (const give of given) give("late");
    await new Promise((resolve) => setImmediate(resolve));
    expect(fetch).not.toHaveBeenCalled();
  });

  it("without a reason rejects as fetch does", async () => {
    const server = await silent();
    const call = transportTo(server.url).call(getThing, {}, { signal: AbortSignal.abort() });
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
  });

  it("that never aborts is left without listeners", async () => {
    const server = await startServer((response, _request, index) =>
      json(response, index === 0 ? 503 : 200, {}),
    );
    const { signal, listeners } = watchedSignal();
    vi.useRealTimers();
    await transportTo(server.url).call(getThing, {}, { signal });
    expect(server.requests).toHaveLength(2);
    expect(listeners()).toBe(0);
  });
});

describe("a timeout", () => {
  it.each([
    ["before the headers", waitingForHeaders],
    ["in the middle of the body", readingBody],
  ])("%s", async (_stage, stage) => {
    const { call } = await callAt(stage, { timeout: 80, retry: false });
    const failed = vi.fn();
    call.catch(failed);
    await vi.advanceTimersByTimeAsync(79);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    const error = await rejection(call);
    expect(error).toBeInstanceOf(IntercomTimeoutError);
    expect(error).toMatchObject({ name: "IntercomTimeoutError", timeout: 80 });
    expect((error as Error).message).toBe("getThing (GET /thing): no answer in 80 ms");
  });

  it("begins anew with each attempt, and the call's own goes over the transport's", async () => {
    const start = Date.now();
    const times: number[] = [];
    const fetch = async () => {
      times.push(Date.now() - start);
      return times.length < 3 ? new Promise<never>(() => {}) : Response.json("done");
    };
    const transport = transportTo("http://localhost", { fetch, timeout: 9999 });
    const call = transport.call(
      getThing,
      {},
      { timeout: 120, retry: { baseDelay: 8, maxDelay: 8 } },
    );
    for (const attempt of [1, 2]) {
      await until(() => times.length === attempt);
      await vi.advanceTimersByTimeAsync(124);
    }
    expect(await call).toBe("done");
    expect(times).toEqual([0, 124, 248]);
  });

  it("does not send a POST again", async () => {
    const server = await silent();
    const transport = transportTo(server.url, { timeout: 50, retry: quick });
    const call = transport.call(postThing, { body: {} });
    await until(() => server.requests.length === 1);
    const failed = rejection(call);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failed).toBeInstanceOf(IntercomTimeoutError);
    expect(server.requests).toHaveLength(1);
  });

  it.each([0, Number.POSITIVE_INFINITY, 2 ** 31])("of %d ms is none", async (timeout) => {
    const responses: ServerResponse[] = [];
    const server = await startServer((response) => void responses.push(response));
    const call = transportTo(server.url, { timeout, retry: false }).call(getThing);
    await until(() => responses.length === 1);
    await vi.advanceTimersByTimeAsync(100_000);
    for (const response of responses) json(response, 200, "late");
    expect(await call).toBe("late");
  });
});

describe("a stream", () => {
  const halves = async () => {
    const responses: ServerResponse[] = [];
    const server = await startServer((response) => {
      responses.push(response);
      response.write("one");
    });
    return { url: server.url, finish: () => responses.at(-1)?.end("two") };
  };

  it("is timed until its headers only", async () => {
    const { url, finish } = await halves();
    const transport = transportTo(url, { timeout: 100, retry: false });
    const stream = await download(transport, getThing).stream();
    await vi.advanceTimersByTimeAsync(100_000);
    finish();
    expect(await new Response(stream).text()).toBe("onetwo");
  });

  it("ends with the signal's reason, and leaves no listener when it is read to the end", async () => {
    const { url, finish } = await halves();
    const { controller, signal, listeners } = watchedSignal();
    const transport = transportTo(url);
    const read = await download(transport, getThing, {}, { signal }).stream();
    finish();
    expect(await new Response(read).text()).toBe("onetwo");
    expect(listeners()).toBe(0);
    const call = download(transport, getThing, {}, { signal });
    const reader = (await call.stream()).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("one");
    // The attempt itself is over, and only the stream is left to stop.
    await rejection(call);
    controller.abort(reason);
    expect(await rejection(reader.read())).toBe(reason);
  });
});
