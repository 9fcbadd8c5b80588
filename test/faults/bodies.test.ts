import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import {
  download,
  IntercomApiError,
  IntercomNetworkError,
} from "../../generator/shipped/runtime/index.js";
import { pieceByPiece } from "./clock.js";
import { getThing, postThing, rejection, transportTo } from "./operations.js";
import { json, startRawServer, startServer } from "./server.js";

async function errorFor(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<IntercomApiError> {
  const server = await startServer((response) => {
    response.writeHead(status, headers);
    response.end(body);
  });
  const error = await rejection(transportTo(server.url, { retry: false }).call(getThing));
  expect(error).toBeInstanceOf(IntercomApiError);
  return error as IntercomApiError;
}

describe("an error answer", () => {
  it("in Intercom's format", async () => {
    const body = {
      type: "error.list",
      request_id: "req-1",
      errors: [
        { code: "parameter_invalid", message: "email is not valid", field: "email" },
        { code: "not_found", message: "no such thing" },
      ],
    };
    const error = await errorFor(422, JSON.stringify(body), {
      "content-type": "application/json",
      "x-request-id": "from-header",
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "7",
      "x-ratelimit-reset": "1487332510",
    });
    expect(error).toMatchObject({
      name: "IntercomApiError",
      status: 422,
      code: "parameter_invalid",
      errors: body.errors,
      requestId: "req-1",
      rateLimit: { limit: 1000, remaining: 7, reset: 1487332510 },
      body,
    });
    expect(error.message).toBe("getThing (GET /thing): 422: parameter_invalid: email is not valid");
    expect(error.response.headers.get("x-ratelimit-limit")).toBe("1000");
    expect(error.cause).toBeUndefined();
  });

  it("as problem details (RFC 9457)", async () => {
    const body = {
      type: "https://example.com/out-of-credit",
      title: "Out of credit",
      status: 403,
      detail: "30 of 50",
    };
    const error = await errorFor(403, JSON.stringify(body), {
      "content-type": "application/problem+json",
    });
    expect(error).toMatchObject({ status: 403, code: body.type, errors: [], body });
    expect(error.message).toContain("30 of 50");
  });

  it.each([
    { error: "invalid_token", error_description: "it expired" },
    { message: "it expired" },
    { errors: ["x"], detail: "it expired" },
    { errors: [{ code: "x" }], title: "it expired" },
  ])("in another format: %o", async (body) => {
    const error = await errorFor(401, JSON.stringify(body));
    expect(error.body).toEqual(body);
    expect(error.message).toContain("it expired");
  });

  it.each([
    ['{"error":{"code":"no_box","message":"No such box"}}', "no_box", "No such box"],
    ['{"error":{"code":42,"message":"No such box"}}', "42", "No such box"],
    ['{"error":"No such box"}', undefined, "No such box"],
    ['{"error":"gone","error_description":"No such box"}', "gone", "No such box"],
    ['{"errors":["No such box"]}', undefined, "No such box"],
    ['{"errors":[{"code":"no_box","detail":"No such box"}]}', "no_box", "No such box"],
    ['{"errors":{"label":["No such box"]}}', undefined, "No such box"],
    ['["No such box"]', undefined, "No such box"],
    ['{"code":"no_box","message":["No such box"]}', "no_box", "No such box"],
    ['{"detail":"No such box"}', undefined, "No such box"],
    ['"No such box"', undefined, "No such box"],
    ["No such box", undefined, "No such box"],
    [`No such box${"!".repeat(9999)}`, undefined, `No such box${"!".repeat(189)}`],
  ])("says why: %s", async (text, code, reason) => {
    const error = await errorFor(422, text);
    expect(error.code).toBe(code);
    expect(error.message).toBe(
      ["getThing (GET /thing)", 422, code, reason].filter((part) => part !== undefined).join(": "),
    );
  });

  it("shows in JSON what happened, and not the answer", async () => {
    const error = await errorFor(422, '{"request_id":"r","errors":[{"code":"c","message":"m"}]}');
    const shown = JSON.parse(JSON.stringify(error));
    expect(shown).toMatchObject({
      name: "IntercomApiError",
      message: "getThing (GET /thing): 422: c: m",
      operation: "getThing",
      status: 422,
      code: "c",
      requestId: "r",
    });
    expect(shown).not.toHaveProperty("response");
  });

  it.each([
    [null],
    [[]],
    [["<b>text</b>"]],
    [5],
    [{ errors: null }],
    [{ errors: [null] }],
    [{ errors: {} }],
  ])("whose JSON is nothing it knows: %j", async (body) => {
    const error = await errorFor(400, JSON.stringify(body));
    expect(error.body).toEqual(body);
    expect(error.errors).toEqual([]);
    expect(error.message).toBe("getThing (GET /thing): 400: Bad Request");
  });

  it("as a page of HTML, of which the beginning is kept", async () => {
    const page = `<html>${"x".repeat(10_000)}</html>`;
    const error = await errorFor(502, page, { "content-type": "text/html" });
    expect(error).toMatchObject({ status: 502, body: page.slice(0, 4096), errors: [] });
  });

  it("that says JSON and is none", async () => {
    const error = await errorFor(500, '{"type":"error.list"', {
      "content-type": "application/json",
    });
    expect(error).toMatchObject({ status: 500, body: '{"type":"error.list"' });
  });

  it("with nothing in it", async () => {
    const error = await errorFor(503, "");
    expect(error).toMatchObject({
      status: 503,
      body: undefined,
      requestId: undefined,
      rateLimit: {},
    });
    expect(error.rateLimit).toEqual({});
    expect(error.message).toBe("getThing (GET /thing): 503: Service Unavailable");
  });
});

/** A server that breaks off each answer once `fetch` has got the beginning of it. */
async function cutOff(status: string) {
  const sockets: Socket[] = [];
  const server = await startRawServer((socket) => {
    sockets.push(socket);
    socket.write(`HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: 900\r\n`);
    socket.write('X-Request-Id: req-2\r\n\r\n{"type":"error.l');
  });
  const fetch = pieceByPiece(() => sockets.at(-1)?.destroy());
  return { transport: transportTo(server.url, { fetch }), count: server.count };
}

describe("a body that breaks off", () => {
  it.each(["200 OK", "404 Not Found"])("of a %s", async (status) => {
    const { transport, count } = await cutOff(status);
    const error = await rejection(transport.call(postThing, { body: {} }));
    expect(error).toBeInstanceOf(IntercomApiError);
    expect(error).toMatchObject({
      status: Number.parseInt(status, 10),
      requestId: "req-2",
      body: '{"type":"error.l',
    });
    expect((error as Error).message).toContain("the body was cut off");
    const cause = (error as Error).cause as Error;
    expect(cause).toBeInstanceOf(IntercomNetworkError);
    expect(cause.cause).toBeInstanceOf(Error);
    expect(count()).toBe(1);
  });

  it("is asked for again where that is safe", async () => {
    const { transport, count } = await cutOff("200 OK");
    await rejection(transport.call(getThing));
    expect(count()).toBe(3);
  });
});

describe("a success", () => {
  it.each(["<html>", '{"a":', "nothing"])("that is not JSON: %s", async (text) => {
    const error = await errorFor(200, text, { "content-type": "application/json" });
    expect(error).toMatchObject({ status: 200, body: text });
    expect(error.message).toContain("the body is not JSON");
  });

  it.each([
    [204, ""],
    [200, ""],
    [202, ""],
  ])("that is a %i with nothing in it is undefined", async (status, body) => {
    const server = await startServer((response) => response.writeHead(status).end(body));
    expect(await transportTo(server.url).call(getThing)).toBeUndefined();
  });

  it.each([{ a: 1 }, [], null, 0, false, ""])("gives its JSON: %j", async (body) => {
    const server = await startServer((response) => json(response, 200, body));
    expect(await transportTo(server.url).call(getThing)).toEqual(body);
  });

  it("with characters split over chunks", async () => {
    const chunks = [...Buffer.from(JSON.stringify("żółć 🎈"))].map((byte) => Uint8Array.of(byte));
    const fetch = async () =>
      new Response(
        new ReadableStream({
          pull(it) {
            const chunk = chunks.shift();
            if (chunk) it.enqueue(chunk);
            else it.close();
          },
        }),
      );
    expect(await transportTo("http://localhost", { fetch }).call(getThing)).toBe("żółć 🎈");
  });

  it("as text", async () => {
    const server = await startServer((response) => response.end("a,b\n"));
    const operation = { ...getThing, accept: "text/csv", as: "text" } as const;
    expect(await transportTo(server.url).call(operation)).toBe("a,b\n");
    expect(server.requests[0]?.headers.accept).toBe("text/csv");
  });
});

describe("a fetch of another make", () => {
  const text = '{"id":"1"}';
  const bare = { ok: true, status: 200, text: async () => text };
  const answerOf = (response: unknown) =>
    transportTo("http://x.test", { retry: false, fetch: async () => response as Response });

  it.each([
    ["a body without a stream", { ...bare, headers: new Headers() }],
    ["no headers", bare],
    ["a body that is null", { ...bare, body: null }],
  ])("gives %s", async (_what, response) => {
    expect(await answerOf(response).call(getThing)).toEqual({ id: "1" });
    expect(await answerOf(response).call({ ...getThing, as: "text" })).toBe(text);
    const failed = await rejection(
      answerOf({ ...response, ok: false, status: 404 }).call(getThing),
    );
    expect(failed).toMatchObject({ status: 404, body: { id: "1" } });
  });

  it("streams what has no stream", async () => {
    const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
    const call = download(answerOf({ ...bare, arrayBuffer }), getThing);
    expect(await new Response(await call.stream()).text()).toBe(text);
  });

  it.each([undefined, null, {}, "text"])(
    "that gives %o is an error that says so",
    async (given) => {
      const error = await rejection(answerOf(given).call(getThing));
      expect(error).toMatchObject({ name: "IntercomError" });
      expect((error as Error).message).toContain("fetch gave no Response");
    },
  );

  it("says what a connection failed of, all parts of it, without the token", async () => {
    const parts = ["::1", "127.0.0.1"].map((host) =>
      Object.assign(new Error(`connect ECONNREFUSED ${host}`), { code: "ECONNREFUSED" }),
    );
    const cause = Object.assign(new AggregateError(parts, ""), { code: "ECONNREFUSED" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const call = transportTo("http://x.test", { fetch, retry: false, token: "e" }).call(getThing);
    expect(((await rejection(call)) as Error).message).toBe(
      "getThing (GET /thing): the connection failed: connect ECONNREFUSED ::1; connect ECONNREFUSED 127.0.0.1",
    );
  });
});
