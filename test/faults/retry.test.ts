import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  IntercomApiError,
  IntercomError,
  IntercomNetworkError,
  type RetryPolicy,
} from "../../generator/shipped/runtime/index.js";
import { stopClock, until } from "./clock.js";
import {
  getThing,
  patchThing,
  postThing,
  putThing,
  quick,
  rejection,
  transportTo,
} from "./operations.js";
import { json, startRawServer, startServer } from "./server.js";

/** Answers the first requests with `first`, and all after them with a 200. */
function failing(times: number, status: number, headers: Record<string, string> = {}) {
  return startServer((response, _request, index) =>
    index < times ? json(response, status, {}, headers) : json(response, 200, { done: true }),
  );
}

describe("what is sent again", () => {
  it.each([408, 429, 500, 502, 503, 504])("a GET answered %i, then 200", async (status) => {
    const server = await failing(1, status);
    expect(await transportTo(server.url).call(getThing)).toEqual({ done: true });
    expect(server.requests).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])("not a GET answered %i", async (status) => {
    const server = await failing(1, status);
    expect(await rejection(transportTo(server.url).call(getThing))).toMatchObject({ status });
    expect(server.requests).toHaveLength(1);
  });

  it("a PUT with its body, after a 503", async () => {
    const server = await failing(1, 503);
    await transportTo(server.url).call(putThing, { body: { a: 1 } });
    expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
  });

  it.each([postThing, patchThing])(
    "a $method after a 429, but not after a 503",
    async (operation) => {
      const limited = await failing(1, 429);
      expect(await transportTo(limited.url).call(operation, { body: {} })).toEqual({ done: true });
      const down = await failing(1, 503);
      const error = await rejection(transportTo(down.url).call(operation, { body: {} }));
      expect(error).toMatchObject({ status: 503 });
      expect(down.requests).toHaveLength(1);
    },
  );

  it("a POST after a 503 when the caller calls it idempotent", async () => {
    const server = await failing(1, 503);
    await transportTo(server.url).call(postThing, { body: {} }, { idempotent: true });
    expect(server.requests).toHaveLength(2);
  });

  it("a GET after a reset connection", async () => {
    const server = await startRawServer((socket, index) => {
      if (index === 0) socket.resetAndDestroy();
      else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"ok"');
    });
    expect(await transportTo(server.url).call(getThing)).toBe("ok");
    expect(server.count()).toBe(2);
  });

  it("a POST that the description calls idempotent, unless the call says otherwise", async () => {
    const search = { ...postThing, idempotent: true } as const;
    const server = await failing(1, 502);
    expect(await transportTo(server.url).call(search, { body: {} })).toEqual({ done: true });
    const again = await failing(1, 502);
    const call = transportTo(again.url).call(search, { body: {} }, { idempotent: false });
    expect(await rejection(call)).toMatchObject({ status: 502 });
  });

  it("a POST with a key only where the server heeds it, and with the same one", async () => {
    const server = await failing(2, 502);
    const keyed = { ...postThing, idempotencyKey: true } as const;
    await transportTo(server.url).call(keyed, { body: {} }, { idempotencyKey: true });
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    const other = await failing(1, 502);
    const call = transportTo(other.url).call(postThing, { body: {} }, { idempotencyKey: "k" });
    expect(await rejection(call)).toMatchObject({ status: 502 });
    expect(other.requests[0]?.headers["idempotency-key"]).toBe("k");
  });

  it("what the policy lists, and nothing else", async () => {
    const retry = { ...quick, statuses: [404] };
    const listed = await failing(1, 404);
    expect(await transportTo(listed.url, { retry }).call(getThing)).toEqual({ done: true });
    const unlisted = await failing(1, 503);
    expect(await rejection(transportTo(unlisted.url, { retry }).call(getThing))).toMatchObject({
      status: 503,
    });
  });

  it("not a redirect without an end", async () => {
    const server = await startServer((response) =>
      response.writeHead(302, { location: "/thing" }).end(),
    );
    await rejection(transportTo(server.url).call(getThing));
    // 20 are followed, says the Fetch Standard.
    expect(server.requests).toHaveLength(21);
  });

  it("not a POST after a reset connection", async () => {
    const server = await startRawServer((socket) => socket.resetAndDestroy());
    const error = await rejection(transportTo(server.url).call(postThing, { body: {} }));
    expect(error).toBeInstanceOf(IntercomNetworkError);
    expect(server.count()).toBe(1);
  });
});

describe("how often", () => {
  it("three times in all, and then the last answer is thrown", async () => {
    const server = await failing(9, 500);
    const error = await rejection(transportTo(server.url).call(getThing));
    expect(error).toBeInstanceOf(IntercomApiError);
    expect(error).toMatchObject({ status: 500 });
    expect(server.requests).toHaveLength(3);
  });

  it("as the transport or the call says", async () => {
    const server = await failing(99, 500);
    await rejection(transportTo(server.url, { retry: false }).call(getThing));
    expect(server.requests).toHaveLength(1);
    const transport = transportTo(server.url, { retry: { ...quick, maxAttempts: 2 } });
    await rejection(transport.call(getThing));
    expect(server.requests).toHaveLength(3);
    await rejection(transport.call(getThing, {}, { retry: false }));
    expect(server.requests).toHaveLength(4);
    await rejection(transport.call(getThing, {}, { retry: { maxAttempts: 5 } }));
    expect(server.requests).toHaveLength(9);
  });

  it("gives up on a server that cannot be reached with a network error", async () => {
    const server = await startRawServer((socket) => socket.resetAndDestroy());
    const error = await rejection(transportTo(server.url).call(getThing));
    expect(error).toBeInstanceOf(IntercomNetworkError);
    expect(error).toBeInstanceOf(IntercomError);
    expect((error as Error).message).toBe(
      "getThing (GET /thing): the connection failed: read ECONNRESET",
    );
    const cause = (error as Error).cause as Error;
    expect(cause.message).toBe("fetch failed");
    expect(cause.cause).toMatchObject({ code: "ECONNRESET" });
    expect(server.count()).toBe(3);
  });
});

