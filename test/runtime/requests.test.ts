import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import {
  type Authenticate,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  binary,
  type CallOptions,
  formUrlEncoded,
  type HttpTransportOptions,
  type Middleware,
  multipart,
  type OperationArgs,
  type OperationDescriptor,
  queryStyles,
} from "../../generator/shipped/runtime/index.js";
import {
  getThing,
  postThing,
  putThing,
  rejection,
  secret,
  transportTo,
} from "../faults/operations.js";
import { type Arrived, json, startServer } from "../faults/server.js";

/** What arrives when the operation is called. */
async function sent(
  operation: OperationDescriptor,
  args?: OperationArgs,
  options?: CallOptions,
  transportOptions: Partial<HttpTransportOptions> = {},
): Promise<Arrived> {
  const server = await startServer((response) => json(response, 200, {}));
  await transportTo(server.url, transportOptions).call(operation, args, options);
  const [request] = server.requests;
  if (!request) throw new Error("nothing arrived");
  return request;
}

describe("a request", () => {
  it("has method, path, query, JSON body and headers", async () => {
    const operation = {
      id: "a",
      method: "POST",
      path: "/a/{id}",
      query: queryStyles({ t: { explode: false } }),
    };
    const request = await sent(operation, {
      path: { id: "../b?c" },
      query: { t: [1, 2], u: [3, 4], "v w": null },
      headers: { "X-One": 1, "X-Two": undefined },
      body: { d: [null] },
    });
    expect(request).toMatchObject({ method: "POST", url: "/a/..%2Fb%3Fc?t=1,2&u=3&u=4" });
    expect(request.headers).toMatchObject({
      accept: "application/json",
      authorization: `Bearer ${secret}`,
      "content-type": "application/json",
      "x-one": "1",
    });
    expect(request.headers).not.toHaveProperty("x-two");
    expect(request.body.toString()).toBe('{"d":[null]}');
  });

  it("without a body has no content type", async () => {
    expect((await sent(postThing, {})).headers).not.toHaveProperty("content-type");
    expect((await sent({ ...postThing, encode: multipart })).headers).not.toHaveProperty(
      "content-type",
    );
  });

  it("can carry null as its body", async () => {
    expect((await sent(postThing, { body: null })).body.toString()).toBe("null");
  });

  it("has the transport's headers, over which go the call's, and null takes one away", async () => {
    const headers = { "X-A": "transport", "X-B": "transport", "X-C": "transport" };
    const call = { headers: { "x-b": "call", "x-c": null } };
    const request = await sent(getThing, {}, call, { headers });
    expect(request.headers).toMatchObject({ "x-a": "transport", "x-b": "call" });
    expect(request.headers).not.toHaveProperty("x-c");
  });

  it("keeps the path of the base URL", async () => {
    const server = await startServer((response) => json(response, 200, {}));
    for (const path of ["/v1", "/v1/"]) {
      await transportTo(`${server.url}${path}`).call(getThing);
    }
    expect(server.requests.map(({ url }) => url)).toEqual(["/v1/thing", "/v1/thing"]);
  });

  it("is not sent with a path argument that is missing, empty or a dot", async () => {
    const server = await startServer((response) => json(response, 200, {}));
    const operation = { id: "getOne", method: "GET", path: "/one/{id}" };
    for (const path of [undefined, {}, { id: "" }, { id: ".." }]) {
      const call = transportTo(server.url).call(operation, path && { path });
      const error = await rejection(call);
      expect(error).toMatchObject({ name: "IntercomError" });
      expect((error as Error).message).toMatch(/^getOne \(GET \/one\/\{id\}\): .*path/);
      expect(await call.result()).toEqual({ ok: false, status: "failed", error });
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe("an encoded body", () => {
  const form = async (body: unknown) => {
    const request = await sent({ ...postThing, encode: multipart }, { body });
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const type = request.headers["content-type"] ?? "";
    const response = new Response(new Uint8Array(request.body), {
      headers: { "content-type": type },
    });
    return [...(await response.formData())];
  };

  it("of multipart has a part for each item", async () => {
    const file = new File(["%PDF"], "a.pdf", { type: "application/pdf" });
    const body = {
      text: "a",
      count: 5,
      flag: false,
      list: ["x", "y"],
      gone: undefined,
      none: null,
      meta: { a: { b: 1 } },
      metas: [{ c: 1 }],
      file,
      bytes: new Uint8Array([1, 2]),
      buffer: new Uint8Array([3]).buffer,
    };
    const parts = await form(body);
    const texts = parts.filter((part) => typeof part[1] === "string");
    expect(texts).toEqual([
      ["text", "a"],
      ["count", "5"],
      ["flag", "false"],
      ["list", "x"],
      ["list", "y"],
    ]);
    const files = parts.flatMap(([name, value]) =>
      typeof value === "string" ? [] : [{ name, type: value.type, fileName: value.name, value }],
    );
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ["meta", "application/json"],
      ["metas", "application/json"],
      ["file", "application/pdf"],
      ["bytes", "application/octet-stream"],
      ["buffer", "application/octet-stream"],
    ]);
    expect(await Promise.all(files.slice(0, 3).map(({ value }) => value.text()))).toEqual([
      '{"a":{"b":1}}',
      '{"c":1}',
      "%PDF",
    ]);
    expect(files[2]?.fileName).toBe("a.pdf");
    const bytes = await files[3]?.value.arrayBuffer();
    expect([...new Uint8Array(bytes ?? new ArrayBuffer(0))]).toEqual([1, 2]);
  });

  it("of multipart can be a FormData", async () => {
    const body = new FormData();
    body.append("a", "1");
    expect(await form(body)).toEqual([["a", "1"]]);
  });

  it("of a form", async () => {
    const body = { a: "x y&z", b: [1, 2], c: { d: 1 }, e: null, f: undefined };
    const request = await sent({ ...postThing, encode: formUrlEncoded }, { body });
    expect(request.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(request.body.toString()).toBe("a=x+y%26z&b=1&b=2&c=%7B%22d%22%3A1%7D");
  });

  it.each([
    ["image/png", new Uint8Array([1, 2, 3]), "image/png"],
    ["text/csv", "\u0001\u0002\u0003", "text/csv"],
    ["image/png", new Blob([new Uint8Array([1, 2, 3])], { type: "image/gif" }), "image/png"],
    ["image/*", new Blob([new Uint8Array([1, 2, 3])], { type: "image/gif" }), "image/gif"],
  ])("of %s", async (declared, body, contentType) => {
    const request = await sent({ ...putThing, encode: binary(declared) }, { body });
    expect(request.headers["content-type"]).toBe(contentType);
    expect(request.body).toEqual(Buffer.from([1, 2, 3]));
  });

  it.each([
    ["a stream", () => new Blob(["real"]).stream()],
    ["a stream of Node", () => Readable.from([Buffer.from("re"), Buffer.from("al")])],
  ])("is read from %s, and sent again", async (_what, stream) => {
    const server = await startServer((response, _request, index) =>
      json(response, index ? 200 : 503, {}),
    );
    const operation = { ...putThing, encode: binary("image/png") };
    await transportTo(server.url).call(operation, { body: stream() });
    expect(server.requests.map(({ body }) => body.toString())).toEqual(["real", "real"]);
    const parts = await form({ file: stream() });
    expect(await new Response(parts[0]?.[1]).text()).toBe("real");
  });

  it("has dates as JSON has them, and refuses what would vanish by name", async () => {
    expect(await form({ taken: new Date(0) })).toEqual([["taken", "1970-01-01T00:00:00.000Z"]]);
    const bodies: [OperationDescriptor, unknown, string][] = [
      [postThing, { a: { b: new Map() } }, "body: b: cannot send a Map"],
      [postThing, new Blob(["a"]), "body: cannot send a Blob"],
      [{ ...postThing, encode: multipart }, { a: new Set([1]) }, "body.a: cannot send a Set"],
      [{ ...postThing, encode: formUrlEncoded }, { a: new Map() }, "body.a: cannot send a Map"],
      [{ ...postThing, encode: binary("image/png") }, { a: 1 }, "body: expected a text, bytes"],
    ];
    for (const [operation, body, message] of bodies) {
      const call = transportTo("http://x.test").call(operation, { body });
      expect(((await rejection(call)) as Error).message).toContain(message);
    }
  });

  it("is encoded again for every attempt", async () => {
    const server = await startServer((response, _request, index) =>
      json(response, index ? 200 : 429, {}),
    );
    await transportTo(server.url).call({ ...postThing, encode: multipart }, { body: { a: "b" } });
    expect(server.requests.map(({ body }) => body.includes('name="a"'))).toEqual([true, true]);
  });
});

describe("authentication", () => {
  const headersFor = async (auth?: Authenticate, token: HttpTransportOptions["token"] = "a:ż") =>
    (await sent(getThing, {}, {}, { token, ...(auth && { auth }) })).headers;

  it("as a bearer token, from a string or a function", async () => {
    expect(await headersFor(undefined, "t")).toMatchObject({ authorization: "Bearer t" });
    expect(await headersFor(undefined, () => "u")).toMatchObject({ authorization: "Bearer u" });
    expect(await headersFor(undefined, async () => "v")).toMatchObject({
      authorization: "Bearer v",
    });
    expect(await headersFor(undefined, "")).not.toHaveProperty("authorization");
  });

  it("as the description says otherwise", async () => {
    const encoded = Buffer.from("a:ż", "utf8").toString("base64");
    expect(await headersFor(basic)).toMatchObject({ authorization: `Basic ${encoded}` });
    const keyed = await headersFor(apiKeyHeader("X-Key"), "k");
    expect(keyed).toMatchObject({ "x-key": "k" });
    expect(keyed).not.toHaveProperty("authorization");
    const auth = apiKeyQuery("api key");
    const args = { query: { a: 1 }, body: { b: 2 } };
    const request = await sent(postThing, args, {}, { token: "k&", auth });
    expect(request.url).toBe("/thing?a=1&api+key=k%26");
    expect(request.body.toString()).toBe('{"b":2}');
    expect(request.headers["content-type"]).toBe("application/json");
  });

  it("not where an operation wants none, or another one", async () => {
    const { headers } = await sent({ ...getThing, auth: false });
    expect(headers).not.toHaveProperty("authorization");
    const other = await sent({ ...getThing, auth: apiKeyHeader("X-Key") });
    expect(other.headers).toMatchObject({ "x-key": secret });
  });
});

describe("middleware", () => {
  const respond = (status: number, body: string): Middleware => ({
    onRequest: () => new Response(body, { status }),
  });

  it("sees every attempt, and can change request and answer", async () => {
    const server = await startServer((response, _request, index) =>
      json(response, index === 0 ? 500 : 200, { index }),
    );
    const statuses: number[] = [];
    const middleware: Middleware = {
      onRequest: ({ request }) => {
        request.headers.set("X-Trace", "1");
      },
      onResponse: async ({ response }) => {
        statuses.push(response.status);
        return new Response(JSON.stringify({ wrapped: await response.json() }), response);
      },
    };
    const transport = transportTo(server.url, { middleware: [middleware] });
    expect(await transport.call(getThing)).toEqual({ wrapped: { index: 1 } });
    expect(statuses).toEqual([500, 200]);
    expect(server.requests.map(({ headers }) => headers["x-trace"])).toEqual(["1", "1"]);
  });

  it("can answer in place of the server", async () => {
    const success = transportTo("http://localhost", { middleware: [respond(200, '{"a":1}')] });
    expect(await success.call(getThing)).toEqual({ a: 1 });
    const body = { errors: [{ code: "x" }] };
    for (const text of [JSON.stringify(body), "<html>"]) {
      const middleware = [respond(404, text)];
      const error = await rejection(transportTo("http://localhost", { middleware }).call(getThing));
      expect(error).toMatchObject({ status: 404, body: text === "<html>" ? text : body });
    }
  });

  it("can answer for a network error", async () => {
    const fetch = () => Promise.reject(new TypeError("down"));
    const seen: unknown[] = [];
    const onError: Middleware["onError"] = ({ error }) => {
      seen.push(error);
      return new Response('"saved"');
    };
    const transport = transportTo("http://localhost", { fetch, middleware: [{ onError }] });
    expect(await transport.call(getThing)).toBe("saved");
    expect(seen).toMatchObject([{ name: "IntercomNetworkError" }]);
  });

  it.each([
    { onRequest: () => Promise.reject(new RangeError("mine")) },
    { onResponse: () => Promise.reject(new RangeError("mine")) },
  ])("that throws ends the call", async (middleware) => {
    const fetch = async () => new Response("{}");
    const transport = transportTo("http://localhost", { fetch, middleware: [middleware] });
    const error = await rejection(transport.call(getThing));
    expect(error).toMatchObject({ name: "IntercomError", message: "getThing (GET /thing): mine" });
    expect((error as Error).cause).toBeInstanceOf(RangeError);
  });
});

describe("fetch", () => {
  it("is looked up for each request, and called without a receiver", async () => {
    const own = globalThis.fetch;
    const receivers: unknown[] = [];
    const transport = transportTo("http://localhost");
    try {
      globalThis.fetch = async function (this: unknown) {
        receivers.push(this);
        return new Response("1");
      };
      expect(await transport.call(getThing)).toBe(1);
    } finally {
      globalThis.fetch = own;
    }
    expect(receivers).toEqual([undefined]);
  });

  it("gets what a call says about the request", async () => {
    const seen: Request[] = [];
    const fetch = async (request: Request) => {
      seen.push(request);
      return new Response("{}");
    };
    const options = { cache: "no-store", credentials: "omit", keepalive: true } as const;
    await transportTo("http://localhost", { fetch }).call(getThing, {}, options);
    expect(seen[0]).toMatchObject({ ...options, redirect: "follow" });
  });
});

describe("what only one fetch knows", () => {
  it("reaches it, on the request and beside it, with a token and without", async () => {
    for (const token of ["t", ""]) {
      const seen: unknown[] = [];
      const fetch = async (request: Request, init: object) => {
        seen.push(request, init);
        return Response.json({});
      };
      const options = { next: { revalidate: 60 } } as CallOptions;
      const fetchOptions = { dispatcher: "d" };
      const transport = transportTo("http://x.test", { token, fetch, fetchOptions });
      await transport.call(getThing, {}, options);
      const given = { next: { revalidate: 60 }, dispatcher: "d" };
      expect(seen[0]).toMatchObject(given);
      expect(seen[1]).toEqual(given);
    }
  });

  it("a header that authenticates takes the place of the token", async () => {
    const { headers } = await sent(getThing, {}, { headers: { Authorization: "Bearer other" } });
    expect(headers.authorization).toBe("Bearer other");
  });
});

describe("onUnauthorized", () => {
  it("is asked once for a token that calls were refused with, and those are made again", async () => {
    const server = await startServer((response, { headers }) =>
      json(response, headers.authorization === "Bearer fresh" ? 200 : 401, {}),
    );
    let asked = 0;
    const onUnauthorized = async () => {
      asked += 1;
      return "fresh";
    };
    const transport = transportTo(server.url, { token: "stale", onUnauthorized });
    await Promise.all([1, 2, 3].map(() => transport.call(postThing, { body: { a: 1 } })));
    await transport.withOptions({ timeout: 0 }).call(getThing);
    expect(asked).toBe(1);
    expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer fresh");
  });

  it("that gives no other token, or throws, ends the call", async () => {
    const server = await startServer((response) => json(response, 401, { message: "why" }));
    const refusing = transportTo(server.url, { token: "stale", onUnauthorized: () => "stale" });
    expect(await rejection(refusing.call(getThing))).toMatchObject({ status: 401 });
    const onUnauthorized = () => Promise.reject(new Error("no login"));
    const failing = transportTo(server.url, { token: "stale", onUnauthorized });
    const error = await rejection(failing.call(getThing));
    expect((error as Error).message).toBe("getThing (GET /thing): no login");
    expect(server.requests).toHaveLength(2);
  });
});

it("hooks hear of operation, attempt, answer and retry, and never of the token", async () => {
  const server = await startServer((response, _request, index) =>
    json(response, index ? 200 : 503, {}),
  );
  const heard: unknown[] = [];
  interface Heard {
    readonly operation: OperationDescriptor;
    readonly attempt: number;
    readonly request?: Request;
    readonly delay?: number;
    readonly duration?: number;
  }
  const hear = (name: string) => (event: Heard) => {
    const { operation, attempt, request, delay, duration } = event;
    expect([...(request?.headers ?? [])].join()).not.toContain(secret);
    const times = { delay: typeof delay, duration: typeof duration };
    heard.push({ name, id: operation.id, attempt, times });
  };
  const hooks = Object.fromEntries(
    ["onRequest", "onResponse", "onRetry"].map((name) => [name, hear(name)]),
  );
  await transportTo(server.url, hooks).call(getThing);
  const none = { delay: "undefined", duration: "undefined" };
  const timed = { ...none, duration: "number" };
  expect(heard).toEqual([
    { name: "onRequest", id: "getThing", attempt: 1, times: none },
    { name: "onResponse", id: "getThing", attempt: 1, times: timed },
    { name: "onRetry", id: "getThing", attempt: 1, times: { ...none, delay: "number" } },
    { name: "onRequest", id: "getThing", attempt: 2, times: none },
    { name: "onResponse", id: "getThing", attempt: 2, times: timed },
  ]);
});

it("two transports share nothing", async () => {
  const one = await startServer((response) => json(response, 200, 1));
  const two = await startServer((response) => json(response, 200, 2));
  const first = transportTo(one.url, { token: "one", headers: { "X-Who": "one" } });
  const second = transportTo(two.url, { token: "two" });
  expect(await Promise.all([first.call(getThing), second.call(getThing)])).toEqual([1, 2]);
  expect(two.requests[0]?.headers).toMatchObject({ authorization: "Bearer two" });
  expect(two.requests[0]?.headers).not.toHaveProperty("x-who");
});
