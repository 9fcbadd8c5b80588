/** The team's emitters on descriptions that have what Intercom's has not. */
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { loadModule } from "../../conformance/support/load-modules.js";
import { descriptionOf, generateFor } from "./support/generate-team.js";

interface Case {
  fromApi(value: unknown, names: unknown): unknown;
  toApi(value: unknown, names: unknown): unknown;
}

const object = (properties: object, rest: object = {}) => ({ type: "object", properties, ...rest });
const text = { type: "string" };

/** Names and schema of what the one operation takes. */
async function made(schema: object, schemas: object = {}) {
  const files = await generateFor(descriptionOf(schema, schemas), {
    emit: ["client", "case", "zod"],
  });
  const sources = [...files].map(
    ([path, content]) => [path.replace("client/src/", ""), content] as const,
  );
  const entry = `
    export * from "./case.js";
    export { send as names } from "./things/case.js";
    export { sendBody as schema } from "./things/schemas.js";`;
  const {
    names,
    schema: zod,
    ...module
  } = await loadModule(new Map([...sources, ["entry.ts", entry]]), "entry.ts", true);
  const { data } = names as { readonly data?: unknown };
  const { fromApi, toApi } = module as unknown as Case;
  return {
    schema: zod as z.ZodType,
    own: (value: unknown) => fromApi(value, data),
    api: (value: unknown) => toApi(value, data),
  };
}

describe("names", () => {
  const tree = object(
    { node_name: text, sub_trees: { type: "array", items: { $ref: "#/components/schemas/tree" } } },
    { additionalProperties: { $ref: "#/components/schemas/leaf" } },
  );
  const leaf = object({ leaf_name: text, by_id: { type: "object", additionalProperties: tree } });

  test("recur, through arrays, maps and further properties", async () => {
    const { own, api } = await made({ $ref: "#/components/schemas/tree" }, { tree, leaf });
    const value = {
      node_name: "a",
      sub_trees: [{ node_name: "b", sub_trees: [] }],
      some_key: { leaf_name: "c", by_id: { user_1: { node_name: "d" } } },
    };
    const expected = {
      nodeName: "a",
      subTrees: [{ nodeName: "b", subTrees: [] }],
      some_key: { leafName: "c", byId: { user_1: { nodeName: "d" } } },
    };
    expect(own(value)).toEqual(expected);
    expect(api(expected)).toEqual(value);
  });

  test("change where an underscore is before a letter", async () => {
    const names = ["a_b_c", "line_1", "_id", "__proto__", "a__b", "b_", "X_y", "fooBar", "foo_bar"];
    const properties = Object.fromEntries(names.map((name) => [name, text]));
    const value = Object.fromEntries(names.map((name) => [name, name]));
    const { own, api } = await made(object(properties));
    expect(Object.keys(own(value) as object)).toEqual([
      "aBC",
      "line_1",
      "_id",
      "__proto__",
      "a__b",
      "b_",
      "X_y",
      "fooBar",
      "foo_bar",
    ]);
    expect(api(own(value))).toEqual(value);
  });

  test("of a declared member stand out among further ones", async () => {
    const part = object({ inner_name: text });
    const schema = object({ plain_data: { type: "object" } }, { additionalProperties: part });
    const { own } = await made(schema);
    expect(own({ plain_data: { inner_name: 1 }, other_one: { inner_name: 2 } })).toEqual({
      plainData: { inner_name: 1 },
      other_one: { innerName: 2 },
    });
  });

  test("are not guessed where branches disagree", async () => {
    const map = { type: "object", additionalProperties: text };
    const run = made({ oneOf: [object({ foo_bar: text }), map] });
    await expect(run).rejects.toThrow(/emitter case fails: .*disagree on whether "foo_bar"/);
  });

  test("are told apart by arrays and objects", async () => {
    const list = { type: "array", items: object({ foo_bar: text }) };
    const { own } = await made({ oneOf: [list, object({ bar_foo: text })] });
    expect(own([{ foo_bar: "a", bar_foo: "b" }])).toEqual([{ fooBar: "a", bar_foo: "b" }]);
    expect(own({ foo_bar: "a", bar_foo: "b" })).toEqual({ foo_bar: "a", barFoo: "b" });
  });
});

