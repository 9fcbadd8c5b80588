import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { download, IntercomApiError, isApiError } from "../../generator/shipped/runtime/index.js";
import { getThing, rejection, transportTo } from "../faults/operations.js";
import { json, startServer } from "../faults/server.js";

const limits = {
  "x-ratelimit-limit": "9",
  "x-ratelimit-remaining": "8",
  "x-ratelimit-reset": "1900000000",
};
const headers = { "x-request-id": "req-1", ...limits };
const rateLimit = { limit: 9, remaining: 8, reset: 1_900_000_000 };

const answering = (status: number, body: unknown) =>
  startServer((response) => json(response, status, body, headers));

describe("a call", () => {
  it("is a promise of the data, and its methods send nothing", async () => {
    const server = await answering(200, { a: 1 });
    const call = transportTo(server.url).call(getThing);
    expect(call).toBeInstanceOf(Promise);
    const { data, response, ...rest } = await call.withResponse();
    expect(data).toEqual({ a: 1 });
    expect(response).toBeInstanceOf(Response);
    expect(response.headers.get("x-request-id")).toBe("req-1");
    expect(rest).toEqual({ requestId: "req-1", rateLimit });
    expect(await call.result()).toMatchObject({ ok: true, status: 200, data, requestId: "req-1" });
    expect(await call).toBe(data);
    expect(server.requests).toHaveLength(1);
  });

  it("starts at once", async () => {
    const server = await answering(200, {});
    const call = transportTo(server.url).call(getThing);
    await expect.poll(() => server.requests).toHaveLength(1);
    await call;
  });

  it("gives a failure as a value", async () => {
    const server = await answering(404, { errors: [{ code: "not_found", message: "gone" }] });
    const call = transportTo(server.url).call<unknown, object>(getThing);
    const result = await call.result();
    expect(result).toMatchObject({ ok: false, status: 404, requestId: "req-1", rateLimit });
    const error = await rejection(call);
    expect(result).toMatchObject({ error });
    expect(error).toBeInstanceOf(IntercomApiError);
    expect(await rejection(call.withResponse())).toBe(error);
  });

  it("can be taken as the answer, unread, as soon as it is made", async () => {
    const server = await answering(200, { a: 1 });
    const call = transportTo(server.url).call(getThing);
    const response = await call.asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ a: 1 });
    expect(await rejection(call)).toMatchObject({ name: "IntercomError" });
    const late = transportTo(server.url).call(getThing);
    await late;
    expect(((await rejection(late.asResponse())) as Error).message).toContain("has been read");
    const failed = await answering(404, {});
    const error = await rejection(transportTo(failed.url).call(getThing).asResponse());
    expect(error).toMatchObject({ status: 404 });
  });

  it("sends further query parameters, below those of its arguments", async () => {
    const server = await answering(200, {});
    const transport = transportTo(server.url);
    await transport.call(getThing, { query: { page: 3 } }, { query: { page: 2, more: ["a", 1] } });
    await transport.call(getThing, {}, { query: { page: 2 } });
    const queries = server.requests.map(({ url = "" }) => url.split("?")[1]);
    expect(queries).toEqual(["page=3&more=a&more=1", "page=2"]);
  });

  it("calls a success that cannot be read failed", async () => {
    const server = await startServer((response) => response.end("<html>"));
    const result = await transportTo(server.url).call<unknown, object>(getThing).result();
    expect(result).toMatchObject({ ok: false, status: "failed", error: { status: 200 } });
  });

  it("calls what is thrown for the caller failed, unless the signal was the reason", async () => {
    const fetch = () => Promise.reject(new Error("down"));
    const transport = transportTo("http://localhost", { fetch, retry: false });
    const result = await transport.call<unknown, object>(getThing).result();
    expect(result).toMatchObject({ ok: false, status: "failed" });
    const aborted = transport.call(getThing, {}, { signal: AbortSignal.abort("why") });
    const error = expect.objectContaining({ name: "IntercomError", cause: "why" });
    expect(await aborted.result()).toEqual({ ok: false, status: "aborted", error });
  });
});

