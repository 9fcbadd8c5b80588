/** CONTRIBUTING.md leads from an empty folder to a merged change: what it says to run is there, and CI runs it. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("CONTRIBUTING.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};
const ci = ["run", "nightly", "steps.sh"]
  .map((name) => readFileSync(`.ci/${name}`, "utf8"))
  .join("\n");

/** Run by whoever works on a change, each in pieces that CI runs by themselves. */
const BY_HAND = ["check", "format", "golden", "test:watch", "view-model", "codegen"];

const named = [...page.matchAll(/npm (?:run )?([a-z][a-z:-]+)/g)].map(([, name = ""]) => name);
const runs = [...new Set(named.filter((name) => name !== "ci"))];

describe("what CONTRIBUTING.md says to run", () => {
  test.each(runs)("npm run %s is there, and CI runs it", (name) => {
    expect(Object.keys(scripts)).toContain(name);
    if (!BY_HAND.includes(name)) expect(ci).toMatch(new RegExp(`npm (run )?${name}\\b`));
  });

  test("there are some", () => expect(runs.length).toBeGreaterThan(8));

  const paths = [...page.matchAll(/npm (?:test|run test:watch) -- (test\/\S+)/g)];
  test.each(paths.map(([, path = ""]) => path))("%s is there", (path) => {
    expect(existsSync(path)).toBe(true);
  });
});
