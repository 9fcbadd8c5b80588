/**
 * What a description calls by a nasty name arrives under that name, or the description is refused.
 * One description has an operation for each payload; where something is wrong with it as a whole,
 * each payload gets one of its own, so that a failure names the payload.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { createImporter } from "./bundle.js";
import { PAYLOADS } from "./payloads.js";
import { clientOf, findingsOf, isAbout, type Operation, type Send } from "./support/operations.js";

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

const string = { type: "string" };
const strings = { type: "array", items: string };

/** A place of a description in which a payload stands. */
interface Place {
  /** Payloads that cannot be sent from there, by name. */
  readonly refused: readonly string[];
  /** Where it is: below a path of its own, `/1`. */
  operation(payload: string, own: string): Omit<Operation, "id">;
  args(payload: string): object;
  check(request: Received, payload: string, own: string): void;
}

const namesOf = (isMeant: (text: string) => boolean): string[] =>
  Object.entries(PAYLOADS)
    .filter(([, text]) => isMeant(text))
    .map(([name]) => name);

const PLACES: Readonly<Record<string, Place>> = {
  "text of the path": {
    refused: namesOf((text) => /\/\.\.\//.test(text)),
    operation: (payload, own) => ({ path: pathWith(payload, own), parameters: [] }),
    args: () => ({}),
    check(request, payload, own) {
      // What stands behind `#` tells paths apart and is not sent; what stands behind `?` is a query.
      const [sent = ""] = pathWith(payload, own).split("#");
      const [path = "", ...query] = sent.split("?");
      expect(decodeURIComponent(request.path)).toBe(plain(path));
      expect(decodeURIComponent(request.search)).toBe(plain(query.map((it) => `?${it}`).join("")));
    },
  },
  "the name of a path variable": {
    refused: ["lone surrogates"],
    operation(payload, own) {
      const parameter = { name: variable(payload), in: "path", required: true, schema: string };
      return { path: `${own}/{${variable(payload)}}/end`, parameters: [parameter] };
    },
    args: (payload) => ({ path: member(variable(payload), VALUE) }),
    check(request, _, own) {
      expect(request.path).toBe(`${own}/${encodeURIComponent(VALUE)}/end`);
    },
  },
  "the name of a query parameter": {
    refused: ["lone surrogates"],
    operation: (payload, own) => ({
      path: own,
      parameters: [
        { name: `p${payload}`, in: "query", schema: string },
        { name: payload, in: "query", style: "pipeDelimited", explode: false, schema: strings },
      ],
    }),
    args: (payload) => ({
      query: { ...member(`p${payload}`, VALUE), ...member(payload, ["a", "b|c"]) },
    }),
    check(request, payload) {
      // An object lists names that are numbers first, whatever order they are given in.
      const wanted = [
        [`p${payload}`, VALUE],
        [payload, "a|b|c"],
      ] as const;
      expect(new Map(request.query)).toEqual(new Map(wanted));
      expect(request.query.length).toBe(2);
    },
  },
  "the name of a header": {
    refused: namesOf((text) => !TOKEN.test(`X-${text}`)),
    operation: (payload, own) => ({
      path: own,
      parameters: [{ name: `X-${payload}`, in: "header", schema: string }],
    }),
    args: (payload) => ({ headers: member(`X-${payload}`, "value") }),
    check(request, payload) {
      expect(request.headers[`X-${payload}`.toLowerCase()]).toBe("value");
    },
  },
};

describe.each(Object.entries(PLACES))("as %s", (_, place) => {
  const operations = new Map(
    Object.entries(PAYLOADS).map(([name, text], at): [string, Operation] => [
      name,
      { id: `send${at}`, ...place.operation(text, `/${at}`) },
    ]),
  );
  const operationOf = (name: string) => operations.get(name) as Operation;
  const refused = Object.entries(PAYLOADS).filter(([name]) => place.refused.includes(name));
  const sent = Object.entries(PAYLOADS).filter(([name]) => !place.refused.includes(name));
  let sendOf: Send | undefined;
  let found: readonly Diagnostic[];

  beforeAll(async () => {
    const all = sent.map(([name]) => operationOf(name));
    sendOf = await clientOf(all, importClient).catch(() => undefined);
    found = await findingsOf(refused.map(([name]) => operationOf(name))).catch(() => []);
  });

  it.each(sent)("%s arrives", async (name, payload) => {
    const operation = operationOf(name);
    const send = sendOf ?? (await clientOf([operation], importClient));
    const request = await receivedOf(() => send(operation.id, url(), place.args(payload)));
    place.check(request, payload, operation.path.split("/").slice(0, 2).join("/"));
  });

  it.each(refused)("%s is refused", async (name) => {
    const operation = operationOf(name);
    const together = found.filter((each) => isAbout(each, operation));
    // What one check refuses, no later check sees.
    const own = together.some(isRefusal) ? together : await findingsOf([operation]);
    expect(own.map(({ code }) => code)).toContainEqual(expect.stringMatching(REFUSAL));
  });
});

const REFUSAL = /^unsendable-/;

function isRefusal({ code }: Diagnostic): boolean {
  return REFUSAL.test(code);
}

describe("as a shared header's default", () => {
  const parameters = Object.values(PAYLOADS).map((payload, at) => ({
    name: `X-Shared-${at}`,
    in: "header",
    schema: { type: "string", default: payload },
  }));
  const headersOf = async (some: readonly object[]) => {
    const operations = [{ id: "send", path: "/p", parameters: some }];
    const send = await clientOf(operations, importClient, isRefusal);
    return (await receivedOf(() => send("send", url(), {}))).headers;
  };
  let all: Received["headers"] | undefined;
  beforeAll(async () => {
    all = await headersOf(parameters).catch(() => undefined);
  });

  it.each(Object.entries(PAYLOADS).map((entry, at) => [...entry, at] as const))(
    "%s arrives, or is left out",
    async (_, payload, at) => {
      const headers = all ?? (await headersOf(parameters.slice(at, at + 1)));
      expect([payload, undefined]).toContain(headers[`x-shared-${at}`]);
    },
  );

  it("arrives where it can", () => {
    expect(all?.["x-shared-0"]).toBe(Object.values(PAYLOADS)[0]);
  });
});

it.each([
  ["/a?b=c", "/a?b=c"],
  ["/a#b", "/a"],
  ["/a?b=c#d", "/a?b=c"],
  ["/a#b?c=d", "/a"],
])("sends %s as %s", async (path, sent) => {
  const send = await clientOf([{ id: "send", path, parameters: [] }], importClient);
  const request = await receivedOf(() => send("send", url(), {}));
  expect(request.path + request.search).toBe(sent);
});

it("lets no value take a segment away in front of a fixed query", async () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: string }];
  const send = await clientOf([{ id: "send", path: "/a/{id}?b=c", parameters }], importClient);
  const call = (id: string) => send("send", url(), { path: { id } });
  expect((await receivedOf(() => call("x"))).path).toBe("/a/x");
  await expect(call("..")).rejects.toThrow('path.id makes a segment "." or ".."');
});

