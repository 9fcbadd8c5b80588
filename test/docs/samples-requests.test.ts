import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SampleId } from "../../generator/pipeline/emitters/docs/samples/index.js";
import { readDescription } from "../support/description.js";
import { type Loopback, startLoopback } from "../support/loopback.js";
import { operationsOf } from "../support/operations.js";
import { apiWith, examplesWith, LINE, TEXT } from "./support/hostile.js";
import {
  isInstalled,
  PARSERS,
  type Programs,
  parse,
  runJava,
  runNode,
  runPython,
  runRuby,
  runShell,
} from "./support/programs.js";
import { codeFor, intercomApi, type Sampled, sampled } from "./support/sampled.js";

const operations = sampled(await intercomApi());
const contract = new Map(operationsOf(readDescription()).map((each) => [each.name, each]));
const hasPython = await isInstalled("python3");
const hasRuby = await isInstalled("ruby");
const hasJava = await isInstalled("javac");

/** What a server has to receive, from the contract and the example alone. */
function expected({ name, example }: Sampled) {
  const operation = contract.get(name);
  if (operation === undefined) throw new Error(`not in the contract: ${name}`);
  const path = operation.path.replace(/\{(.*?)\}/g, (_, key: string) =>
    encodeURIComponent(String(example.path?.[key])),
  );
  const pairs = Object.entries(example.query ?? {}).flatMap(([key, value]) => pairsOf(key, value));
  return {
    method: operation.method,
    path,
    query: pairs.sort(),
    authorization: "Bearer <YOUR_TOKEN_HERE>",
    "intercom-version": "Unstable",
    "content-type": example.body === undefined ? undefined : "application/json",
    body: example.body,
  };
}

/** OpenAPI 3.0.4, Style Examples: `form`, exploded, of a primitive, an array and an object. */
function pairsOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pairsOf(name, item));
  if (typeof value !== "object" || value === null) {
    return [`${name}=${encodeURIComponent(String(value))}`];
  }
  return Object.entries(value).map(([key, item]) => `${key}=${encodeURIComponent(String(item))}`);
}

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
  server.respond(() => ({ status: 200, body: {} }));
});
afterAll(() => server.close());

function programs(id: SampleId, url: string): Programs {
  return new Map(operations.map(({ name, samples }) => [name, codeFor(samples, id, url)]));
}

/** What the server has seen, in the terms of `expected`. */
function received() {
  return server.seen.map(({ method, path, query, headers, body }) => ({
    method,
    path,
    query: [...query].sort(),
    authorization: headers.authorization,
    "intercom-version": headers["intercom-version"],
    "content-type": headers["content-type"],
    body,
  }));
}

describe("a server receives what the example says", () => {
  test.each([
    { id: "curl", runAll: runShell },
    { id: "node", runAll: runNode },
  ] as const)("from $id", async ({ id, runAll }) => {
    server.respond(() => ({ status: 200, body: {} }));
    await runAll(programs(id, server.url));
    expect(received()).toEqual(operations.map(expected));
  });

  // The machine has no Java.
  test.skipIf(!hasJava)("from Java", async () => {
    server.respond(() => ({ status: 200, body: {} }));
    await runJava(programs("java", server.url));
    expect(received()).toEqual(operations.map(expected));
  });

  // The machine has no Ruby.
  test.skipIf(!hasRuby)("from Ruby", async () => {
    server.respond(() => ({ status: 200, body: {} }));
    await runRuby(programs("ruby", server.url));
    // Ruby's library gives a POST without a body a type of its own.
    const sent = received().map((it) =>
      it.body === undefined ? { ...it, "content-type": undefined } : it,
    );
    expect(sent).toEqual(operations.map(expected));
  });

  // The machine has no Python.
  test.skipIf(!hasPython)("from Python, as its library is told", async () => {
    const sent = await runPython(programs("python", "https://api.intercom.io"));
    expect(
      sent.map(({ method, url, headers, json }) => {
        const { pathname, search } = new URL(url);
        return {
          method: method.toUpperCase(),
          path: pathname,
          query: search === "" ? [] : search.slice(1).split("&").sort(),
          authorization: headers.Authorization,
          "intercom-version": headers["Intercom-Version"],
          "content-type": headers["Content-Type"],
          body: json ?? undefined,
        };
      }),
    ).toEqual(operations.map(expected));
  });
});

const parsers = await Promise.all(
  (Object.keys(PARSERS) as (keyof typeof PARSERS)[]).map(async (id) => ({
    id,
    isMissing: !(await isInstalled(PARSERS[id].command, ["--help"])),
  })),
);

describe("its language's own parser reads every sample in", () => {
  const hostile = sampled(apiWith(TEXT, LINE), examplesWith(TEXT, LINE));
  for (const { id, isMissing } of parsers) {
    // Where the machine lacks the language, the readers of literals stand in for it.
    test.skipIf(isMissing)(id, async () => {
      const codes = [...operations, ...hostile].map(({ name, samples }) => {
        const code = samples.find((sample) => sample.id === id)?.code ?? "";
        return [name, code] as const;
      });
      expect(await parse(id, new Map(codes))).toBe("");
    });
  }
});
