/**
 * Upgrades over changes that default templates of this project really went through: the texts of
 * `client/operation` and `client/transport` before and after "Refuse or spell out what a name, a
 * header or a comment cannot hold", of `docs/markdown/index` and `docs/markdown/constraints` before
 * and after "Hold the docs to the contract". What is expected was made by `git merge-file --diff3`;
 * the conflict in `docs/markdown/index` by hand: git puts the paragraph before the table into it too.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type TemplateUpgrade, upgradeTemplates } from "../../generator/overrides/upgrade.js";

const NAMES = ["client/operation", "client/transport", "docs/markdown/index"];

function history(name: string, text: string): string {
  const folder = name.replaceAll("/", "-");
  return readFileSync(new URL(`history/${folder}/${text}.hbs`, import.meta.url), "utf8");
}

/** The upgrade of one template that was copied before the change. */
function upgrade(name: string, mine: string): TemplateUpgrade | undefined {
  const bases = { [name]: history(name, "before") };
  const team = { texts: { [name]: mine }, bases, versions: { [name]: "0.0.9" } };
  const defaults = { texts: { [name]: history(name, "after") }, version: "0.1.0" };
  return upgradeTemplates(team, defaults)[0];
}

it.each([...NAMES, "docs/markdown/constraints"])("an untouched %s becomes the new one", (name) => {
  const after = history(name, "after");
  expect(upgrade(name, history(name, "before"))).toEqual({
    ...{ name, state: "redundant", from: "0.0.9", lines: [] },
    ...{ text: after, base: after },
  });
});

it.each(NAMES)("a %s that was changed elsewhere gets both changes", (name) => {
  expect(upgrade(name, history(name, "clean"))).toEqual({
    ...{ name, state: "merged", from: "0.0.9", lines: [] },
    ...{ text: history(name, "clean.merged"), base: history(name, "after") },
  });
});

it.each(NAMES)("a %s that was changed in the same place says so there", (name) => {
  const text = history(name, "conflicting.merged");
  const lines = text.split("\n").flatMap((line, index) => (/^<{7} /.test(line) ? [index + 1] : []));
  expect(lines.length).toBeGreaterThan(0);
  expect(upgrade(name, history(name, "conflicting"))).toEqual({
    ...{ name, state: "conflicting", from: "0.0.9", lines },
    ...{ text, base: history(name, "after") },
  });
});

it.each(NAMES)("what became of a conflict in %s is left alone afterwards", (name) => {
  const first = upgrade(name, history(name, "conflicting"));
  const resolved = "what the team decided\n";
  const team = { texts: { [name]: resolved }, bases: { [name]: first?.base ?? "" }, versions: {} };
  const defaults = { texts: { [name]: history(name, "after") }, version: "0.1.0" };
  expect(upgradeTemplates(team, defaults)).toEqual([{ name, state: "current", lines: [] }]);
});
