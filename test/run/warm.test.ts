/** A process that stays makes what a new one would make, whatever has changed, and no more of it. */
import { beforeEach, describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { loadFormatter } from "../../generator/io/formatter.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import type { EmitterName } from "../../generator/pipeline/emitters/registry.js";
import {
  EMITTER_NAMES,
  EMITTERS,
  templatesOf,
} from "../../generator/pipeline/emitters/registry.js";
import { type GenerateInput, generate, type Stages } from "../../generator/pipeline/generate.js";
import { keepingLast, warmStages } from "../../generator/pipeline/warm.js";
import { SMALL } from "../cli/support/small.js";

const assets = await readAssets();
const format = loadFormatter();

function inputOf(text: string, change: Partial<GenerateInput> = {}): GenerateInput {
  const { document } = loadDescription({ file: "small.yaml", text });
  if (document === undefined) throw new Error("it does not load");
  return { document, model: {}, emit: EMITTER_NAMES, format, ...assets, ...change };
}

/** The same input with a line more at the top of a template. */
function edited(input: GenerateInput, template: string): GenerateInput {
  const text = input.templates[template];
  if (text === undefined) throw new Error(`there is no template ${template}`);
  return { ...input, templates: { ...input.templates, [template]: `// edited\n${text}` } };
}

describe("warm stages", () => {
  let runs: EmitterName[];
  let stages: Stages;
  beforeEach(() => {
    const warm = warmStages(async (name) => {
      const emit = await EMITTERS[name]();
      return (input) => {
        runs.push(name);
        return emit(input);
      };
    });
    runs = [];
    stages = warm;
  });

  const first = inputOf(SMALL);
  it.each<[name: string, next: GenerateInput, again: readonly EmitterName[]]>([
    ["nothing", first, []],
    ["a template of the client", edited(first, "client/group"), ["client"]],
    ["a template of the types", edited(first, "types/types"), ["types"]],
    ["a template of the validators", edited(first, "validators/index"), ["validators"]],
    ["a template of the docs", edited(first, "docs/markdown/index"), ["docs"]],
    ["a template of the site", edited(first, "docs/html/page"), []],
    [
      "a template for all",
      { ...first, templates: { ...assets.templates, shared: "x" } },
      EMITTER_NAMES,
    ],
    ["the description", inputOf(SMALL.replace("listOther", "listOthers")), EMITTER_NAMES],
    ["a name", { ...first, model: { name: "Tiny" } }, EMITTER_NAMES],
    ["the runtime", { ...first, runtime: { ...assets.runtime, "x.ts": "" } }, EMITTER_NAMES],
    ["the version", { ...first, version: "1.2.3" }, EMITTER_NAMES],
  ])("after a change of %s", async (_, next, again) => {
    await generate(first, stages);
    runs = [];
    expect(await generate(next, stages)).toEqual(await generate(next));
    expect([...runs].sort()).toEqual([...again].sort());
  });

  it("repeat what an emitter has reported", async () => {
    const never = SMALL.replace("type: object", "type: string, minLength: 5, maxLength: 2");
    const input = inputOf(never);
    const { diagnostics } = await generate(input, stages);
    expect(diagnostics.map(({ code }) => code)).toContain("unsatisfiable-schema");
    expect((await generate(input, stages)).diagnostics).toEqual(diagnostics);
  });
});

describe("templates", () => {
  it.each(EMITTER_NAMES)("of %s are all that it needs", async (name) => {
    const { files } = await generate(inputOf(SMALL, { emit: [name] }));
    expect(files.length).toBeGreaterThan(0);
    for (const template of Object.keys(templatesOf(name, assets.templates))) {
      expect(template).toMatch(name === "docs" ? /^docs\/markdown\// : new RegExp(`^${name}/`));
    }
  });
});

describe("a function that keeps its last result", () => {
  it("is called again only for other keys, by Object.is", () => {
    const calls: number[] = [];
    const twice = keepingLast(
      (number: number) => {
        calls.push(number);
        return number * 2;
      },
      (number) => [number],
    );
    expect([twice(1), twice(1), twice(2), twice(1), twice(Number.NaN), twice(Number.NaN)]).toEqual([
      2,
      2,
      4,
      2,
      Number.NaN,
      Number.NaN,
    ]);
    expect(calls).toEqual([1, 2, 1, Number.NaN]);
  });
});
