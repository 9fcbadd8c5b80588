import { describe, expect, it } from "vitest";
import { compareSurfaces } from "../../generator/publish/api-report/compare.js";
import { readSurface } from "../../generator/publish/api-report/index.js";
import { opinionLines, opinionText } from "../../generator/publish/opinion-text.js";
import { type Surfaces, secondOpinion } from "../../generator/publish/second-opinion.js";

/** The surface of a package of one module. */
const surface = (source: string) =>
  readSurface(new Map([["src/index.ts", source]]), { ".": "src/index.ts" });

const levels = (before: string, after: string) =>
  compareSurfaces(surface(before), surface(after)).map(
    ({ name, kind, level }) => `${name} ${kind} ${level}`,
  );

const thing = surface("export type Thing = string;");
const nothing = surface("export {};");

const surfaces = (before = thing, regenerated = before, after = regenerated): Surfaces => ({
  before,
  regenerated,
  after,
});

describe("what lies between two surfaces", () => {
  it.each([
    ["the same", "export type A = 1;", "/** Said. */\nexport type A = 1;", []],
    ["gone", "export type A = 1;", "export {};", ["A removed breaking"]],
    ["new", "export {};", "export type A = 1;", ["A added compatible"]],
    ["another type", "export type A = 1;", "export type A = 2;", ["A changed breaking"]],
    [
      "a member more of what callers are given",
      "export interface A { a: string }\nexport function f(): A;",
      'export interface A { a: string; "b;c": { d: (x: string) => void } }\nexport function f(): A;',
      ["A changed compatible"],
    ],
    [
      "a member more of what callers make",
      "export interface A { a: string }\nexport function f(a: A): void;",
      "export interface A { a: string; b: string }\nexport function f(a: A): void;",
      ["A changed breaking"],
    ],
    [
      "a member more of what is within what callers make",
      "export interface B { a: string }\ninterface I {}\nexport interface A { b: B }\nexport class F { constructor(a: A) {} }",
      "export interface B { a: string; c: number }\ninterface I {}\nexport interface A { b: B }\nexport class F { constructor(a: A) {} }",
      ["B changed breaking"],
    ],
    [
      "an optional member more of what callers make",
      "export interface A { a: string }\nexport function f(a: A): void;",
      "export interface A { a: string; readonly b?: string }\nexport function f(a: A): void;",
      ["A changed compatible"],
    ],
    [
      "a member gone",
      "export interface A { a: string; b: string }",
      "export interface A { a: string }",
      ["A changed breaking"],
    ],
    [
      "a parameter more",
      "export function f(a: string): void;",
      "export function f(a: string, b: string): void;",
      ["f changed breaking"],
    ],
    [
      "an optional parameter more",
      "export function f(a: (x: 1, y: 2) => string): void;",
      "export function f(a: (x: 1, y: 2) => string, b?: string, ...c: string[]): void;",
      ["f changed compatible"],
    ],
    [
      "another answer",
      "export function f(a: string): string;",
      "export function f(a: string): number;",
      ["f changed breaking"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(levels(before, after)).toEqual(expected);
  });

  it("an entry point that came or went", () => {
    const [one] = surface("export {};");
    const other = { path: "./other", exports: [] };
    if (one === undefined) throw new Error("no surface");
    expect(compareSurfaces([one], [one, other])).toEqual([
      { entry: "./other", kind: "added", level: "compatible" },
    ]);
    expect(compareSurfaces([one, other], [one])).toEqual([
      { entry: "./other", kind: "removed", level: "breaking" },
    ]);
  });
});

describe("a second opinion", () => {
  it("agrees where nothing is to be seen", () => {
    const opinion = secondOpinion(surfaces(), "docs");
    expect(opinion).toEqual({ impact: "docs", fromGenerator: [], unexplained: [] });
    expect(opinionText(opinion)).toBe("");
  });

  it("names what the generator alone has changed, and counts it", () => {
    const opinion = secondOpinion(surfaces(thing, nothing), "docs");
    expect(opinion).toMatchObject({ impact: "breaking", unexplained: [] });
    expect(opinionText(opinion)).toMatch(
      /^### From the generator, not from the API\n\n.*\n\n- \*\*breaking\*\*: `Thing` of `\.` is gone\n$/,
    );
    expect(opinionLines(opinion)).toEqual([
      "From the generator, not from the API",
      "  breaking: `Thing` of `.` is gone",
    ]);
  });

  it("is breaking where an export is gone, though the descriptions say compatible", () => {
    const opinion = secondOpinion(surfaces(thing, thing, nothing), "compatible");
    expect(opinion).toMatchObject({ impact: "breaking", fromGenerator: [] });
    expect(opinionText(opinion)).toContain("### On the surface of the client alone");
  });

  it("says nothing twice that the descriptions say", () => {
    const gone = secondOpinion(surfaces(thing, thing, nothing), "breaking");
    expect(gone.unexplained).toEqual([]);
    const added = secondOpinion(surfaces(nothing, nothing, thing), "compatible");
    expect(added).toEqual({ impact: "compatible", fromGenerator: [], unexplained: [] });
  });

  it("says nothing of what the one step does and the other undoes", () => {
    const opinion = secondOpinion(surfaces(thing, nothing, thing), "docs");
    expect(opinion).toEqual({ impact: "docs", fromGenerator: [], unexplained: [] });
  });

  it("leaves what is declared differently to the descriptions, whose rules know more", () => {
    const after = surface("export type Thing = number;");
    const opinion = secondOpinion(surfaces(thing, thing, after), "compatible");
    expect(opinion).toMatchObject({ impact: "compatible", unexplained: [] });
  });

  it("counts what it does not list", () => {
    const names = Array.from({ length: 30 }, (_, index) => `export type T${index} = 1;`);
    const before = surface(names.join("\n"));
    const lines = opinionLines(secondOpinion(surfaces(before, nothing), "none"));
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe("  and 10 more, see api.md");
  });
});