it.each([
  "/a?b={c}",
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
  /** The query as it is written, with `?`. */
  readonly search: string;
  readonly query: [string, string][];
  readonly headers: IncomingMessage["headers"];
}

function url(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The only request that a call makes. */
async function receivedOf(call: () => Promise<unknown>): Promise<Received> {
  received = [];
  await call();
  const [request, ...more] = received;
  expect(more).toEqual([]);
  const { pathname, search, searchParams } = new URL(`http://x${request?.url}`);
  const headers = request?.headers ?? {};
  return { path: pathname, search, query: [...searchParams], headers };
}

async function codesOf(path: string, parameters: object[]): Promise<string[]> {
  return (await findingsOf([{ id: "send", path, parameters }])).map(({ code }) => code);
}

function pathWith(payload: string, own: string): string {
  return `${own}/p${payload.replace(/[{}]/g, "")}/end`;
}

function variable(payload: string): string {
  return `v${payload.replace(/[{}]|\*$/g, "")}`;
}

/** A property of the object itself, `__proto__` too. */
function member(name: string, value: unknown): object {
  return Object.fromEntries([[name, value]]);
}

/** What is percent-encoded in a path stands for its characters; a lone surrogate has none. */
function plain(path: string): string {
  return path
    .replace(/(%[0-9a-f]{2})+/gi, (found) => decodeURIComponent(found))
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
