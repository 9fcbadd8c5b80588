/** Untrusted text from a description ends up where it belongs, or the description is refused. */
import { posix } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { hasErrors, printDiagnostics } from "../../generator/diagnostics/index.js";
import { compileAll } from "../cases/compile.js";
import { generateInMemory, type Outcome, sourcesOf } from "../cases/generate-in-memory.js";
import { createImporter } from "./bundle.js";
import { type Fill, hostileDescription } from "./description.js";
import { PAYLOADS } from "./payloads.js";

const importClient = createImporter();
const texts = Object.values(PAYLOADS);

/** One payload everywhere; and every payload somewhere, in two arrangements. */
const fills: Readonly<Record<string, Fill>> = {
  ...Object.fromEntries(Object.entries(PAYLOADS).map(([name, text]) => [name, () => text])),
  "all at once": inTurn(0),
  "all at once, from the other end": inTurn(23),
  "all at once, as 3.0": inTurn(0),
  "end of a comment, as 3.0": () => PAYLOADS["end of a comment"] ?? "",
};

const outcomes = new Map<string, Outcome | Error>();
let compiled: Map<string, string[]>;

/** What stands beside `$ref` is read otherwise in 3.0. */
const VERSION_30 = /, as 3\.0$/;

beforeAll(async () => {
  for (const [name, fill] of Object.entries(fills)) {
    const version = VERSION_30.test(name) ? "3.0.3" : "3.1.0";
    const text = JSON.stringify(hostileDescription(fill, version));
    const outcome = generateInMemory({ file: "openapi.json", text });
    outcomes.set(name, await outcome.catch((error: Error) => error));
  }
  const done = [...outcomes].flatMap(([name, outcome]) =>
    outcome instanceof Error || outcome.files.size === 0
      ? []
      : [[name.replaceAll(/[/ ,.]/g, "-"), sourcesOf(outcome)] as const],
  );
  compiled = compileAll(new Map(done));
});

describe.each(Object.keys(fills))("%s", (name) => {
  it("is generated, or refused with a reason", () => {
    const { files, diagnostics } = outcomeOf(name);
    expect(files.size > 0).toBe(!hasErrors(diagnostics));
    const printed = printDiagnostics(diagnostics);
    expect(printed).not.toMatch(unprintable);
    expect(printed).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  it("stays in its place", async () => {
    const { files } = outcomeOf(name);
    for (const [path, text] of files) {
      expect(posix.normalize(path)).toBe(path);
      expect(path).toMatch(/^client(?:\/LICENSE|\/README\.md|(?:\/[a-z0-9._-]+)+)$/);
      expect(text, `${path} can be written as UTF-8`).not.toMatch(/\p{Surrogate}/u);
      expect(text.slice(1), path).not.toMatch(hidden);
    }
  });

  it("compiles", () => {
    expect(compiled.get(name.replaceAll(/[/ ,.]/g, "-")) ?? []).toEqual([]);
  });

  it("runs nothing", async () => {
    const outcome = outcomeOf(name);
    if (outcome.files.size === 0) return;
    await importClient(sourcesOf(outcome));
    expect(globalThis).not.toHaveProperty("pwned");
  });
});

it("all but one are generated", () => {
  const refused = [...outcomes].filter(([, outcome]) => "files" in outcome && !outcome.files.size);
  // openapi-typescript fails on a name with `#` and, behind it, `%` without two digits.
  expect(refused.map(([name]) => name)).toEqual(["shell and URL"]);
  expect(outcomeOf("shell and URL").diagnostics.map(({ code }) => code)).toContain(
    "unreadable-key",
  );
});

it("a payload would be noticed", async () => {
  const sources = new Map([
    ["index.ts", "/** */ (globalThis as { pwned?: 1 }).pwned = 1; export {};"],
  ]);
  await importClient(sources);
  expect(globalThis).toHaveProperty("pwned");
  Reflect.deleteProperty(globalThis, "pwned");
  expect(ts.version).toMatch(/^5\.9/);
});

/** Control characters but for line feeds, and what reorders text on a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

/** What makes code read otherwise than it is, or ends a line where one does not see it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

function outcomeOf(name: string): Outcome {
  const outcome = outcomes.get(name);
  if (outcome === undefined || outcome instanceof Error) throw outcome;
  return outcome;
}

function inTurn(start: number): Fill {
  const places: string[] = [];
  return (place) => {
    if (!places.includes(place)) places.push(place);
    return texts[(start + places.indexOf(place)) % texts.length] ?? "";
  };
}
