/**
 * One folder a feature or mistake: `openapi.*`, perhaps `config.json` and `usage.ts`, and
 * `expected/`, which holds
 * - `diagnostics.txt`: what the command line prints, where it prints anything,
 * - files of the client by their path below `client/src`, those that matter for the rule.
 *
 * A description with an error is refused; one with warnings alone is generated, and may expect both
 * `diagnostics.txt` and files.
 *
 * A new case: make the folder with an empty file for each expectation, run `npm test -- test/cases
 * -u -t <folder>`, and read what it wrote as a user would. `-t <folder>` does the work of the cases
 * whose names begin so alone.
 */
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../generator/commands/generate.js";
import { hasErrors, printDiagnostics } from "../../generator/diagnostics/index.js";
import { temporaryFolder } from "../cli/support/folders.js";
import { compileAll } from "./compile.js";
import { generateInMemory, type Outcome, sourcesOf } from "./generate-in-memory.js";
import { type Case, readCases } from "./read-case.js";

const DIAGNOSTICS = "diagnostics.txt";
const cases = readCases(fileURLToPath(new URL(".", import.meta.url)));
const outcomes = new Map<string, Outcome | Error>();
let compiled: Map<string, string[]>;

// biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures that are wanted out of it
beforeAll(async ({}, { tasks }) => {
  const left = new Set(tasks.filter(({ mode }) => mode === "run").map(({ name }) => name));
  const chosen = cases.filter(({ name }) => left.has(name));
  for (const each of chosen) {
    const outcome = generateInMemory({ file: each.file, text: each.text }, each.model);
    outcomes.set(each.name, await outcome.catch((error: Error) => error));
  }
  compiled = compileAll(new Map(chosen.flatMap((each) => clientOf(each))));
});

describe.each(cases.map((each) => [each.name, each] as const))("%s", (name, each) => {
  it("is as expected", async () => {
    expect(each.expected, "a case needs files in expected/").not.toEqual([]);
    const { diagnostics } = outcomeOf(each);
    expect(each.expected.includes(DIAGNOSTICS), `has ${DIAGNOSTICS}`).toBe(diagnostics.length > 0);
    for (const path of each.expected) {
      await expect(actual(each, path)).toMatchFileSnapshot(join(each.folder, "expected", path));
    }
  });

  it("compiles, or is refused", async () => {
    if (hasErrors(outcomeOf(each).diagnostics)) await expectRefusal(each);
    else expect(compiled.get(name)).toEqual([]);
  });
});

/** As a process of its own, with what it prints, it stands in `test/cli/refused.test.ts`. */
async function expectRefusal(each: Case): Promise<void> {
  const folder = temporaryFolder();
  cpSync(join(each.folder, each.file), join(folder, each.file));
  const context = { cwd: folder, onStep: () => undefined };
  const { ok, summary, details, diagnostics, sources } = await runGenerate(
    { spec: each.file },
    context,
  );
  expect({ ok, details }).toEqual({ ok: false, details: [] });
  expect(summary).toMatch(/^openapi\.\w+: \d+ errors?, nothing written$/);
  const printed = printDiagnostics(diagnostics, { source: (file) => sources.get(file) });
  expect(printed).toBe(actual(each, DIAGNOSTICS));
  expect(readdirSync(folder)).toEqual([each.file]);
}

it("the runtime that they share compiles", () => {
  expect([compiled.get("runtime") ?? [], compiled.get("global") ?? []]).toEqual([[], []]);
});

function clientOf(each: Case): [string, Map<string, string>][] {
  const outcome = outcomes.get(each.name);
  if (outcome === undefined || outcome instanceof Error || outcome.files.size === 0) return [];
  const sources = sourcesOf(outcome);
  if (each.usage !== undefined) sources.set("usage.ts", each.usage);
  return [[each.name, sources]];
}

function outcomeOf({ name }: Case): Outcome {
  const outcome = outcomes.get(name);
  if (outcome === undefined || outcome instanceof Error) throw outcome;
  return outcome;
}

/**
 * What stands where `path` of `expected/` says.
 *
 * @throws {Error} where nothing does, so that `-u` writes no such file
 */
function actual(each: Case, path: string): string {
  const outcome = outcomeOf(each);
  if (path === DIAGNOSTICS) {
    return printDiagnostics(outcome.diagnostics, { source: () => each.text });
  }
  const sources = sourcesOf(outcome);
  const text = sources.get(path);
  if (text === undefined) throw new Error(`no ${path} among ${[...sources.keys()].join(", ")}`);
  return text;
}
