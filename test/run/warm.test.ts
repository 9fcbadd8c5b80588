/** A process that stays makes what a new one would make, whatever has changed, and no more of it. */
import { beforeEach, describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { loadFormatter } from "../../generator/io/formatter.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { driveOf } from "../../generator/pipeline/emitters/drive.js";
import type { EmitInput } from "../../generator/pipeline/emitters/emitter.js";
import { EMITTERS, foldersOf, templatesOf } from "../../generator/pipeline/emitters/registry.js";
import {
  type GenerateInput,
  generate,
  type Stages,
  warmStages,
} from "../../generator/pipeline/generate.js";
import { keepingLast } from "../../generator/pipeline/keeping-last.js";
import { createRenderer } from "../../generator/pipeline/print/handlebars/index.js";
import { SMALL } from "../cli/support/small.js";

const assets = await readAssets();
const format = loadFormatter();
const NAMES = EMITTERS.map(({ name }) => name);
/** Those that have templates. */
const RENDERING = EMITTERS.filter((each) => foldersOf(each).length > 0).map(({ name }) => name);

function inputOf(text: string, change: Partial<GenerateInput> = {}): GenerateInput {
  const { document } = loadDescription({ file: "small.yaml", text });
  if (document === undefined) throw new Error("it does not load");
  return { document, model: {}, emit: NAMES, format, ...assets, ...change };
}

/** The same input with a line more at the top of a template. */
function edited(input: GenerateInput, template: string): GenerateInput {
  const text = input.templates[template];
  if (text === undefined) throw new Error(`there is no template ${template}`);
  return { ...input, templates: { ...input.templates, [template]: `// edited\n${text}` } };
}

/** What is done once more. Default: nothing. */
interface Again {
  readonly made?: readonly string[];
  readonly printed?: readonly string[];
}

describe("warm stages", () => {
  /** Emitters that have made something, and those whose templates were compiled. */
  let made: string[];
  let printed: string[];
  let stages: Stages;
  beforeEach(() => {
    [made, printed] = [[], []];
    stages = warmStages((emitter) => {
      const load = async () => {
        const emit = await emitter.load();
        return (input: EmitInput) => {
          made.push(emitter.name);
          return emit(input);
        };
      };
      return driveOf({ ...emitter, load });
    });
  });

  /** Notes whose templates are compiled, which it tells by the templates that there are. */
  const noting: typeof createRenderer = (texts, helpers, fragments) => {
    const names = (each: object) => Object.keys(each).join();
    const whose = EMITTERS.find((each) => names(templatesOf(each, texts)) === names(texts));
    printed.push(whose?.name ?? "nobody's");
    return createRenderer(texts, helpers, fragments);
  };

  const first = inputOf(SMALL);
  const ALL: Again = { made: NAMES, printed: RENDERING };
  it.each<[name: string, next: GenerateInput, again: Again]>([
    ["nothing", first, {}],
    ["a template of the client", edited(first, "client/group"), { printed: ["client"] }],
    ["a template of the types", edited(first, "types/types"), { printed: ["types"] }],
    ["a template of validators", edited(first, "validators/index"), { printed: ["validators"] }],
    ["a template of the docs", edited(first, "docs/markdown/index"), { printed: ["docs", "site"] }],
    ["a template of the site", edited(first, "docs/html/page"), { printed: ["site"] }],
    [
      "a template for all",
      { ...first, templates: { ...assets.templates, shared: "x" } },
      { printed: RENDERING },
    ],
    ["the description", inputOf(SMALL.replace("listOther", "listOthers")), ALL],
    ["a name", { ...first, model: { name: "Tiny" } }, ALL],
    ["the runtime", { ...first, runtime: { ...assets.runtime, "x.ts": "" } }, ALL],
    ["the version", { ...first, version: "1.2.3" }, ALL],
  ])("after a change of %s", async (_, next, again) => {
    const createRenderer = noting;
    await generate({ ...first, createRenderer }, stages);
    [made, printed] = [[], []];
    const { files, diagnostics } = await generate({ ...next, createRenderer }, stages);
    const anew = await generate(next);
    expect({ files, diagnostics }).toEqual({ files: anew.files, diagnostics: anew.diagnostics });
    expect(made.sort()).toEqual([...(again.made ?? [])].sort());
    expect([...new Set(printed)].sort()).toEqual([...(again.printed ?? [])].sort());
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
  it.each(EMITTERS)("of $name are all that it needs", async (emitter) => {
    const { files } = await generate(inputOf(SMALL, { emit: [emitter.name] }));
    expect(files.length).toBeGreaterThan(0);
    const seen = Object.keys(templatesOf(emitter, assets.templates));
    const folders = foldersOf(emitter);
    expect(seen.filter((name) => !folders.some((each) => name.startsWith(each)))).toEqual([]);
    expect(seen.length).toBeLessThan(Object.keys(assets.templates).length);
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