describe("a rejection that nobody handles", () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  let others: NodeJS.UnhandledRejectionListener[] = [];

  beforeEach(() => {
    others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", note);
    unhandled.length = 0;
  });
  afterEach(() => {
    process.removeAllListeners("unhandledRejection");
    for (const listener of others) process.on("unhandledRejection", listener);
  });

  const failing = () =>
    transportTo("http://localhost", {
      retry: false,
      fetch: async () => new Response("", { status: 400 }),
    });
  /** A turn later: Node reports a rejection at the end of the turn that it happened in. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it("is reported once", async () => {
    failing().call(getThing);
    await expect.poll(() => unhandled).not.toEqual([]);
    await settle();
    expect(unhandled).toMatchObject([{ status: 400 }]);
  });

  it.each(["result", "withResponse", "stream", "asResponse"] as const)(
    "is none when only %s() is used",
    async (view) => {
      await download(failing(), getThing)
        [view]()
        .catch(() => {});
      await settle();
      expect(unhandled).toEqual([]);
    },
  );

  it("is none when only the call is awaited", async () => {
    await failing()
      .call(getThing)
      .catch(() => {});
    await settle();
    expect(unhandled).toEqual([]);
  });
});

describe("a download", () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index);
  const start = () => startServer((response) => response.end(bytes));
  const file = { ...getThing, accept: "application/octet-stream" };

  it("gives bytes", async () => {
    const server = await start();
    const call = download(transportTo(server.url), file);
    const data = await call;
    expect(data).toBeInstanceOf(Uint8Array);
    expect(data).toEqual(bytes);
    expect(server.requests[0]?.headers.accept).toBe("application/octet-stream");
  });

  it("gives a stream instead, without reading ahead", async () => {
    const server = await startServer((response) => response.write("one"));
    const call = download(transportTo(server.url), file);
    const stream = await call.stream();
    const reader = stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("one");
    expect(call.stream()).toBe(call.stream());
    expect((await call.stream().withResponse()).response.status).toBe(200);
    expect(await rejection(call)).toMatchObject({ name: "IntercomError" });
    await reader.cancel();
    expect(server.requests).toHaveLength(1);
  });

  it("gives a stream of what it has read when it is asked for one late", async () => {
    const server = await start();
    const call = download(transportTo(server.url), file);
    await call;
    const stream = await call.stream();
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
    expect(server.requests).toHaveLength(1);
  });

  it("fails as any call, also when it is streamed", async () => {
    const server = await answering(404, { errors: [{ code: "not_found", message: "" }] });
    const error = await rejection(download(transportTo(server.url), file).stream());
    expect(error).toMatchObject({ status: 404, code: "not_found" });
  });

  it("is sent again before a stream has begun", async () => {
    const server = await startServer((response, _request, index) =>
      index === 0 ? json(response, 503, {}) : response.end("x"),
    );
    const stream = await download(transportTo(server.url), file).stream();
    expect(await new Response(stream).text()).toBe("x");
  });

  it("of nothing is empty", async () => {
    const server = await startServer((response) => response.end());
    expect(await download(transportTo(server.url), file)).toEqual(new Uint8Array());
    const stream = await download(transportTo(server.url), file).stream();
    expect(await new Response(stream).text()).toBe("");
  });
});

it("isApiError knows an error of another copy of the client", async () => {
  vi.resetModules();
  const copy = await import("../../generator/shipped/runtime/errors.js");
  expect(copy.IntercomApiError).not.toBe(IntercomApiError);
  const server = await answering(404, {});
  const error = await rejection(transportTo(server.url).call(getThing));
  expect(error).not.toBeInstanceOf(copy.IntercomApiError);
  expect(copy.isApiError(error, 404)).toBe(true);
});

it("isApiError tells errors apart", async () => {
  const server = await answering(404, {});
  const error = await rejection(transportTo(server.url).call(getThing));
  expect([isApiError(error), isApiError(error, 404), isApiError(error, 401)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isApiError(new Error("")), isApiError(undefined)]).toEqual([false, false]);
});
