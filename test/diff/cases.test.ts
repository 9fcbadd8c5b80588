/**
 * One folder a rule under `test/cases/diff`: `before.yaml`, `after.yaml`, and what the command line
 * prints of the two, `expected.txt`. A new rule: make its folder with the two descriptions, run
 * `vitest run test/diff/cases.test.ts -u`, and read what it wrote as a user would.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareApis, rules } from "../../generator/diff/index.js";
import { renderText } from "../../generator/diff/render/text.js";
import { createReport } from "../../generator/diff/report.js";
import { readDiffCases } from "./support/cases.js";
import { load } from "./support/load.js";

const cases = readDiffCases();

it("every rule has a case, and every case a rule", () => {
  expect(cases.map(({ rule }) => rule).sort()).toEqual(Object.keys(rules).sort());
});

describe.each(cases.map((each) => [each.rule, each] as const))("%s", (rule, each) => {
  const before = load("before.yaml", each.before);
  const after = load("after.yaml", each.after);
  const changes = compareApis(before.api, after.api);

  it("is reported", () => {
    expect(changes.map((change) => change.rule)).toContain(rule);
  });

  it("is the only change that breaks, if it breaks", () => {
    const breaking = changes.filter(({ level }) => level === "breaking");
    const isBreaking = Object.entries(rules).some(
      ([id, { level }]) => id === rule && level === "breaking",
    );
    expect(breaking.map((change) => change.rule)).toEqual(isBreaking ? [rule] : []);
  });

  it("reads as expected", async () => {
    const sides = [
      { name: "before.yaml", locate: before.locate },
      { name: "after.yaml", locate: after.locate },
    ] as const;
    const text = renderText(createReport(...sides, changes));
    await expect(text).toMatchFileSnapshot(join(each.folder, "expected.txt"));
  });

  it("has places that are there", () => {
    for (const { before: old, after: current } of changes) {
      if (old !== undefined) expect(before.locate(old).line).toBeGreaterThan(0);
      if (current !== undefined) expect(after.locate(current).line).toBeGreaterThan(0);
    }
  });

  it.each([
    ["before", before],
    ["after", after],
  ])("%s: nothing differs from itself", (_, { api }) => {
    expect(compareApis(api, structuredClone(api))).toEqual([]);
  });
});
