/** What a description calls by a nasty name arrives under that name, or the description is refused. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateInMemory, sourcesOf } from "../cases/generate-in-memory.js";
import { createImporter } from "./bundle.js";
import { PAYLOADS } from "./payloads.js";

const importClient = createImporter();
const VALUE = "../a?b=c&d#e%2f é";

let server: Server;
let received: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push(request);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** RFC 9110, 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Payloads that were refused, by the place they stood in. */
const refusals = {
  path: [] as string[],
  variable: [] as string[],
  query: [] as string[],
  header: [] as string[],
};

describe.each(Object.entries(PAYLOADS))("%s", (name, payload) => {
  it("as text of the path", async () => {
    const path = `/p${payload.replace(/[{}]/g, "")}/end`;
    const request = await send(path, [], {});
    if (request === undefined) return void refusals.path.push(name);
    expect(decodeURIComponent(request.path)).toBe(plain(path));
    expect(request.query).toEqual([]);
  });

  it("as the name of a path variable", async () => {
    const variable = `v${payload.replace(/[{}]|\*$/g, "")}`;
    const schema = { type: "string" };
    const parameters = [{ name: variable, in: "path", required: true, schema }];
    const args = { path: own(variable, VALUE) };
    const request = await send(`/p/{${variable}}/end`, parameters, args);
    if (request === undefined) return void refusals.variable.push(name);
    expect(request.path).toBe(`/p/${encodeURIComponent(VALUE)}/end`);
  });

  it("as the name of a query parameter", async () => {
    const parameters = [
      { name: `p${payload}`, in: "query", schema: { type: "string" } },
      {
        name: payload,
        in: "query",
        style: "pipeDelimited",
        explode: false,
        schema: { type: "array", items: { type: "string" } },
      },
    ];
    const query = Object.fromEntries<unknown>([
      [`p${payload}`, VALUE],
      [payload, ["a", "b|c"]],
    ]);
    const request = await send("/p", parameters, { query });
    if (request === undefined) return void refusals.query.push(name);
    // An object lists names that are numbers first, whatever order they are given in.
    expect(new Map(request.query)).toEqual(
      new Map([
        [`p${payload}`, VALUE],
        [payload, "a|b|c"],
      ]),
    );
    expect(request.query.length).toBe(2);
  });

  it("as the name of a header", async () => {
    const header = `X-${payload}`;
    const parameters = [{ name: header, in: "header", schema: { type: "string" } }];
    const request = await send("/p", parameters, { headers: own(header, "value") });
    if (request === undefined) return void refusals.header.push(name);
    expect(request.headers[header.toLowerCase()]).toBe("value");
  });

  it("as a shared header's default", async () => {
    const schema = { type: "string", default: payload };
    const request = await send("/p", [{ name: "X-Shared", in: "header", schema }], {});
    expect([payload, undefined]).toContain(request?.headers["x-shared"]);
  });
});

it("refuses what cannot be sent, and nothing else", () => {
  const endsPath = Object.entries(PAYLOADS).filter(([, text]) => /[?#]|\/\.\.\//.test(text));
  expect(refusals.path).toEqual(endsPath.map(([name]) => name));
  expect(refusals.variable).toEqual(["lone surrogates", "shell and URL"]);
  expect(refusals.query).toEqual(["lone surrogates"]);
  const noToken = Object.entries(PAYLOADS).filter(([, text]) => !TOKEN.test(`X-${text}`));
  expect(refusals.header).toEqual(noToken.map(([name]) => name));
});

it.each([
  "/a?b=c",
  "/a#b",
  "/a/../b",
  "/a/%2e%2E/b",
  "/a/.",
  "/a/{",
  "/a/{}",
  "/a/}{b}",
  "/a/{b*}",
  "/a/{.b}",
  "/a/{;b}",
])("refuses the path %s", async (path) => {
  await expect(codesOf(path, [])).resolves.toContain("unsendable-path");
});

it.each(["X Y", "X:Y", "X\r\nY: 1", "Ä", "", '"X"', "X/Y"])(
  "leaves the header %j out, and says so",
  async (name) => {
    const parameters = [{ name, in: "header", schema: { type: "string" } }];
    await expect(codesOf("/a", parameters)).resolves.toEqual(["unsendable-parameter"]);
  },
);

interface Received {
  readonly path: string;
  readonly query: [string, string][];
  readonly headers: IncomingMessage["headers"];
}

/** Calls the only operation of a description; undefined where something of it is refused. */
async function send(
  path: string,
  parameters: object[],
  args: object,
): Promise<Received | undefined> {
  const outcome = await generateInMemory({ file: "openapi.json", text: textOf(path, parameters) });
  const codes = outcome.diagnostics.map(({ code }) => code);
  if (codes.some((code) => /^(unsendable|unreadable)-/.test(code))) return undefined;
  expect(codes.filter((code) => code !== "undeclared-path-variable")).toEqual([]);
  const modules = await importClient(sourcesOf(outcome));
  const { address, port } = server.address() as AddressInfo;
  const createTransport = modules["index.ts"]?.createTransport as (options: object) => object;
  const call = modules["group/index.ts"]?.send as (...args: object[]) => Promise<unknown>;
  received = [];
  await call(createTransport({ baseUrl: `http://${address}:${port}`, retry: false }), args);
  const [request, ...more] = received;
  expect(more).toEqual([]);
  const url = new URL(`http://x${request?.url}`);
  return { path: url.pathname, query: [...url.searchParams], headers: request?.headers ?? {} };
}

async function codesOf(path: string, parameters: object[]): Promise<string[]> {
  const text = textOf(path, parameters);
  const { diagnostics } = await generateInMemory({ file: "openapi.json", text });
  return diagnostics.map(({ code }) => code).filter((code) => code !== "undeclared-path-variable");
}

function textOf(path: string, parameters: object[]): string {
  const responses = { 204: { description: "Done." } };
  const get = { operationId: "send", tags: ["Group"], parameters, responses };
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    paths: { [path]: { get } },
  });
}

/** A property of the object itself, `__proto__` too. */
function own(name: string, value: unknown): object {
  return Object.fromEntries([[name, value]]);
}

/** What is percent-encoded in a path stands for its characters; a lone surrogate has none. */
function plain(path: string): string {
  return path
    .replace(/(%[0-9a-f]{2})+/gi, (found) => decodeURIComponent(found))
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
