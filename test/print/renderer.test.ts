/** Mistakes in templates that Handlebars passes over, or says without their place. */
import { describe, expect, it } from "vitest";
import { loadFormatter } from "../../generator/io/formatter.js";
import { code, identifier, literal } from "../../generator/pipeline/print/code.js";
import {
  createRenderer,
  TemplateError,
  type TemplateTexts,
} from "../../generator/pipeline/print/handlebars/index.js";
import { renderCode } from "../../generator/pipeline/print/render-code.js";

const format = loadFormatter();

function mistakeOf(run: () => unknown): TemplateError {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function render(texts: TemplateTexts, view: object): string {
  return createRenderer(texts, { literal: (text: string) => literal(text) })("main", view);
}

describe("a template that prints what is no code", () => {
  it.each<[name: string, texts: TemplateTexts, place: object, reason: RegExp]>([
    [
      "text",
      { main: "\n  {{a}}" },
      { template: "main", line: 2, column: 2 },
      /a is string, not code/,
    ],
    ["raw text", { main: "{{{a}}}" }, { template: "main", line: 1, column: 0 }, /raw text/],
    ["raw text, the other way", { main: "x{{&a}}" }, { line: 1, column: 1 }, /raw text/],
    ["a decorator", { main: "{{* inline}}" }, { line: 1, column: 0 }, /decorator/],
    [
      "a variable that is missing, in a partial",
      { main: "{{> part}}", part: "\n\n{{nmae}}" },
      { template: "part", line: 3, column: 0 },
      /there is no nmae here/,
    ],
    [
      "a misspelt helper",
      { main: "{{literl a}}" },
      { line: 1 },
      /no helper literl; did you mean literal\?/,
    ],
    [
      "a misspelt partial",
      { main: "\n{{> prat}}", part: "" },
      { template: "main", line: 2 },
      /no partial prat; did you mean part\?/,
    ],
    ["what does not parse", { main: "a\n{{#each}" }, { line: 2 }, /does not parse/],
  ])("%s", (_, texts, place, reason) => {
    const mistake = mistakeOf(() => render(texts, { a: "text" }));
    expect(mistake).toMatchObject(place);
    expect(mistake.message).toMatch(reason);
  });
});

it("says what was being rendered, from the outside in", () => {
  const view = {
    groups: [
      { id: "notes", operations: [] },
      { id: "tags", operations: [{ name: code`a`, title: code`a` }, { name: code`b` }] },
    ],
  };
  const main = "{{#each groups}}{{#each operations}}{{title}}{{/each}}{{/each}}";
  expect(mistakeOf(() => render({ main }, view)).about).toEqual(["group tags", "operation b"]);
});

describe("what is rendered and is no TypeScript", () => {
  const file = { template: "main", path: "a/index.ts", group: { id: "a" } };
  const texts = {
    main: "export const first = 1;\n{{#each operations}}\n{{> part}}\n{{/each}}\n",
    part: "// {{name}}\n  export const {{name}} = ;\n",
  };
  const operations = [{ name: identifier("b") }];

  it("is told at the place of the template that wrote it", () => {
    const renderer = createRenderer(texts, {});
    const mistake = mistakeOf(() =>
      renderCode({ ...file, view: { operations } }, renderer, format),
    );
    const column = "  export const {{name}} = ".length;
    expect(mistake).toMatchObject({ template: "part", line: 2, column });
    expect(mistake.message).toMatch(/no TypeScript: Expression expected, at a\/index\.ts:3:\d+: /);
    expect(mistake.about).toEqual(["group a"]);
  });

  it("finds its line where blocks stand on lines of their own", () => {
    const main = "{{#if yes}}\n\nconst a = 1;\n{{/if}}\nconst b = 'x\n";
    const view = { yes: true };
    const mistake = mistakeOf(() =>
      renderCode({ ...file, view }, createRenderer({ main }, {}), format),
    );
    expect(mistake).toMatchObject({ template: "main", line: 5 });
  });

  it("is traced without a change of what is rendered", () => {
    const renderer = createRenderer({ ...texts, part: "// {{name}}\n" }, {});
    const traced = renderer.trace("main", { operations });
    expect(traced.text).toBe(renderer("main", { operations }));
    expect(traced.partsOf("part")).toEqual(["// b\n"]);
    expect(traced.partsOf("main")).toEqual([traced.text]);
  });
});
