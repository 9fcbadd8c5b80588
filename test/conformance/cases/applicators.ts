import { parsed, type RuleCase } from "./types.js";

/** JSON Schema Core 2020-12, section 10: schemas within schemas. */
export const APPLICATORS: readonly RuleCase[] = [
  {
    rule: "4.3.2: true takes anything",
    schema: true,
    valid: [null, 0, "", [], {}, false],
    invalid: [],
  },
  {
    rule: "4.3.2: false takes nothing",
    schema: false,
    valid: [],
    invalid: [null, 0, "", [], {}, true],
  },
  {
    rule: "10.2.1.1 allOf: beside other keywords",
    schema: {
      type: "object",
      required: ["a"],
      allOf: [{ required: ["b"] }, true, { maxProperties: 2 }],
    },
    valid: [{ a: 1, b: 2 }],
    invalid: [{ a: 1 }, { b: 1 }, { a: 1, b: 2, c: 3 }, []],
  },
  {
    rule: "10.2.1.1 allOf: false among them",
    schema: { allOf: [true, false] },
    valid: [],
    invalid: [1, null, {}],
  },
  {
    rule: "10.2.1.2 anyOf: branches that only hold required",
    schema: { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    valid: [{ a: 1 }, { b: null }, { a: 1, b: 2 }],
    invalid: [{}, { c: 1 }, [], null],
  },
  {
    rule: "10.2.1.3 oneOf: exactly one",
    schema: { oneOf: [{ type: "integer" }, { minimum: 2 }, { const: "x" }] },
    valid: [1, 2.5, "a"],
    invalid: [3, "x", 1.5],
  },
  {
    rule: "10.2.1.3 oneOf: the same branch twice holds never",
    schema: { oneOf: [{ type: "string" }, { type: "string" }] },
    valid: [],
    invalid: ["a", 1],
  },
  {
    rule: "10.2.1.3 oneOf: one true branch",
    schema: { oneOf: [true, false, false] },
    valid: [1, {}],
    invalid: [],
  },
  {
    rule: "10.2.1.3 oneOf beside anyOf: both hold",
    schema: {
      oneOf: [{ type: "number" }, { type: "string" }],
      anyOf: [{ minLength: 2 }, { minimum: 3 }],
    },
    valid: [3, "ab", 1, "a"],
    invalid: [null, []],
  },
  {
    rule: "10.2.1.3 oneOf beside anyOf: each with its own word on one type",
    schema: {
      type: "string",
      oneOf: [{ minLength: 3 }, { maxLength: 1 }],
      anyOf: [{ const: "a" }, { pattern: "b" }],
    },
    valid: ["a", "b", "bbb"],
    invalid: ["ab", "aaa", "", 1],
  },
  {
    rule: "10.2.1.4 not",
    schema: { not: { type: "object", required: ["a"] } },
    valid: [{}, { b: 1 }, [], null, 1],
    invalid: [{ a: 1 }, { a: null }],
  },
  {
    rule: "10.2.1.4 not: of true and of false, within properties",
    schema: { properties: { none: { not: true }, any: { not: {} }, all: { not: false } } },
    valid: [{}, { all: 1 }, []],
    invalid: [{ none: 1 }, { any: null }],
  },
  {
    rule: "10.2.1.4 not: twice is once",
    schema: { not: { not: { type: ["string", "null"] } } },
    valid: ["a", null],
    invalid: [1, {}],
  },
  {
    rule: "10.2.1.4 not: of several types",
    schema: { not: { type: ["integer", "boolean"] } },
    valid: ["a", 1.5, null],
    invalid: [1, true],
  },
  {
    rule: "10.2.2.4 dependentSchemas",
    schema: {
      dependentSchemas: {
        bar: { properties: { foo: { type: "integer" } }, minProperties: 2 },
        no: false,
      },
    },
    valid: [{}, { foo: "x" }, { bar: 1, foo: 2 }, { bar: 1, baz: 1 }, ["bar"], "bar"],
    invalid: [{ bar: 1 }, { bar: 1, foo: "x" }, { no: 1 }],
  },
  {
    rule: "10.3.1.1 prefixItems: each at its place, of lists only",
    schema: { prefixItems: [{ type: "integer" }, { type: "string" }] },
    valid: [[], [1], [1, "a"], [1, "a", null], { 0: "a" }, "ab"],
    invalid: [["a"], [1, 2], ["a", "a"]],
  },
  {
    rule: "10.3.1.1 prefixItems: with boolean schemas",
    schema: { prefixItems: [true, false] },
    valid: [[], [1]],
    invalid: [[1, "a"]],
  },
  {
    rule: "10.3.1.2 items: for those after prefixItems",
    schema: { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } },
    valid: [[], ["a"], ["a", 1, 2]],
    invalid: [[1], ["a", "b"], ["a", 1, null], {}],
  },
  {
    rule: "10.3.1.2 items: false after prefixItems ends the list",
    schema: { prefixItems: [{}, { type: "string" }], items: false },
    valid: [[], [1], [1, "a"], "abc"],
    invalid: [
      [1, "a", 2],
      [1, 2],
    ],
  },
  {
    rule: "10.3.1.2 items: nested",
    schema: {
      items: { type: "array", items: { prefixItems: [{ const: 1 }], items: { type: "null" } } },
    },
    valid: [[], [[]], [[[], [1], [1, null], "x"]]],
    invalid: [[1], [[[2]]], [[[1, 1]]]],
  },
  {
    rule: "10.3.1.2 items: false",
    schema: { items: false },
    valid: [[], {}, "a"],
    invalid: [[null]],
  },
  {
    rule: "10.3.1.3 contains: at least one",
    schema: { contains: { minimum: 5 } },
    valid: [[5], [1, 2, 9], ["a"], {}, "x"],
    invalid: [[], [1, 2, 3]],
  },
  {
    rule: "6.4.4 and 6.4.5: minContains and maxContains",
    schema: { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    valid: [[1, 1], [1, 2, 1, 1], {}],
    invalid: [[], [1], [1, 1, 1, 1]],
  },
  {
    rule: "6.4.5 minContains of 0: contains holds always",
    schema: { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    valid: [[], [2], [1, 2]],
    invalid: [[1, 1]],
  },
  {
    rule: "6.4.4 without contains, minContains and maxContains say nothing",
    schema: { minContains: 2, maxContains: 0 },
    valid: [[], [1], [1, 1]],
    invalid: [],
  },
  {
    rule: "10.3.1.3 contains: true, and false",
    schema: { prefixItems: [{ contains: true }, { contains: false }] },
    valid: [[[0]], [[null], "x"]],
    invalid: [[[]], [[0], []], [[0], [0]]],
  },
  {
    rule: "10.3.1.3 contains: beside items, each with its say",
    schema: { items: { multipleOf: 2 }, contains: { multipleOf: 3 } },
    valid: [[6], [2, 12]],
    invalid: [[2, 4], [3, 6], [], [1]],
  },
  {
    rule: "10.3.2.1 properties: names that every object inherits",
    schema: {
      properties: parsed(
        '{"__proto__":{"type":"number"},"toString":{"type":"string"},"constructor":false}',
      ) as Record<string, never>,
    },
    valid: [{}, parsed('{"__proto__":1}'), { toString: "a" }, []],
    invalid: [parsed('{"__proto__":"a"}'), { toString: 1 }, { constructor: 1 }],
  },
  {
    rule: "10.3.2.1 properties: names with characters that code gives a meaning",
    schema: {
      properties: {
        'a"b\\c\nd${e}`': { const: 1 },
        "0": { const: 2 },
        "": { const: 3 },
        "a-b": { const: 4 },
      },
    },
    valid: [{ 'a"b\\c\nd${e}`': 1, 0: 2, "": 3, "a-b": 4 }, { other: 0 }],
    invalid: [{ 'a"b\\c\nd${e}`': 2 }, { 0: 1 }, { "": 1 }, { "a-b": 1 }],
  },
  {
    rule: "10.3.2.2 patternProperties: every pattern that a name matches",
    schema: { patternProperties: { a: { type: "integer" }, "^b?a+$": { maximum: 9 } } },
    valid: [{ a: 1 }, { xay: 99 }, { c: "x" }, { ba: 9 }, []],
    invalid: [{ a: "x" }, { ba: 10 }, { xay: 1.5 }],
  },
  {
    rule: "10.3.2.2 patternProperties: beside properties, both hold",
    schema: {
      properties: { foo: { minimum: 2 } },
      patternProperties: { "^f": { maximum: 4 }, "\\d": false },
    },
    valid: [{ foo: 3 }, { fo: 0 }, {}],
    invalid: [{ foo: 1 }, { foo: 5 }, { a1: 0 }],
  },
  {
    rule: "10.3.2.3 additionalProperties: none but those named and matched",
    schema: {
      properties: { foo: {} },
      patternProperties: { "^v": {} },
      additionalProperties: false,
    },
    valid: [{}, { foo: 1 }, { v1: 1, vv: 2 }, [], "x"],
    invalid: [{ bar: 1 }, { foo: 1, w: 1 }, parsed('{"__proto__":1}'), { toString: 1 }],
  },
  {
    rule: "10.3.2.3 additionalProperties: a schema for the others",
    schema: { properties: { foo: {} }, additionalProperties: { type: "boolean" } },
    valid: [{ foo: 1, bar: true }, {}, parsed('{"__proto__":true}')],
    invalid: [{ bar: 1 }, parsed('{"__proto__":1}'), { constructor: "x" }],
  },
  {
    rule: "10.3.2.3 additionalProperties: does not look into allOf",
    schema: { allOf: [{ properties: { foo: {} } }], additionalProperties: { type: "boolean" } },
    valid: [{ foo: true }],
    invalid: [{ foo: 1 }],
  },
  {
    rule: "10.3.2.3 additionalProperties: each of two has its own names",
    schema: {
      allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }],
    },
    valid: [{ a: 1 }, {}],
    invalid: [{ b: 1 }, { a: 1, b: 1 }],
  },
  {
    rule: "10.3.2.4 propertyNames",
    schema: { propertyNames: { maxLength: 3, pattern: "^[a-z_]+$" } },
    valid: [{}, { abc: 1 }, [], "ABCD"],
    invalid: [{ abcd: 1 }, { A: 1 }, parsed('{"__proto__":1}')],
  },
  {
    rule: "10.3.2.4 propertyNames: false, an enum",
    schema: {
      properties: { none: { propertyNames: false }, few: { propertyNames: { enum: ["x", "y"] } } },
    },
    valid: [{ none: {} }, { few: { x: 1, y: 2 } }, { few: {} }],
    invalid: [{ none: { a: 1 } }, { few: { z: 1 } }],
  },
];
