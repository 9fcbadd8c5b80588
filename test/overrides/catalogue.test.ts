/** Which templates there are, and that none of them is nobody's. */
import { describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { partialsOf, reachedFrom } from "../../generator/overrides/partials.js";
import { ENTRY_TEMPLATES } from "../../generator/pipeline/emitters/registry.js";

const ENTRY_NAMES = [...ENTRY_TEMPLATES.keys()];
const { templates } = await readAssets();

describe("the catalogue of templates", () => {
  it("names templates that exist", () => {
    for (const name of ENTRY_NAMES) expect(Object.keys(templates)).toContain(name);
  });

  it("leads to every template, as what an emitter renders or as a partial", () => {
    const reached = reachedFrom(ENTRY_NAMES, templates);
    expect(Object.keys(templates).filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe("the partials of a template", () => {
  it("are found in blocks and alternatives, each once", () => {
    const text = "{{#if a}}{{> x/y}}{{else}}{{> z p=1}}{{> x/y this}}{{/if}}{{#> w}}{{/w}}";
    expect(partialsOf(text)).toEqual(["x/y", "z", "w"]);
  });

  it("are neither declared in it nor worked out", () => {
    const text = '{{#*inline "own"}}{{> @partial-block}}{{/inline}}{{> own}}{{> (lookup . "n")}}';
    expect(partialsOf(text)).toEqual([]);
  });

  it("are followed through rings, and where there is no such template not at all", () => {
    const texts = { a: "{{> b}}{{> nowhere}}", b: "{{> a}}", c: "" };
    expect([...reachedFrom(["a"], texts)]).toEqual(["a", "b"]);
  });
});
