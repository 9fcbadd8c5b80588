/**
 * JSON-Schema-Test-Suite: draft 4 as bodies of an OpenAPI 3.0 description, later drafts of 3.1.
 * What is skipped, and why, is in skipped.json; an entry that is no longer needed fails.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { codesFor } from "./support/diagnose.js";
import { compileCases, type PlacedCase, runCase, schemaSetOf } from "./support/run.js";
import { isSkipped, SKIPPED, type Skipped, skippedOf } from "./support/skipped.js";
import { DRAFTS, readSuites, type Suite } from "./support/suite.js";

const suites = readSuites();

/** Entries without which a test would fail, with the drafts in which it would. */
const needed = new Map<Skipped, Set<string>>();

function casesOf({ name: suite, files }: Suite, draft: string): PlacedCase[] {
  return files
    .filter((each) => each.draft === draft)
    .flatMap(({ file, cases }) => cases.map((each) => ({ ...each, suite, draft, file })));
}

const runs = suites
  .flatMap((suite) =>
    DRAFTS.map((draft) => ({ name: `${suite.name}: ${draft}`, cases: casesOf(suite, draft) })),
  )
  .filter(({ cases }) => cases.length > 0);

describe.each(runs)("$name", ({ cases }) => {
  let failures: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    const judges = await compileCases(cases);
    failures = cases.map((each, index) => runCase(each, judges[index]));
  });

  const titled = cases.map((each, index) => ({ ...each, index }));
  test.each(titled)("$file: $description", (each) => {
    const skipped = skippedOf(each);
    const failed = failures[each.index] ?? [];
    for (const entry of skipped) {
      const isNeeded = failed.some((name) => isSkipped([entry], name));
      if (isNeeded) needed.set(entry, new Set(needed.get(entry)).add(each.draft));
    }
    expect(failed.filter((name) => !isSkipped(skipped, name))).toEqual([]);
  });
});

describe("what is skipped is not dropped in silence", () => {
  const skipped = runs
    .flatMap(({ cases }) => cases)
    .flatMap((each) =>
      skippedOf(each).flatMap(({ diagnostic }) =>
        diagnostic === undefined ? [] : [{ ...each, diagnostic }],
      ),
    );
  test.each(skipped)("$draft $file: $description", async ({ diagnostic, ...each }) => {
    expect(await codesFor(schemaSetOf([each]))).toContain(diagnostic);
  });
});

test("there is a suite", () => {
  expect(runs).not.toEqual([]);
});

test("every entry of the skip list is needed", () => {
  const stale = SKIPPED.flatMap((entry) =>
    entry.drafts
      .filter((draft) => isJudged(entry, draft) && !needed.get(entry)?.has(draft))
      .map((draft) => ({ ...entry, drafts: [draft] })),
  );
  expect(stale).toEqual([]);
});

/** A case may be missing in the package on npm, which is older than the list; nowhere else. */
function isJudged(entry: Skipped, draft: string): boolean {
  return runs.some(
    ({ name, cases }) =>
      name === `${entry.suite ?? "newer"}: ${draft}` ||
      cases.some((each) => each.draft === draft && skippedOf(each).includes(entry)),
  );
}