/** Milliseconds that a call chooses itself, of twice as many, where the clock stands still. */
const own = 50;

/** Milliseconds between the requests of a call, all of which but the last are answered so. */
async function pauses(
  status: number,
  headers: Record<string, string> = {},
  retry: Partial<RetryPolicy> = { baseDelay: 2 * own, maxAttempts: 2 },
): Promise<number[]> {
  const times: number[] = [];
  const fetch = async () => {
    times.push(Date.now());
    const isLast = times.length === retry.maxAttempts;
    return isLast ? Response.json({ done: true }) : Response.json({}, { status, headers });
  };
  const call = transportTo("http://localhost", { fetch, retry, timeout: 0 }).call(getThing);
  for (let attempt = 1; attempt < (retry.maxAttempts ?? 0); attempt += 1) {
    await until(() => vi.getTimerCount() === 1);
    await vi.advanceTimersToNextTimerAsync();
  }
  expect(await call).toEqual({ done: true });
  return times.slice(1).map((time, at) => time - (times[at] ?? Number.NaN));
}

describe("how long it waits", () => {
  beforeEach(stopClock);

  it("does not make a lasting error worth a retry, whatever the longest wait", async () => {
    const server = await failing(1, 404);
    const retry = { ...quick, maxWait: Number.POSITIVE_INFINITY };
    await rejection(transportTo(server.url, { retry }).call(getThing));
    expect(server.requests).toHaveLength(1);
  });

  it("at random, up to a limit that doubles with each attempt and has a limit itself", async () => {
    const policy = { baseDelay: 500, maxDelay: 2_000, maxAttempts: 5 };
    expect(await pauses(503, {}, policy)).toEqual([250, 500, 1_000, 1_000]);
  });

  it.each([429, 503])("Retry-After in seconds, with a %i", async (status) => {
    expect(await pauses(status, { "retry-after": "1" })).toEqual([1_000 + own]);
  });

  it("Retry-After as a date, which goes over X-RateLimit-Reset", async () => {
    const date = new Date(Date.now() + 2000).toUTCString();
    const headers = { "retry-after": date, "x-ratelimit-reset": "99999999999" };
    expect(await pauses(429, headers)).toEqual([2_000 + own]);
  });

  it("until X-RateLimit-Reset after a 429", async () => {
    const reset = Date.now() / 1000 + 3;
    expect(await pauses(429, { "x-ratelimit-reset": String(reset) })).toEqual([3_000 + own]);
  });

  it.each([-120, 120])("by the clock of a server that is %i seconds off", async (skew) => {
    const now = Date.now() / 1000 + skew;
    const date = (seconds: number) => new Date(seconds * 1000).toUTCString();
    const reset = { date: date(now), "x-ratelimit-reset": String(now + 2) };
    expect(await pauses(429, reset)).toEqual([2_000 + own]);
    const after = { date: date(now), "retry-after": date(now + 3) };
    expect(await pauses(503, after)).toEqual([3_000 + own]);
  });

  it("a reset in seconds from now", async () => {
    expect(await pauses(429, { "x-ratelimit-reset": "30" })).toEqual([30_000 + own]);
  });

  it.each<[status: number, headers: Record<string, string>]>([
    [429, {}],
    [429, { "retry-after": "soon" }],
    [429, { "x-ratelimit-reset": "1000000001" }],
    [503, { "x-ratelimit-reset": "99999999999" }],
  ])("only its own backoff without either, or with nonsense in them: %i %o", async (...answer) => {
    expect(await pauses(...answer)).toEqual([own]);
  });

  it.each([{ "retry-after": "3600" }, { "x-ratelimit-reset": "99999999999" }])(
    "not at all when more than a minute is asked for: %o",
    async (headers) => {
      const server = await failing(1, 429, headers);
      // The clock stands still: it would wait for ever.
      const error = await rejection(transportTo(server.url).call(getThing));
      expect(error).toMatchObject({ status: 429 });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("not at all when more is asked for than the policy allows", async () => {
    const server = await failing(1, 429, { "retry-after": "2" });
    const transport = transportTo(server.url, { retry: { ...quick, maxWait: 1999 } });
    await rejection(transport.call(getThing));
    expect(server.requests).toHaveLength(1);
  });
});

it("asks for the token for every attempt", async () => {
  const server = await failing(2, 503);
  let asked = 0;
  const token = async () => `token-${++asked}`;
  await transportTo(server.url, { token }).call(getThing);
  const sent = server.requests.map(({ headers }) => headers.authorization);
  expect(sent).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
});
