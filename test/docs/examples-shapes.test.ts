import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import {
  exampleContext,
  operationExample,
} from "../../generator/pipeline/emitters/docs/examples/index.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import { descriptionOf, type Schema, type SchemaSet } from "../conformance/support/compile.js";
import { generateSchema } from "../conformance/support/generate-schema.js";
import { isolateContains } from "../conformance/support/isolate-contains.js";
import { createRandom, seedFor } from "../conformance/support/random.js";
import { SEED } from "../conformance/support/settings.js";
import { createOracle } from "../support/ajv-oracle.js";

type Components = Readonly<Record<string, Schema>>;

/** The example of a body of each schema, where it is sent. */
function examplesOf(set: SchemaSet): (Json | undefined)[] {
  const { api } = buildModel(descriptionOf(set), {});
  const context = exampleContext(api);
  const operations = api.groups.flatMap((group) => group.operations);
  return set.schemas.map((_, index) => {
    const operation = operations.find(({ name }) => name === `case${index}`);
    return operation && operationExample(operation, context)?.body;
  });
}

function exampleOf(schema: Schema, components: Components = {}): Json | undefined {
  return examplesOf({ version: "3.1.1", schemas: [schema], components })[0];
}

/** What ajv finds wrong with an example. */
function mistakes(value: Json | undefined, schema: Schema, components: Components = {}) {
  const set = { version: "3.1.1", schemas: [schema], components };
  return createOracle(descriptionOf(set))(schema)(value).map(({ message }) => message);
}

const text = { type: "string" };

