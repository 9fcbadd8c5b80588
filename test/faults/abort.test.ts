import { describe, expect, it } from "vitest";
import { download, IntercomTimeoutError } from "../../generator/runtime/index.js";
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

async function untilArrived(server: TestServer, count = 1): Promise<void> {
  while (server.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 30));
}

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
    ["while waiting for the headers", silent],
    ["in the middle of the body", stalling],
    ["during the wait before a retry", limiting],
  ])("%s", async (_stage, start) => {
    const server = await start();
    const { controller, signal, listeners } = watchedSignal();
    const call = transportTo(server.url).call(getThing, {}, { signal });
    await untilArrived(server);
    const aborted = performance.now();
    controller.abort(reason);
    expect(await rejection(call)).toBe(reason);
    expect(performance.now() - aborted).toBeLessThan(200);
    expect(await call.result()).toEqual({ ok: false, status: "aborted", error: reason });
    expect(server.requests).toHaveLength(1);
    expect(listeners()).toBe(0);
  });

  it("while the token is being asked for, or a fetch of one's own heeds no signal", async () => {
    const never = () => new Promise<never>(() => {});
    for (const options of [{ token: never }, { fetch: never }]) {
      const controller = new AbortController();
      const call = transportTo("http://localhost", options).call(getThing, {}, controller);
      setTimeout(() => controller.abort(reason), 20);
      expect(await rejection(call)).toBe(reason);
    }
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
    await transportTo(server.url).call(getThing, {}, { signal });
    expect(server.requests).toHaveLength(2);
    expect(listeners()).toBe(0);
  });
});

describe("a timeout", () => {
  it.each([
    ["before the headers", silent],
    ["in the middle of the body", stalling],
  ])("%s", async (_stage, start) => {
    const server = await start();
    const error = await rejection(
      transportTo(server.url, { timeout: 80, retry: false }).call(getThing),
    );
    expect(error).toBeInstanceOf(IntercomTimeoutError);
    expect(error).toMatchObject({ name: "IntercomTimeoutError", timeout: 80 });
    expect((error as Error).message).toBe("getThing (GET /thing): no answer in 80 ms");
  });

  it("begins anew with each attempt, and the call's own goes over the transport's", async () => {
    const server = await startServer((response, _request, index) => {
      if (index === 2) json(response, 200, "done");
    });
    const transport = transportTo(server.url, { timeout: 9999 });
    expect(await transport.call(getThing, {}, { timeout: 120 })).toBe("done");
    const [first, second, third] = server.requests.map(({ time }) => time);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(100);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(100);
  });

  it("does not send a POST again", async () => {
    const server = await silent();
    const transport = transportTo(server.url, { timeout: 50, retry: quick });
    const error = await rejection(transport.call(postThing, { body: {} }));
    expect(error).toBeInstanceOf(IntercomTimeoutError);
    expect(server.requests).toHaveLength(1);
  });

  it.each([0, Number.POSITIVE_INFINITY, 2 ** 31])("of %d ms is none", async (timeout) => {
    const server = await startServer((response) => {
      setTimeout(() => json(response, 200, "late"), 60);
    });
    expect(await transportTo(server.url, { timeout, retry: false }).call(getThing)).toBe("late");
  });
});

describe("a stream", () => {
  const slow = () =>
    startServer((response) => {
      response.write("one");
      setTimeout(() => response.end("two"), 150);
    });

  it("is timed until its headers only", async () => {
    const server = await slow();
    const transport = transportTo(server.url, { timeout: 100, retry: false });
    const stream = await download(transport, getThing).stream();
    expect(await new Response(stream).text()).toBe("onetwo");
  });

  it("ends with the signal's reason, and leaves no listener when it is read to the end", async () => {
    const server = await slow();
    const { controller, signal, listeners } = watchedSignal();
    const transport = transportTo(server.url);
    const read = await download(transport, getThing, {}, { signal }).stream();
    expect(await new Response(read).text()).toBe("onetwo");
    expect(listeners()).toBe(0);
    const reader = (await download(transport, getThing, {}, { signal }).stream()).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("one");
    // By then the attempt itself is over, and only the stream is left to stop.
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(reason);
    expect(await rejection(reader.read())).toBe(reason);
  });
});
