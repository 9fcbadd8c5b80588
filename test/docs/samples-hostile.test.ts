import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SampleId } from "../../generator/pipeline/emitters/docs/samples/index.js";
import { SAMPLE_IDS } from "../../generator/pipeline/emitters/docs/samples/types.js";
import { type Loopback, startLoopback } from "../support/loopback.js";
import { apiWith, examplesWith, HARMLESS, LINE, TEXT } from "./support/hostile.js";
import { lex, READERS } from "./support/literals.js";
import { isInstalled, runJava, runNode, runPython, runRuby, runShell } from "./support/programs.js";
import { codeFor, type Sampled, sampled } from "./support/sampled.js";

const hostile = sampled(apiWith(TEXT, LINE), examplesWith(TEXT, LINE));
const harmless = sampled(apiWith(HARMLESS, HARMLESS), examplesWith(HARMLESS, HARMLESS));
const { body: JSON_BODY } = examplesWith(TEXT, LINE).create ?? {};
const hasPython = await isInstalled("python3");
const hasRuby = await isInstalled("ruby");
const hasJava = await isInstalled("javac");

/** Languages in which a body is written as values, not as the text of its JSON. */
const HAVE_OBJECTS: readonly SampleId[] = ["typescript", "node", "php", "python"];

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

function programs(id: SampleId, url: string) {
  return new Map(hostile.map(({ name, samples }) => [name, codeFor(samples, id, url)]));
}

/** RFC 3986: percent-encoded but for what it leaves unreserved. */
const PATH = `/things/'$(touch%20pwned)%60touch%20pwned%60/${encodeURIComponent(TEXT)}`;

/** White space around a value is none of it (RFC 9110, 5.5). */
const VALUE = LINE.trim();

function expectReceived() {
  const [create, replace, change] = ["POST", "PUT", "PATCH"].map((method) =>
    server.seen.find((each) => each.method === method),
  );
  expect(decodeURIComponent(create?.path ?? "")).toBe(decodeURIComponent(PATH));
  expect(
    decodeURIComponent(create?.query.join("&") ?? "")
      .split("&")
      .sort(),
  ).toEqual(`q=${TEXT}`.split("&").sort());
  expect(create?.headers["x-plain"]).toBe(VALUE);
  expect(create?.headers["x'`$!#|odd"]).toBe(VALUE);
  expect(create?.headers).not.toHaveProperty("header");
  expect(create?.body).toEqual(JSON_BODY);
  expect(replace?.body).toBe(TEXT);
  // A form's line breaks are CR LF (HTML, 4.10.21.8).
  expect(String(change?.body).replaceAll("\r\n", "\n")).toContain(TEXT.replaceAll("\r\n", "\n"));
  expect(change?.body).toContain(JSON.stringify(JSON_BODY));
}

describe("a hostile text is sent as it is", () => {
  test.each([
    { id: "curl", runAll: runShell },
    { id: "node", runAll: runNode },
  ] as const)("by $id", async ({ id, runAll }) => {
    server.respond(() => ({ status: 200 }));
    await runAll(programs(id, server.url));
    expectReceived();
  });

  // The machine has no Java.
  test.skipIf(!hasJava)("by Java", async () => {
    server.respond(() => ({ status: 200 }));
    await runJava(programs("java", server.url));
    expectReceived();
  });

  // The machine has no Ruby.
  test.skipIf(!hasRuby)("by Ruby", async () => {
    server.respond(() => ({ status: 200 }));
    await runRuby(programs("ruby", server.url));
    expectReceived();
  });

  // The machine has no Python.
  test.skipIf(!hasPython)("by Python, as its library is told", async () => {
    const [create, replace, change] = await runPython(programs("python", "https://a.example"));
    expect(decodeURIComponent(new URL(create?.url ?? "").pathname)).toBe(decodeURIComponent(PATH));
    expect(create?.headers["X-Plain"]).toBe(VALUE);
    expect(create?.headers["X'`$!#|Odd"]).toBe(VALUE);
    expect(create?.json).toEqual(JSON_BODY);
    expect(replace?.data).toBe(TEXT);
    expect(change?.files).toEqual([
      [LINE, [null, TEXT]],
      ["note", [null, JSON.stringify(JSON_BODY), "application/json"]],
    ]);
  });
});

describe("a hostile text stays inside of the literals of", () => {
  test.each(SAMPLE_IDS)("%s", (id) => {
    const readers = READERS[id];
    expect(readers, `${id} needs a reader in test/docs/support/literals.ts`).toBeDefined();
    const read = (from: readonly Sampled[]) =>
      from.map(({ samples }) => {
        const sample = samples.find((each) => each.id === id);
        return lex(sample?.code ?? "", readers);
      });
    const [create, replace] = read(hostile);
    const skeletons = (from: readonly Sampled[]) =>
      read(from).map(({ skeleton }) => normalised(skeleton));
    expect(skeletons(hostile)).toEqual(skeletons(harmless));
    const headers = ["X-Plain", "X'`$!#|Odd"];
    const texts = create?.texts ?? [];
    if (id === "curl") {
      expect(texts).toEqual(expect.arrayContaining(headers.map((name) => `${name}: ${VALUE}`)));
    } else {
      expect(texts.filter((text) => text === VALUE)).toHaveLength(2);
      expect(texts).toContain(headers[1]);
    }
    expect(replace?.texts).toContain(TEXT);
    if (HAVE_OBJECTS.includes(id)) expect(texts).toContain(TEXT);
    else expect(texts.flatMap(asJson)).toContainEqual(JSON_BODY);
  });
});

/** As if every name and address were quoted and everything stood on one line. */
function normalised(skeleton: string): string {
  return skeleton
    .replace(/\s+/g, " ")
    .replace(/\bharmless(?=:)/g, '""')
    .replace(/ --globoff(?= )/, "")
    .replace(/(?<= )https:\S+/, '""')
    .replace(/,?( ?[}\])])/g, "$1");
}

function asJson(text: string): unknown[] {
  return text.trim().startsWith("{") ? [JSON.parse(text)] : [];
}
