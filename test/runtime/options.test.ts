import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallOptions, HttpTransportOptions } from "../../generator/shipped/runtime/index.js";
import { getThing, rejection, transportTo } from "../faults/operations.js";

/** The requests that a call makes, of which the first two are refused. */
async function requestsWith(
  options: Partial<HttpTransportOptions>,
  own: CallOptions = {},
): Promise<object[]> {
  const seen: object[] = [];
  const fetch = async (request: Request, init: object) => {
    const { url, method, cache, redirect } = request;
    seen.push({ url, method, cache, redirect, headers: [...request.headers], init });
    return seen.length < 3 ? Response.json({}, { status: 503 }) : Response.json({});
  };
  const retry = { baseDelay: 0, ...(options.retry || {}) };
  await transportTo("http://x.test", { fetch, ...options, retry }).call(getThing, {}, own);
  return seen;
}

const shared = ["timeout", "validate", "validateResponses", "headers", "fetchOptions"];
const hooks = ["onRequest", "onResponse", "onError", "onRetry", "middleware"];
const ofTransport = [...shared, ...hooks, "auth", "fetch", "limiter", "onUnauthorized", "retry"];
const ofCall = [...shared, "retry", "baseUrl", "signal", "idempotent", "idempotencyKey", "cache"];
const ofRetry = ["maxAttempts", "baseDelay", "maxDelay", "maxWait", "statuses"];

const absent = (names: readonly string[]) =>
  fc.subarray([...names]).map((some) => Object.fromEntries(some.map((name) => [name, undefined])));

describe("undefined", () => {
  it("is the same as nothing, for every option", async () => {
    const plain = await requestsWith({});
    expect(plain).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(absent(ofTransport), absent(ofCall), absent(ofRetry), async (a, b, c) => {
        const { fetch: _, ...given } = a;
        expect(await requestsWith({ ...given, retry: c }, { ...b, retry: c })).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves what the transport or its defaults say", async () => {
    const own = { headers: { "X-A": undefined, Accept: undefined } };
    const [first] = await requestsWith({ headers: { "x-a": "1" } }, own);
    expect(first).toMatchObject({ headers: expect.arrayContaining([["x-a", "1"]]) });
    expect(first).toMatchObject({
      headers: expect.arrayContaining([["accept", "application/json"]]),
    });
  });
});

describe("an option that is none", () => {
  const wrong: [name: string, value: unknown][] = [
    ...["timeout", "maxAttempts", "baseDelay", "maxDelay", "maxWait"].flatMap((name) =>
      [Number.NaN, -1, null, "5"].map((value): [string, unknown] => [name, value]),
    ),
    ...["auth", "fetch", "limiter", "onUnauthorized", "onRequest", "onRetry"].map(
      (name): [string, unknown] => [name, "x"],
    ),
    ["token", 5],
    ["headers", "x"],
    ["statuses", 5],
    ["signal", null],
  ];

  it.each(wrong)("%s: %s is refused by name", async (name, value) => {
    const isPolicy = ofRetry.includes(name);
    const options = isPolicy ? { retry: { [name]: value } } : { [name]: value };
    expect(() => transportTo("http://x.test", options)).toThrow(`${name}: expected `);
    if (["auth", "fetch", "limiter", "token", "onUnauthorized"].includes(name)) return;
    const call = transportTo("http://x.test").call(getThing, {}, options);
    const error = (await rejection(call)) as Error;
    expect(error.message).toContain(`getThing (GET /thing): ${name}: expected `);
    expect(error).toMatchObject({ name: "IntercomError", operation: "getThing" });
  });
});

describe("a base URL", () => {
  const urlOf = async (baseUrl: string, own: CallOptions = {}) => {
    let seen = "";
    const fetch = async (request: Request) => {
      seen = request.url;
      return Response.json({});
    };
    await transportTo(baseUrl, { fetch }).call(getThing, { query: { a: 1 } }, own);
    return seen;
  };

  it.each([
    ["https://h.test", "https://h.test/thing?a=1"],
    ["https://h.test:8/gw//", "https://h.test:8/gw/thing?a=1"],
    ["https://h.test/gw?tenant=7", "https://h.test/gw/thing?tenant=7&a=1"],
    ["https://h.test?tenant=7", "https://h.test/thing?tenant=7&a=1"],
    ["https://h.test/a@b", "https://h.test/a@b/thing?a=1"],
    ["http://[::1]:8/x", "http://[::1]:8/x/thing?a=1"],
  ])("%s is kept", async (baseUrl, url) => {
    expect(await urlOf(baseUrl)).toBe(url);
    expect(await urlOf("http://other.test", { baseUrl })).toBe(url);
  });

  it.each([
    "https://user:pa55word@h.test",
    "https://h.test/gw#pa55word",
    "https://h.test/a/../pa55word",
    "https://h.test/%2E%2e/pa55word",
    "https://h.test/pa55word/.",
    "h.test/pa55word",
    "ftp://h.test/pa55word",
    "",
  ])("%s is refused, and not shown", async (baseUrl) => {
    expect(() => transportTo(baseUrl)).toThrow("baseUrl: expected");
    expect(() => transportTo(baseUrl)).not.toThrow("pa55word");
    const call = transportTo("http://x.test").call(getThing, {}, { baseUrl });
    expect(((await rejection(call)) as Error).message).toContain("baseUrl: expected");
  });
});

it("withOptions gives a transport with others, and leaves the first as it is", async () => {
  const seen: string[] = [];
  const fetch = async (request: Request) => {
    seen.push(`${request.url} ${request.headers.get("x-a")} ${request.headers.get("x-b")}`);
    return Response.json({});
  };
  const one = transportTo("http://one.test", { fetch, headers: { "X-A": 1 } });
  const two = one.withOptions({ baseUrl: "http://two.test", headers: { "X-B": 2 } });
  await two.call(getThing);
  await one.call(getThing);
  expect(seen).toEqual(["http://two.test/thing 1 2", "http://one.test/thing 1 null"]);
});