/** Schemas that one has to think about; where a value is given, nothing else is right. */
const TRICKY: readonly (readonly [name: string, schema: Schema, value?: Json])[] = [
  ["minLength", { ...text, minLength: 30 }],
  ["maxLength", { ...text, maxLength: 3 }],
  ["a length in characters", { ...text, minLength: 24, maxLength: 24 }],
  ["a simple pattern", { ...text, pattern: "^[A-Z]{2}-\\d{3,5}$" }],
  ["alternatives and groups in a pattern", { ...text, pattern: "^(?:red|blue)(\\.(x|y)+)?$" }],
  ["a pattern and a length", { ...text, pattern: "^[a-z]+$", minLength: 12 }],
  ["a bounded number", { type: "number", minimum: 0.25, maximum: 0.5 }],
  ["open limits", { type: "integer", exclusiveMinimum: 7, exclusiveMaximum: 9 }, 8],
  ["multipleOf", { type: "integer", minimum: 10, multipleOf: 7 }],
  ["a negative range", { type: "integer", maximum: -5 }],
  ["minItems", { type: "array", items: text, minItems: 3 }],
  ["uniqueItems", { type: "array", items: text, minItems: 3, uniqueItems: true }],
  ["unique values of an enum", arrayOf({ enum: ["a", "b"] }, { minItems: 2, uniqueItems: true })],
  ["prefixItems", { type: "array", prefixItems: [text, { type: "integer" }], minItems: 2 }],
  ["contains", arrayOf({ type: "integer" }, { contains: { minimum: 50 }, minContains: 2 })],
  ["const", { const: { a: [1] } }, { a: [1] }],
  ["an enum's first value", { enum: ["late", "early"] }, "late"],
  ["null only where nothing else is possible", { type: ["null"] }, null],
  ["nullable", { type: ["integer", "null"], minimum: 4, maximum: 4 }, 4],
  [
    "anyOf of required",
    objectOf(
      { email: text, phone: text },
      { anyOf: [{ required: ["email"] }, { required: ["x"] }] },
    ),
  ],
  [
    "oneOf of required: one and not the other",
    objectOf({ email: text, phone: text }, { oneOf: ["email", "phone"].map(requiring) }),
  ],
  ["oneOf where branches overlap", { oneOf: [{ type: "number" }, { type: "integer" }] }],
  ["not", { type: "string", not: { const: "Example" } }],
  ["allOf with limits", { allOf: [{ type: "integer", minimum: 3 }, { maximum: 3 }] }, 3],
  [
    "allOf that shares a property",
    {
      allOf: [
        objectOf({ size: { type: "integer", minimum: 5 } }, { required: ["size"] }),
        objectOf({ size: { maximum: 5 } }),
      ],
    },
    { size: 5 },
  ],
  ["required but not declared", { type: "object", required: ["colour"] }],
  ["dependentRequired", objectOf({ email: text }, { dependentRequired: { email: ["name"] } })],
  [
    "dependentSchemas",
    objectOf({ email: text }, { dependentSchemas: { email: { required: ["consent"] } } }),
  ],
  ["minProperties", { type: "object", minProperties: 3 }],
  ["minProperties of a record", { type: "object", additionalProperties: text, minProperties: 2 }],
  ["nothing additional", objectOf({ email: text }, { additionalProperties: false })],
  ["propertyNames", { type: "object", propertyNames: { pattern: "^x-" }, minProperties: 1 }],
  [
    "patternProperties",
    {
      type: "object",
      patternProperties: { "^n_[0-9]$": { type: "integer" } },
      additionalProperties: false,
      minProperties: 1,
    },
  ],
  [
    "if, then, else",
    objectOf(
      { country: { enum: ["PT", "US"] } },
      {
        required: ["country"],
        if: { properties: { country: { const: "US" } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ["state"] },
        else: { required: ["district"] },
      },
    ),
  ],
];

function arrayOf(items: Schema, more: object): Schema {
  return { type: "array", items, ...more };
}

function objectOf(properties: Readonly<Record<string, Schema>>, more: object = {}): Schema {
  return { type: "object", properties, ...more };
}

function asCase([name, schema, value]: readonly [string, Schema, Json?]) {
  return { name, schema, value };
}

function requiring(name: string) {
  return { required: [name] };
}

describe("tricky shapes", () => {
  test.each(TRICKY.map(asCase))("$name", ({ schema, value }) => {
    const example = exampleOf(schema);
    expect(example).toBeDefined();
    expect(mistakes(example, schema)).toEqual([]);
    if (value !== undefined) expect(example).toEqual(value);
  });

  test("null comes last", () => {
    expect(exampleOf({ type: ["null", "string"] })).toBeTypeOf("string");
  });
});

/** Impossible, or beyond what can be told to be right. */
const WITHOUT: readonly (readonly [name: string, schema: Schema])[] = [
  ["limits that exclude each other", { type: "integer", minimum: 4, maximum: 3 }],
  ["types that exclude each other", { allOf: [{ type: "string" }, { type: "integer" }] }],
  ["a look-ahead", { ...text, pattern: "^(?=.*\\d)(?=.*[a-z])(?=.*!).{9}$" }],
  ["a back reference", { ...text, pattern: "^([xyz])\\1{3}$" }],
  ["no regular expression", { ...text, pattern: "(" }],
  ["a pattern that asks for too much", { ...text, pattern: "^((a{9999}){9999}){9999}$" }],
  [
    "a text that a slow pattern takes forever to refuse",
    { ...text, pattern: "^(A|A)+!$", minLength: 60 },
  ],
  ["what needs itself", { $ref: "#/components/schemas/Endless" }],
];

test.each(WITHOUT.map(asCase))("no example for $name", ({ schema }) => {
  const Endless = objectOf({ next: { $ref: "#/components/schemas/Endless" } }, requiring("next"));
  expect(exampleOf(schema, { Endless })).toBeUndefined();
});

describe("types that refer to each other", () => {
  const Node = objectOf({
    label: text,
    children: arrayOf({ $ref: "#/components/schemas/Node" }, {}),
  });
  const Filter = {
    oneOf: [
      objectOf({ all: arrayOf({ $ref: "#/components/schemas/Filter" }, {}) }, requiring("all")),
      objectOf({ field: text }, requiring("field")),
    ],
  };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test("a recursive type ends", () => {
    const example = exampleOf(ref("Node"), { Node });
    expect(mistakes(example, ref("Node"), { Node })).toEqual([]);
    expect(JSON.stringify(example).split("label").length - 1).toBeLessThanOrEqual(2);
  });

  test("nested filters end", () => {
    const example = exampleOf(ref("Filter"), { Filter });
    expect(mistakes(example, ref("Filter"), { Filter })).toEqual([]);
  });

  test("a discriminator names the branch", () => {
    const branch = (more: object) =>
      objectOf({ kind: text, ...more }, { required: ["kind", ...Object.keys(more)] });
    const components = { Cat: branch({ lives: text }), Dog: branch({ tricks: text }) };
    const mapping = { feline: "#/components/schemas/Cat", canine: "#/components/schemas/Dog" };
    const schema = {
      oneOf: [ref("Dog"), ref("Cat")],
      discriminator: { propertyName: "kind", mapping },
    };
    expect(exampleOf(schema, components)).toMatchObject({ kind: "canine" });
  });
});

describe("what the description gives", () => {
  test("an example comes first, then a default", () => {
    expect(exampleOf({ ...text, example: "given", default: "usual" })).toBe("given");
    expect(exampleOf({ ...text, default: "usual" })).toBe("usual");
  });

  test("what does not fit is not shown", () => {
    expect(exampleOf({ ...text, maxLength: 5, example: "too long", default: "short" })).toBe(
      "short",
    );
    expect(exampleOf({ type: "integer", example: "text" })).toBeTypeOf("number");
  });
});

describe("what names say", () => {
  const properties = {
    email: text,
    created_at: { type: "integer" },
    admin_id: { type: "integer" },
    locale: text,
    url: { ...text, format: "uri" },
    constructor: text,
  };

  test("an e-mail looks like one, a moment is a number of seconds", () => {
    const example = exampleOf(objectOf(properties, { required: Object.keys(properties) }));
    expect(example).toMatchObject({
      email: expect.stringMatching(/^\w+@example\.(?:com|net)$/),
      admin_id: 991267442,
      locale: "en",
      url: expect.stringMatching(/^https:\/\/[\w.]*example\.com/),
      constructor: expect.any(String),
    });
    const { created_at } = example as { created_at: number };
    expect(new Date(created_at * 1000).toISOString()).toBe("2026-01-01T09:00:00.000Z");
  });
});

describe("direction", () => {
  test("what is read only is not sent, required or not", () => {
    const properties = { state: { ...text, readOnly: true }, name: text };
    expect(exampleOf(objectOf(properties, { required: ["state", "name"] }))).toEqual({
      name: expect.any(String),
    });
  });
});

describe(`random schemas (CONFORMANCE_SEED=${SEED})`, () => {
  const COUNT = 300;
  const names = ["one", "two", "three"];

  test.each(["3.0.4", "3.1.1"] as const)("%s: every example is valid", (version) => {
    const random = createRandom(seedFor(`examples ${version}`, SEED));
    const grammar = { version, names };
    const components = Object.fromEntries(
      names.map((name) => [name, generateSchema(grammar, random)]),
    );
    const schemas = Array.from({ length: COUNT }, () => generateSchema(grammar, random));
    const set = { version, schemas, components };
    const forAjv = Object.entries(components).map(([name, each]) => [name, isolateContains(each)]);
    const oracleOf = createOracle(
      descriptionOf({ ...set, components: Object.fromEntries(forAjv) }),
    );
    const examples = examplesOf(set);
    const wrong = schemas.flatMap((schema, index) => {
      const example = examples[index];
      if (example === undefined) return [];
      const found = oracleOf(isolateContains(schema))(example);
      return found.length === 0 ? [] : [{ schema, example, message: found[0]?.message }];
    });
    expect(wrong).toEqual([]);
    expect(examples.filter((each) => each !== undefined).length).toBeGreaterThan(COUNT / 2);
  });
});