describe("schemas", () => {
  const cases: readonly (readonly [string, object, readonly unknown[], readonly unknown[]])[] = [
    [
      "a length in characters",
      { type: "string", minLength: 2, maxLength: 2 },
      ["ab", "💩💩"],
      ["a", "💩"],
    ],
    ["a number's limits", { type: "number", minimum: 1, maximum: 2 }, [1, 2, 1.5], [0, 3, "1"]],
    ["exclusive limits", { type: "integer", minimum: 1, exclusiveMinimum: true }, [2], [1, 2.5]],
    ["a pattern", { type: "string", pattern: "^\\p{Lu}$" }, ["Ä"], ["ä"]],
    [
      "an enum of all kinds",
      { enum: ["a", 1, null, [1], { b_c: 1 }] },
      ["a", 1, null, [1]],
      ["b", [2]],
    ],
    [
      "an array's limits",
      { type: "array", items: text, minItems: 1, uniqueItems: true },
      [["a"]],
      [[], ["a", "a"]],
    ],
    ["null", { type: "string", nullable: true }, [null, "a"], [1, undefined]],
    [
      "a map",
      { type: "object", additionalProperties: { type: "integer" }, minProperties: 1 },
      [{ a_b: 1 }],
      [{}, { a: "1" }, []],
    ],
    [
      "what is required and anything",
      object({ a_b: {} }, { required: ["a_b", "c_d"] }),
      [{ aB: null, cD: 1 }],
      [{ aB: 1 }, { cD: 1 }],
    ],
    [
      "nothing else",
      object({ a_b: text }, { additionalProperties: false }),
      [{ aB: "" }],
      [{ a_b: "" }],
    ],
    [
      "further ones of a type",
      object({ a_b: text }, { additionalProperties: { type: "integer" } }),
      [{ aB: "", c_d: 1 }],
      [{ c_d: "" }],
    ],
    [
      "exactly one",
      { oneOf: [object({ a: text }), object({ b: text }, { required: ["b"] })] },
      [{ a: "" }],
      [{ b: "" }, 1],
    ],
    [
      "all",
      { allOf: [object({ a_b: text }), object({ c_d: text }, { required: ["c_d"] })] },
      [{ cD: "" }],
      [{ aB: "" }, { cD: "", aB: 1 }],
    ],
    ["not", { not: { type: "string" } }, [1, {}], ["a"]],
    ["what has no type", { minLength: 2 }, ["ab", 1, null, {}], ["a"]],
  ];

  test.each(cases)("%s", async (_, schema, valid, invalid) => {
    const { schema: zod } = await made(schema);
    for (const value of valid)
      expect(zod.safeParse(value).success, JSON.stringify(value)).toBe(true);
    for (const value of invalid) {
      expect(zod.safeParse(value).success, JSON.stringify(value)).toBe(false);
    }
  });

  test("recur, and keep what they do not know", async () => {
    const items = { $ref: "#/components/schemas/tree" };
    const tree = object(
      { node_name: text, sub_trees: { type: "array", items } },
      { required: ["node_name"] },
    );
    const { schema } = await made({ $ref: "#/components/schemas/tree" }, { tree });
    const value = { nodeName: "a", extra_one: 1, subTrees: [{ nodeName: "b", subTrees: [] }] };
    expect(schema.parse(value)).toEqual(value);
    const { error } = schema.safeParse({ nodeName: "a", subTrees: [{ node_name: "b" }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([["subTrees", 0, "nodeName"]]);
  });

  test("say where: in a part of an intersection too", async () => {
    const parts = [object({ a: text }), object({ list: { type: "array", items: text } })];
    const { schema } = await made({ allOf: parts });
    const { error } = schema.safeParse({ list: ["a", 1] });
    expect(error?.issues).toMatchObject([{ code: "invalid_type", path: ["list", 1] }]);
  });

  test("are not written for what they would leave out", async () => {
    const document = {
      ...descriptionOf({ propertyNames: text, type: "object" }),
      openapi: "3.1.1",
    };
    const run = generateFor(document, { emit: ["zod"] });
    await expect(run).rejects.toThrow(/emitter zod fails: .*propertyNames/);
  });
});

test("another style than the templates know is refused", async () => {
  const run = generateFor(descriptionOf(text), { style: { results: "result" } });
  await expect(run).rejects.toThrow(/camelCase goes with grouped arguments and calls that throw/);
});
