/** The docs page of the catalogue is what the code says; `-u` writes it anew. */
import { fileURLToPath } from "node:url";
import { load as parse } from "js-yaml";
import { describe, expect, it } from "vitest";
import { rules } from "../../generator/diff/index.js";
import { cataloguePage } from "../../generator/diff/rules/page.js";

const PAGE = fileURLToPath(new URL("../../docs/spec-changes.md", import.meta.url));

it("the page is up to date", async () => {
  await expect(cataloguePage()).toMatchFileSnapshot(PAGE);
});

describe.each(Object.entries(rules))("%s", (id, { level, why, example }) => {
  it("is a kebab-case word that says its direction", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("says why, in whole sentences", () => {
    expect(why).toMatch(/^[A-Z`].*[.]$/);
    expect(["breaking", "compatible", "docs"]).toContain(level);
  });

  it("has an example in YAML, whose sides differ", () => {
    const { before, after } = example;
    expect(before).not.toBe(after);
    for (const text of [before, after]) {
      expect(() => parse(text.replaceAll("{ … }", "{ }"))).not.toThrow();
    }
  });
});
