/** Names and values come out of descriptions: no renderer lets them be anything but text. */
import { describe, expect, it } from "vitest";
import { compareApis } from "../../generator/diff/index.js";
import { type JsonReport, renderDiff } from "../../generator/diff/render/index.js";
import { createReport } from "../../generator/diff/report.js";
import { load } from "./support/load.js";

const NASTY = [
  "`code` | x",
  "</details><script>alert(1)</script>",
  "\n::error::forged",
  "\u001b[31mred",
  "[a](https://evil.test) @someone #1",
  "%0A::warning::x",
  "```\n# heading",
  "\u202egnirts",
];

/** An escape sequence's first character, and one that turns the direction of text. */
const HIDDEN = ["\u001b", "\u202e"];

function description(values: readonly string[]): string {
  const properties = Object.fromEntries(values.map((value) => [value, { type: "string" }]));
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Small", version: "1" },
    paths: {
      "/things": {
        get: {
          operationId: "getThing",
          tags: [NASTY[1]],
          responses: {
            "200": {
              description: "A thing.",
              content: { "application/json": { schema: { type: "object", properties } } },
            },
          },
        },
      },
    },
  });
}

const before = load("old", description(["plain", ...NASTY]));
const after = load("new", description(["plain"]));
const changes = compareApis(before.api, after.api);
const report = createReport(
  { name: "old.yaml", locate: (pointer) => ({ file: "old:a,b.yaml", line: 3, pointer }) },
  { name: "new.yaml", locate: (pointer) => ({ file: "new.yaml", line: 7, pointer }) },
  changes,
);

it("each name is a change", () => {
  expect(report.summary).toEqual({ breaking: NASTY.length, compatible: 0, docs: 0 });
});

describe("text", () => {
  const text = renderDiff(report, "text");

  it("is one line a change, without control characters", () => {
    expect(text.split("\n").filter((line) => line.startsWith("    "))).toHaveLength(NASTY.length);
    for (const hidden of HIDDEN) expect(text).not.toContain(hidden);
  });

  it("takes colours from the edge", () => {
    const mark = (name: string) => (value: string) => `<${name}>${value}</${name}>`;
    const palette = {
      red: mark("red"),
      yellow: mark("yellow"),
      cyan: mark("cyan"),
      bold: mark("bold"),
      dim: mark("dim"),
    };
    expect(renderDiff(report, "text", palette)).toContain("<red>Breaking (8)</red>");
  });
});

describe("markdown", () => {
  const text = renderDiff(report, "markdown");

  it("has no markup of theirs", () => {
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(NASTY.length);
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "## What changes for callers",
      "### Breaking",
    ]);
    expect(text).not.toMatch(/^::/m);
    for (const hidden of HIDDEN) expect(text).not.toContain(hidden);
    const outsideCode = text.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "");
    expect(outsideCode).not.toMatch(/[^\\]<\/?(?:script|details)|\]\(|[^\\]@someone/);
  });
});

describe("github", () => {
  const lines = renderDiff(report, "github").trimEnd().split("\n");

  it("is one command a change, and a summary", () => {
    expect(lines).toHaveLength(NASTY.length + 1);
    expect(lines.every((line) => /^::(error|warning) /.test(line))).toBe(true);
    expect(lines.at(-1)).toBe(
      "::warning title=spec diff::8 breaking, 0 compatible, 0 of docs only",
    );
  });

  it("stands at the new place", () => {
    expect(lines[0]).toMatch(/^::error file=new\.yaml,line=7,title=response-property-removed::/);
  });

  it("escapes what separates properties", () => {
    const gone = compareApis(after.api, { ...after.api, groups: [] });
    const sides = [
      { name: "a", locate: () => ({ file: "old:a,b.yaml", line: 3 }) },
      { name: "b", locate: () => ({ file: "new.yaml", line: 7 }) },
    ] as const;
    const [first] = renderDiff(createReport(...sides, gone), "github").split("\n");
    expect(first).toMatch(/^::error file=old%3Aa%2Cb\.yaml,line=3,title=group-removed::/);
  });
});

describe("json", () => {
  it("has the documented form", () => {
    const json = JSON.parse(renderDiff(report, "json")) as JsonReport;
    expect(json).toMatchObject({ version: 1, before: "old.yaml", after: "new.yaml" });
    expect(Object.keys(json.changes[0] ?? {})).toEqual([
      "rule",
      "also",
      "level",
      "group",
      "operations",
      "types",
      "before",
      "after",
      "message",
    ]);
    expect(json.changes[0]).toMatchObject({
      rule: "response-property-removed",
      level: "breaking",
      after: { file: "new.yaml", line: 7, column: null },
    });
  });
});

it("says that there is nothing to say", () => {
  const side = { name: "a.yaml", locate: (pointer: string) => ({ pointer }) };
  const none = createReport(side, side, []);
  expect(renderDiff(none, "text")).toBe("a.yaml → a.yaml: no changes\n");
  expect(renderDiff(none, "github")).toBe("::notice title=spec diff::no changes\n");
});
