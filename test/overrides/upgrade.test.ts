import { describe, expect, it } from "vitest";
import { partialsOf } from "../../generator/overrides/partials.js";
import { type TeamState, upgradeTemplates } from "../../generator/overrides/upgrade.js";

const OLD = "one\ntwo\nthree\n";
const NEW = "one\ntwo\nTHREE\n";
const CHANGED = "ONE\ntwo\nthree\n";
const DEFAULTS = { texts: { "client/a": NEW }, version: "2.0.0" };

function team(mine: string | undefined, base?: string): TeamState {
  return {
    texts: mine === undefined ? {} : { "client/a": mine },
    bases: base === undefined ? {} : { "client/a": base },
    versions: base === undefined ? {} : { "client/a": "1.0.0" },
  };
}

describe("a template of a team", () => {
  it.each([
    ["current", team(CHANGED, NEW)],
    ["redundant", team(NEW, NEW)],
    [
      "removed",
      { ...team("x\n", "y\n"), texts: { "client/b": "x\n" }, bases: { "client/b": "y\n" } },
    ],
    ["unnoted", team(CHANGED)],
    ["unresolved", team(`<<<<<<< yours\n${CHANGED}`, OLD)],
    ["unresolved", team(`${CHANGED}>>>>>>> default of 1.0.0\n`)],
    ["dropped", team(undefined, OLD)],
  ])("that is %s stays as it is, and so does its base", (state, given) => {
    const [upgrade, ...more] = upgradeTemplates(given, DEFAULTS);
    expect(more).toEqual([]);
    expect(upgrade).toMatchObject({ state });
    expect(upgrade).not.toHaveProperty("text");
    expect(upgrade).not.toHaveProperty("base");
  });

  it("moves on with the default", () => {
    expect(upgradeTemplates(team(CHANGED, OLD), DEFAULTS)).toEqual([
      {
        ...{ name: "client/a", state: "merged", from: "1.0.0", lines: [] },
        ...{ text: "ONE\ntwo\nTHREE\n", base: NEW },
      },
    ]);
  });

  it("that has come to what the default is now is no longer needed", () => {
    expect(upgradeTemplates(team(NEW, OLD), DEFAULTS)).toEqual([
      { name: "client/a", state: "redundant", from: "1.0.0", lines: [], base: NEW },
    ]);
  });

  it("that has the default's change already is not written", () => {
    const [upgrade] = upgradeTemplates(team(NEW.replace("one", "ONE"), OLD), DEFAULTS);
    expect(upgrade).toMatchObject({ state: "merged", base: NEW });
    expect(upgrade).not.toHaveProperty("text");
  });

  it("is the same with other ends of lines", () => {
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    expect(upgradeTemplates(team(windows(CHANGED), windows(NEW)), DEFAULTS)).toMatchObject([
      { state: "current" },
    ]);
    expect(upgradeTemplates(team(windows(NEW), NEW), DEFAULTS)).toMatchObject([
      { state: "redundant" },
    ]);
  });

  it("whose lines merge into what is no template is a conflict as a whole", () => {
    const base = "{{#if a}}\nx\ny\nz\n{{/if}}\n";
    const mine = base.replace("#if", "#unless").replace("/if", "/unless");
    const theirs = "{{#if a}}\nx\n{{/if}}\n{{#if b}}\ny\nz\n{{/if}}\n";
    const [upgrade] = upgradeTemplates(team(mine, base), {
      texts: { "client/a": theirs },
      version: "2.0.0",
    });
    expect(upgrade).toEqual({
      ...{ name: "client/a", state: "conflicting", from: "1.0.0", lines: [1], base: theirs },
      text: `<<<<<<< yours\n${mine}||||||| ejected from 1.0.0\n${base}=======\n${theirs}>>>>>>> default of 2.0.0\n`,
    });
  });

  it("whose version is not known says so", () => {
    const given = { ...team("ONE\n", "one\n"), versions: {} };
    const [upgrade] = upgradeTemplates(given, { texts: { "client/a": "1\n" }, version: "2.0.0" });
    expect(upgrade?.text).toContain("||||||| ejected from an unknown version\n");
    expect(upgrade).not.toHaveProperty("from");
  });
});

it("templates come in the order of their names", () => {
  const texts = { "docs/z": "z\n", "client/b": "b\n" };
  const given = { texts, bases: { "client/c": "c\n" }, versions: {} };
  const names = upgradeTemplates(given, DEFAULTS).map(({ name }) => name);
  expect(names).toEqual(["client/b", "client/c", "docs/z"]);
});

it("partials are found wherever they are called", () => {
  const text =
    "{{> a/b}}{{#if x}}{{> c d=1}}{{else}}{{> a/b}}{{/if}}{{#> e}}{{> f}}{{/e}}{{> (lookup . 'g')}}";
  expect(partialsOf(text)).toEqual(["a/b", "c", "e", "f"]);
});
