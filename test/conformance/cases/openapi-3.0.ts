import type { RuleCase } from "./types.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** OpenAPI 3.0.4, Schema Object: where it says something else than draft 4 or 2020-12. */
export const OPENAPI_3_0: readonly RuleCase[] = [
  {
    rule: "nullable adds null to a type",
    schema: { type: "string", nullable: true, minLength: 1 },
    valid: [null, "a"],
    invalid: ["", 0, {}],
  },
  {
    rule: "nullable: false says nothing",
    schema: { type: "string", nullable: false },
    valid: ["a"],
    invalid: [null, 1],
  },
  {
    rule: "null is no value of a type that is not nullable",
    schema: { type: "object", properties: { a: { type: "integer" } } },
    valid: [{}, { a: 1 }],
    invalid: [null, { a: null }],
  },
  {
    rule: "nullable beside a reference",
    schema: { type: "object", properties: { a: { ...ref("text"), nullable: true } } },
    components: { text: { type: "string", maxLength: 2 } },
    valid: [{}, { a: null }, { a: "ab" }],
    invalid: [{ a: "abc" }, { a: 1 }],
  },
  {
    rule: "nullable beside allOf, oneOf and anyOf",
    schema: {
      properties: {
        all: { nullable: true, allOf: [{ type: "string" }, { minLength: 1 }] },
        one: { nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] },
        any: { nullable: true, anyOf: [{ type: "string" }, { type: "integer" }] },
      },
    },
    valid: [
      { all: null, one: null, any: null },
      { all: "a", one: 1, any: "a" },
    ],
    invalid: [{ all: "" }, { all: 1 }, { one: true }, { any: 1.5 }],
  },
  {
    rule: "nullable objects, lists and records",
    schema: {
      type: "object",
      nullable: true,
      properties: {
        list: {
          type: "array",
          nullable: true,
          items: { type: "string", nullable: true },
          maxItems: 1,
        },
        record: { type: "object", nullable: true, additionalProperties: { type: "integer" } },
      },
      required: ["list"],
    },
    valid: [null, { list: null }, { list: [null], record: null }, { list: [], record: { a: 1 } }],
    invalid: [{}, { list: [null, null] }, { list: [1] }, { list: null, record: { a: null } }],
  },
  {
    rule: "a reference to a schema that is nullable itself",
    schema: { type: "array", items: ref("maybe") },
    components: { maybe: { type: "integer", nullable: true } },
    valid: [[1, null], []],
    invalid: [["a"], [1.5]],
  },
  {
    rule: "an enum with null",
    schema: { type: "string", enum: ["a", "b", null], nullable: true },
    valid: ["a", "b", null],
    invalid: ["c", 1, ""],
  },
  {
    rule: "exclusiveMinimum and exclusiveMaximum are booleans",
    schema: {
      type: "number",
      minimum: 1,
      exclusiveMinimum: true,
      maximum: 3,
      exclusiveMaximum: true,
    },
    valid: [2, 1.001, 2.999],
    invalid: [1, 3, 0, 4],
  },
  {
    rule: "exclusive limits that are false, or stand alone, exclude nothing",
    schema: { type: "number", minimum: 1, exclusiveMinimum: false, exclusiveMaximum: true },
    valid: [1, 1e9],
    invalid: [0.5],
  },
  {
    rule: "what stands beside a reference is ignored",
    schema: { type: "array", items: { ...ref("text"), maxLength: 1, type: "integer" } },
    components: { text: { type: "string" } },
    valid: [["abc"], []],
    invalid: [[1]],
  },
  {
    rule: "a readOnly property is never required in a request, and still has its type",
    schema: {
      type: "object",
      required: ["id", "name", "stamp"],
      properties: {
        id: { type: "string", readOnly: true },
        name: { type: "string" },
        stamp: ref("stamp"),
      },
    },
    components: { stamp: { type: "integer", readOnly: true } },
    valid: [{ name: "a" }, { name: "a", id: "1" }, { name: "a", stamp: 1 }],
    invalid: [{}, { id: "1" }, { name: "a", id: 1 }, { name: "a", stamp: "x" }],
  },
  {
    rule: "a writeOnly property is required in a request",
    schema: {
      type: "object",
      required: ["secret"],
      properties: { secret: { type: "string", writeOnly: true } },
    },
    valid: [{ secret: "x" }],
    invalid: [{}, { secret: 1 }],
  },
  {
    rule: "a discriminator only helps: what oneOf says holds",
    schema: {
      oneOf: [ref("cat"), ref("dog")],
      discriminator: { propertyName: "kind", mapping: { hund: "#/components/schemas/dog" } },
    },
    components: {
      cat: {
        type: "object",
        required: ["kind", "lives"],
        properties: { kind: { type: "string" }, lives: { type: "integer" } },
      },
      dog: {
        type: "object",
        required: ["kind", "tricks"],
        properties: { kind: { type: "string" }, tricks: { type: "array", items: {} } },
      },
    },
    valid: [
      { kind: "cat", lives: 9 },
      { kind: "hund", tricks: [] },
    ],
    invalid: [{ kind: "cat" }, { kind: "cat", lives: "9" }, { lives: 9 }, { kind: "dog" }],
  },
  {
    rule: "allOf of two objects: neither closes the other",
    schema: {
      allOf: [
        ref("base"),
        { type: "object", required: ["b"], properties: { b: { type: "integer" } } },
      ],
    },
    components: {
      base: { type: "object", required: ["a"], properties: { a: { type: "string" } } },
    },
    valid: [
      { a: "x", b: 1 },
      { a: "x", b: 1, c: null },
    ],
    invalid: [{ a: "x" }, { b: 1 }, { a: 1, b: 1 }, null],
  },
  {
    rule: "integers that carry the date-time format are Unix seconds",
    schema: { type: "integer", format: "date-time" },
    valid: [0, 1_700_000_000],
    invalid: ["2024-01-01T00:00:00Z", 1.5],
  },
  {
    rule: "additionalProperties without properties, with a type and without",
    schema: {
      properties: {
        typed: { type: "object", additionalProperties: { type: "integer" } },
        open: { type: "object", additionalProperties: true },
        empty: { type: "object", additionalProperties: {} },
        closed: { type: "object", additionalProperties: false },
      },
    },
    valid: [{ typed: { a: 1 }, open: { a: [] }, empty: { a: null }, closed: {} }],
    invalid: [{ typed: { a: "1" } }, { open: [] }, { empty: 1 }, { closed: { a: 1 } }],
  },
];
