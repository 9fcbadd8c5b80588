/** What could not be read to the letter, and what is read instead. */
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/json/types.js";
import { isObject, type JsonObject } from "../../generator/json/values.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { edited } from "../../generator/pipeline/description/repair/edit.js";

function load(document: JsonObject, lenient = false) {
  const text = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    paths: {},
    ...document,
  });
  const loaded = loadDescription({ file: "f.json", text, lenient });
  return {
    ...loaded,
    codes: loaded.diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  };
}

const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });

describe("references that lead nowhere", () => {
  const document = {
    paths: {
      "/a": {
        get: {
          parameters: [{ $ref: "#/components/parameters/Gone" }, { name: "b", in: "query" }],
          responses: {
            "200": { description: "", content: { "application/json": { schema: ref("Gone") } } },
            "404": { $ref: "#/components/responses/Gone" },
          },
        },
      },
    },
    components: { schemas: { Holder: { properties: { a: ref("Gone") }, allOf: [ref("Gone")] } } },
  };

  it("are errors, whose fix names an overlay", () => {
    const { codes, diagnostics } = load(document);
    expect(new Set(codes)).toEqual(new Set(["error unresolved-reference"]));
    expect(diagnostics[0]?.fix).toContain("overlay");
  });

  it("are any value, or left out, where the run is lenient", () => {
    const { document: read, codes, diagnostics } = load(document, true);
    expect(new Set(codes)).toEqual(new Set(["warning dangling-reference"]));
    expect(diagnostics.map(({ location }) => location?.pointer)).toHaveLength(5);
    expect(read).toMatchObject({
      paths: { "/a": { get: { parameters: [{ name: "b", in: "query" }] } } },
      components: { schemas: { Holder: { properties: { a: {} }, allOf: [{}] } } },
    });
    expect(JSON.stringify(read)).not.toContain("Gone");
  });
});

describe("a union of schemas that build on it", () => {
  const part = (key: string) => ({ allOf: [ref(key), { type: "object" }] });
  const union = { type: "object", properties: { kind: {} }, oneOf: [ref("A"), ref("B")] };

  it.each<[string, JsonObject]>([
    ["directly", { Base: union, A: part("Base"), B: part("Base") }],
    ["through another", { Base: union, A: part("Between"), Between: part("Base"), B: {} }],
    ["in the union itself", { Base: { anyOf: [part("Base"), ref("A")] }, A: {} }],
    [
      "as a part of a union of unions",
      { Base: union, A: { anyOf: [ref("C")] }, C: part("Base"), B: {} },
    ],
  ])("is read without its alternatives there: %s", (_, schemas) => {
    const { document, codes } = load({ components: { schemas } });
    expect(codes).toEqual(["warning empty-paths", "warning inheritance-ring"].reverse());
    const base = Object(document?.components).schemas.Base;
    expect(base).toHaveProperty([isObject(base) && "oneOf" in base ? "oneOf" : "anyOf"]);
  });

  it("is left as it is where nothing builds on it", () => {
    const schemas = { Base: union, A: { type: "object" }, B: { properties: { up: ref("Base") } } };
    expect(load({ components: { schemas } }).codes).toEqual(["warning empty-paths"]);
  });

  it("is an error where nothing is left of it", () => {
    const schemas = { A: { allOf: [ref("B")] }, B: { allOf: [ref("A")] } };
    expect(load({ components: { schemas } }).codes).toContain("error cyclic-reference");
  });
});

describe("edits", () => {
  const value: Json = { "a/b": [1, 2, 3], c: { d: { e: 1 } } };

  it.each<[[string, Json | undefined][], Json]>([
    [[], value],
    [[["/a~1b/0", undefined]], { ...value, "a/b": [2, 3] }],
    [
      [
        ["/a~1b/0", undefined],
        ["/a~1b/2", 4],
      ],
      { ...value, "a/b": [2, 4] },
    ],
    [
      [
        ["/c/d/e", undefined],
        ["/a~1b", undefined],
      ],
      { c: { d: {} } },
    ],
    [[["/nowhere/at/all", 1]], value],
  ])("%j", (edits, expected) => {
    const before = structuredClone(value);
    expect(edited(value, new Map(edits))).toEqual(expected);
    expect(value).toEqual(before);
  });
});
