import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hasErrors, printDiagnostics } from "../../../generator/diagnostics/index.js";
import { compileAll } from "../../cases/compile.js";
import { generateInMemory, type Outcome, sourcesOf } from "../../cases/generate-in-memory.js";
import { createImporter } from "../bundle.js";
import { type Fill, hostileDescription } from "../description.js";
import { PAYLOADS } from "../payloads.js";

const texts = Object.values(PAYLOADS);

/** One payload everywhere. */
export const EVERYWHERE: Readonly<Record<string, Fill>> = Object.fromEntries(
  Object.entries(PAYLOADS).map(([name, text]) => [name, () => text]),
);

/** Every payload somewhere. */
export function inTurn(start: number): Fill {
  const places: string[] = [];
  return (place) => {
    if (!places.includes(place)) places.push(place);
    return texts[(start + places.indexOf(place)) % texts.length] ?? "";
  };
}

/** What stands beside `$ref` is read otherwise in 3.0. */
const VERSION_30 = /, as 3\.0$/;

/** Tests of the clients that come of hostile descriptions, compiled as one program. */
export function describeClients(fills: Readonly<Record<string, Fill>>): void {
  const importClient = createImporter();
  const outcomes = new Map<string, Outcome | Error>();
  let compiled: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    for (const [name, fill] of Object.entries(fills)) {
      outcomes.set(name, await outcomeFor(name, fill).catch((error: Error) => error));
    }
    const done = [...outcomes].flatMap(([name, outcome]) =>
      outcome instanceof Error || outcome.files.size === 0
        ? []
        : [[idOf(name), sourcesOf(outcome)] as const],
    );
    compiled = compileAll(new Map(done));
  });

  const outcomeOf = (name: string): Outcome => {
    const outcome = outcomes.get(name);
    if (outcome === undefined || outcome instanceof Error) throw outcome;
    return outcome;
  };

  describe.each(Object.keys(fills))("%s", (name) => {
    it("is generated", () => {
      const { files, diagnostics } = outcomeOf(name);
      expect(hasErrors(diagnostics)).toBe(false);
      expect(files.size).toBeGreaterThan(0);
      const printed = printDiagnostics(diagnostics);
      expect(printed).not.toMatch(unprintable);
      expect(printed).not.toMatch(/\n\s+at .*:\d+:\d+/);
    });

    it("stays in its place", () => {
      for (const [path, text] of outcomeOf(name).files) {
        expect(posix.normalize(path)).toBe(path);
        expect(path).toMatch(/^client(?:\/LICENSE|\/README\.md|(?:\/[a-z0-9._-]+)+)$/);
        expect(text, `${path} can be written as UTF-8`).not.toMatch(/\p{Surrogate}/u);
        expect(text.slice(1), path).not.toMatch(hidden);
      }
    });

    it("compiles", () => {
      expect(compiled.get(idOf(name))).toEqual([]);
    });

    it("runs nothing", async () => {
      await importClient(sourcesOf(outcomeOf(name)));
      expect(globalThis).not.toHaveProperty("pwned");
    });
  });

  it("what the clients share compiles", () => {
    expect([compiled.get("runtime") ?? [], compiled.get("global") ?? []]).toEqual([[], []]);
  });

  it("a payload would be noticed", async () => {
    const sources = new Map([
      ["index.ts", "/** */ (globalThis as { pwned?: 1 }).pwned = 1; export {};"],
    ]);
    await importClient(sources);
    expect(globalThis).toHaveProperty("pwned");
    Reflect.deleteProperty(globalThis, "pwned");
  });
}

function outcomeFor(name: string, fill: Fill): Promise<Outcome> {
  const version = VERSION_30.test(name) ? "3.0.3" : "3.1.0";
  const text = JSON.stringify(hostileDescription(fill, version));
  return generateInMemory({ file: "openapi.json", text });
}

function idOf(name: string): string {
  return name.replaceAll(/[/ ,.]/g, "-");
}

/** Control characters but for line feeds, and what reorders text on a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

/** What makes code read otherwise than it is, or ends a line where one does not see it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
