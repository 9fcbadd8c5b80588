import { describe, expect, it } from "vitest";
import { apiKeyHeader } from "../../generator/shipped/runtime/index.js";
import { getThing, postThing, putThing, rejection, secret, transportTo } from "./operations.js";
import { json, startServer } from "./server.js";

/** Two servers; the first sends everything on to the second, which is another origin. */
async function redirecting(status: number) {
  const target = await startServer((response) => json(response, 200, "arrived"));
  const source = await startServer((response) =>
    response.writeHead(status, { location: `${target.url}/elsewhere` }).end("moved"),
  );
  return { source, target };
}

describe("a redirect to another host", () => {
  it.each([301, 302, 303, 307, 308])("%i does not take the token along", async (status) => {
    const { source, target } = await redirecting(status);
    expect(await transportTo(source.url).call(getThing)).toBe("arrived");
    expect(source.requests[0]?.headers.authorization).toBe(`Bearer ${secret}`);
    expect(target.requests).toHaveLength(1);
    expect(JSON.stringify(target.requests[0]?.headers)).not.toContain(secret);
  });

  it.each([307, 308])("%i takes method and body along", async (status) => {
    const { source, target } = await redirecting(status);
    await transportTo(source.url).call(putThing, { body: { a: 1 } });
    expect(target.requests[0]).toMatchObject({ method: "PUT", url: "/elsewhere" });
    expect(target.requests[0]?.body.toString()).toBe('{"a":1}');
  });

  it("fails where the token is in a header that fetch would send on", async () => {
    const { source, target } = await redirecting(302);
    const transport = transportTo(source.url, { auth: apiKeyHeader("X-Key"), retry: false });
    const error = await rejection(transport.call(getThing));
    expect(error).toMatchObject({ name: "IntercomNetworkError" });
    expect(source.requests[0]?.headers["x-key"]).toBe(secret);
    expect(target.requests).toHaveLength(0);
  });

  it("is shown to a caller who asks for it", async () => {
    const { source, target } = await redirecting(302);
    const call = transportTo(source.url).call(postThing, { body: {} }, { redirect: "manual" });
    const { data, response } = await call.withResponse();
    expect(data).toBeUndefined();
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`${target.url}/elsewhere`);
    expect(await call.result()).toMatchObject({ ok: true, status: 302, data: undefined });
    expect(target.requests).toHaveLength(0);
  });
});

it("a 304 that nobody asked for is an error", async () => {
  const server = await startServer((response) => response.writeHead(304).end());
  expect(await rejection(transportTo(server.url).call(getThing))).toMatchObject({ status: 304 });
});

it("an endless redirect is a network error", async () => {
  const server = await startServer((response) =>
    response.writeHead(302, { location: "/thing" }).end(),
  );
  const call = transportTo(server.url, { retry: false }).call(getThing);
  expect(await rejection(call)).toMatchObject({ name: "IntercomNetworkError" });
});
