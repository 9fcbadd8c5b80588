import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { bind, download, type Middleware } from "../../generator/shipped/runtime/index.js";
import { getThing, postThing, rejection, secret, transportTo } from "./operations.js";
import { json, startRawServer, startServer } from "./server.js";

/** Everything that a log or a debugger could show of a value. */
function shown(value: unknown): string {
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true } as const;
  const plain = { ...options, customInspect: false };
  const error = value as Partial<Error>;
  const texts = [inspect(value, options), inspect(value, plain), JSON.stringify(value)];
  return [...texts, String(value), error?.stack, error?.message].join("\n");
}

function expectNoToken(value: unknown): void {
  expect(shown(value)).not.toContain(secret);
}

describe("the token does not show up", () => {
  it("in a transport or a bound client", () => {
    const transport = transportTo("http://localhost");
    const get = (it: typeof transport) => it.call(getThing);
    expectNoToken(transport);
    expectNoToken(bind(transport, { get }));
  });

  it("in a call and its answer", async () => {
    const server = await startServer((response) => json(response, 200, { a: 1 }));
    const call = transportTo(server.url).call(getThing);
    expectNoToken(call);
    expectNoToken(await call.withResponse());
    expectNoToken(await call.result());
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  });

  it("in the error for an answer", async () => {
    const server = await startServer((response) =>
      json(response, 404, { errors: [{ code: "x" }] }),
    );
    const call = transportTo(server.url).call(getThing);
    expectNoToken(await rejection(call));
    expectNoToken(await call.result());
  });

  it("in a network error, a timeout, or the error for a body that breaks off", async () => {
    const reset = await startRawServer((socket) => socket.resetAndDestroy());
    expectNoToken(await rejection(transportTo(reset.url).call(getThing)));
    const silent = await startServer(() => {});
    const patient = transportTo(silent.url, { timeout: 30, retry: false });
    expectNoToken(await rejection(patient.call(getThing)));
    const broken = await startRawServer((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
    );
    const error = await rejection(transportTo(broken.url).call(postThing, { body: {} }));
    expect(error).toMatchObject({ name: "IntercomApiError" });
    expectNoToken(error);
  });

  it("in what a fetch of one's own throws, request and all", async () => {
    const fetch = async (request: Request) => {
      const headers = Object.fromEntries(request.headers);
      const inner = Object.assign(new Error(`sent ${JSON.stringify(headers)}`), { request });
      const outer = new TypeError("not sent", { cause: inner });
      throw Object.assign(outer, { request, config: { headers }, code: "E_CUSTOM" });
    };
    const error = (await rejection(
      transportTo("http://localhost", { fetch }).call(getThing),
    )) as Error;
    expectNoToken(error);
    const cause = error.cause as Error;
    expect(cause).toMatchObject({ name: "TypeError", message: "not sent", code: "E_CUSTOM" });
    expect((cause.cause as Error).message).toBe(
      'sent {"accept":"application/json","authorization":"Bearer [token]"}',
    );
  });

  it("in what the body of a fetch of one's own breaks off with", async () => {
    const fetch = async (request: Request) => {
      const failure = new Error(`gone: ${request.headers.get("authorization")}`);
      return new Response(new ReadableStream({ pull: (it) => it.error(failure) }));
    };
    const transport = transportTo("http://localhost", { fetch, retry: false });
    for (const call of [transport.call(getThing), download(transport, getThing)]) {
      const error = await rejection(call);
      expect(error).toMatchObject({ name: "IntercomApiError", status: 200 });
      expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain(secret);
      expect(inspect(error)).toContain("gone: Bearer [token]");
    }
  });

  it("in the error for a token that no header can carry", async () => {
    const token = `${secret}\n${secret}`;
    const error = await rejection(transportTo("http://localhost", { token }).call(getThing));
    expect(error).toMatchObject({ name: "IntercomError" });
    expect((error as Error).message).toContain("the token does not fit into a header");
    expectNoToken(error);
  });

  it("in the requests that middleware sees", async () => {
    const server = await startServer((response, _request, index) =>
      json(response, index ? 200 : 503, {}),
    );
    const seen: unknown[] = [];
    const middleware: Middleware = {
      onRequest: (it) => void seen.push(it),
      onResponse: (it) => void seen.push(it),
      onError: (it) => void seen.push(it),
    };
    await transportTo(server.url, { middleware: [middleware] }).call(getThing);
    expect(seen).toHaveLength(4);
    for (const it of seen) expectNoToken(it);
    expect(server.requests).toHaveLength(2);
  });
});

it("a circular chain of causes comes to an end", async () => {
  const failure = new Error("round");
  failure.cause = failure;
  const fetch = () => Promise.reject(failure);
  const call = transportTo("http://localhost", { fetch, retry: false }).call(getThing);
  expect(await rejection(call)).toMatchObject({ name: "IntercomNetworkError" });
});
