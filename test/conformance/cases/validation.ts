import { parsed, type RuleCase } from "./types.js";

/** JSON Schema Validation 2020-12, section 6: any type, numbers, texts. */
export const VALIDATION: readonly RuleCase[] = [
  {
    rule: "6.1.1 type: a list means any of its types",
    schema: { type: ["string", "null"] },
    valid: ["", "null", null],
    invalid: [0, false, [], {}],
  },
  {
    rule: "6.1.1 type: keywords of another listed type say nothing",
    schema: { type: ["integer", "string", "array"], minLength: 2, minimum: 5, minItems: 1 },
    valid: [5, 6, "ab", ["a"], [null]],
    invalid: [4, "a", [], 5.5, null, true, {}],
  },
  {
    rule: "6.1.1 type: every number without a fraction is an integer",
    schema: { type: "integer" },
    valid: [0, -1, 1.0, 1e20, -0, 9007199254740992],
    invalid: [0.5, -1e-7, "1", null, [1], true],
  },
  {
    rule: "6.1.1 type: a number beside integer takes both",
    schema: { type: ["integer", "number"] },
    valid: [1, 1.5],
    invalid: ["1"],
  },
  {
    rule: "6.1.1 type: null alone",
    schema: { type: "null" },
    valid: [null],
    invalid: [0, "", false, [], {}, "null"],
  },
  {
    rule: "6.1.2 enum: values of any type, compared as JSON",
    schema: { enum: [6, "foo", [], true, { a: 1, b: [2] }, null] },
    valid: [6, "foo", [], true, null, { a: 1, b: [2] }, { b: [2], a: 1 }],
    invalid: [1, "6", [null], false, {}, { a: 1 }, { a: 1, b: 2 }, { a: 1, b: [2], c: 3 }, [0]],
  },
  {
    rule: "6.1.2 enum: true and 1, false and 0 differ, within lists too",
    schema: { enum: [1, [0], { a: false }] },
    valid: [1, 1.0, [0], { a: false }],
    invalid: [true, [false], { a: 0 }, 0],
  },
  {
    rule: "6.1.2 enum: type narrows it",
    schema: { type: "string", enum: ["a", 1, null] },
    valid: ["a"],
    invalid: [1, null, "b"],
  },
  {
    rule: "6.1.3 const: null",
    schema: { const: null },
    valid: [null],
    invalid: [0, "", false, {}],
  },
  {
    rule: "6.1.3 const: false is not 0",
    schema: { const: false },
    valid: [false],
    invalid: [0, "", null, [false], [0]],
  },
  {
    rule: "6.1.3 const: 1 is 1.0, and not true",
    schema: { const: 1 },
    valid: [1, 1.0],
    invalid: [true, "1", [1]],
  },
  {
    rule: "6.1.3 const: 0 is -0",
    schema: { const: 0 },
    valid: [0, -0],
    invalid: [false, null, 1],
  },
  {
    rule: "6.1.3 const: an object, whatever the order of its members",
    schema: { const: { foo: "bar", baz: [1, { a: null }] } },
    valid: [
      { foo: "bar", baz: [1, { a: null }] },
      { baz: [1, { a: null }], foo: "bar" },
    ],
    invalid: [{ foo: "bar" }, { foo: "bar", baz: [{ a: null }, 1] }, [], "foo", { a: 1 }],
  },
  {
    rule: "6.1.3 const: a list, whose order counts",
    schema: { const: [1, 2] },
    valid: [[1, 2]],
    invalid: [[2, 1], [1], [1, 2, 3], { 0: 1, 1: 2 }, "1,2"],
  },
  {
    rule: "6.1.3 const: beside type",
    schema: { type: "number", const: "a" },
    valid: [],
    invalid: ["a", 1, null],
  },
  {
    rule: "6.2.1 multipleOf: in decimal, for other types not at all",
    schema: { multipleOf: 0.01 },
    valid: [0, 0.01, 4.35, 1.1, 19.99, -2.5, "x", null],
    invalid: [0.001, 4.355, 0.0149],
  },
  {
    rule: "6.2.1 multipleOf: tiny and large",
    schema: { type: "number", multipleOf: 0.0001 },
    valid: [0.0075, 1e15, -0.0001],
    invalid: [0.00751, 1.00005],
  },
  {
    rule: "6.2.1 multipleOf: up to the last numbers that are exact",
    schema: { type: "integer", multipleOf: 3 },
    valid: [9, 0, -3, Number.MAX_SAFE_INTEGER - 1],
    invalid: [1, 10, Number.MAX_SAFE_INTEGER],
  },
  {
    rule: "6.2.2 to 6.2.5: limits, exclusive ones as numbers of their own",
    schema: { minimum: -2, exclusiveMinimum: -3, maximum: 5, exclusiveMaximum: 5 },
    valid: [-2, 0, 4.999, "6", null, [9]],
    invalid: [-2.5, -3, 5, 6],
  },
  {
    rule: "6.2.3 exclusiveMaximum alone",
    schema: { exclusiveMaximum: 3 },
    valid: [2.2, -1e300, "x"],
    invalid: [3, 3.5],
  },
  {
    rule: "6.2.5 exclusiveMinimum of zero",
    schema: { type: "number", exclusiveMinimum: 0 },
    valid: [1e-300, 1],
    invalid: [0, -0, -1],
  },
  {
    rule: "6.3.1 and 6.3.2: characters are code points, not UTF-16 units",
    schema: { type: "string", minLength: 2, maxLength: 2 },
    valid: ["ab", "\u{1F4A9}\u{1F4A9}", "é1", "\ud83d\ud83d"],
    invalid: ["", "a", "\u{1F4A9}", "abc", "\u{1F4A9}\u{1F4A9}\u{1F4A9}"],
  },
  {
    rule: "6.3.1 minLength: without type, of texts only; 2.0 is 2",
    schema: { minLength: 2.0 },
    valid: ["fo", 1, null, [], {}],
    invalid: ["f"],
  },
  {
    rule: "6.3.3 pattern: anywhere in a text, as Unicode",
    schema: { pattern: "^\\p{Letter}+$|a.c" },
    valid: ["éß", "xxabcxx", "a\u{1F4A9}c", 12, null, {}],
    invalid: ["é1", "1", ""],
  },
  {
    rule: "6.3.3 pattern: with characters that code gives a meaning",
    schema: { type: "string", pattern: "^[/\\\\'\"`$\\u2028]+$" },
    valid: ["/", "\\", "'\"`$", "\u2028"],
    invalid: ["", "a", "/a"],
  },
  {
    rule: "6.3.3 pattern: one that only compiles without Unicode",
    schema: { type: "string", pattern: "^[\\w-.]+\\-x$" },
    valid: ["a.b-x"],
    invalid: ["a b-x", "-x"],
  },
  {
    rule: "6.4.3 uniqueItems: compared as JSON",
    schema: { uniqueItems: true },
    valid: [
      ...[[], [1, true, "1"], [0, false, null], [[1], [true], ["1"]], [{ a: 1 }, { a: true }]],
      ...[
        [
          [[1], "f"],
          [[true], "f"],
        ],
        [
          { a: 1, b: 2 },
          { a: 2, b: 1 },
        ],
        ["", null],
        "aa",
      ],
      [
        [["a"], 1],
        [{ "": ["a"] }, 1],
      ],
    ],
    invalid: [
      ...[
        [1, 1.0],
        [null, null],
        [[1], [1]],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        ["a", "b", "a"],
      ],
      [0, -0],
      [[{ a: [1] }], [{ a: [1] }]],
    ],
  },
  {
    rule: "6.4.3 uniqueItems: false says nothing",
    schema: { type: "array", uniqueItems: false },
    valid: [[1, 1], []],
    invalid: [{}],
  },
  {
    rule: "6.4.1 and 6.4.2: lengths of lists, of lists only",
    schema: { minItems: 1, maxItems: 2 },
    valid: [[1], [null, null], "", "abc", { length: 9 }],
    invalid: [[], [1, 2, 3]],
  },
  {
    rule: "6.5.1 and 6.5.2: numbers of members",
    schema: { minProperties: 1, maxProperties: 2 },
    valid: [{ a: 1 }, { a: null, b: 1 }, parsed('{"__proto__":1}'), [], "", 0],
    invalid: [{}, { a: 1, b: 2, c: 3 }],
  },
  {
    rule: "6.5.3 required: names that every object inherits",
    schema: { required: ["__proto__", "toString", "constructor", "hasOwnProperty"] },
    valid: [
      parsed('{"__proto__":1,"toString":null,"constructor":0,"hasOwnProperty":""}'),
      ...[[], "x", null],
    ],
    invalid: [{}, parsed('{"__proto__":1}'), { toString: 1, constructor: 1, hasOwnProperty: 1 }],
  },
  {
    rule: "6.5.3 required: a member that is null is there",
    schema: { type: "object", required: ["a b", "c\"'\\\n"] },
    valid: [{ "a b": null, "c\"'\\\n": false }],
    invalid: [{}, { "a b": 1 }, null, []],
  },
  {
    rule: "6.5.4 dependentRequired",
    schema: { dependentRequired: { a: ["b", "c"], toString: ["d"], e: [] } },
    valid: [
      {},
      { b: 1 },
      { a: null, b: null, c: null },
      { e: 1 },
      { toString: 1, d: 1 },
      "a",
      ["a"],
    ],
    invalid: [{ a: 1 }, { a: null, b: 1 }, { toString: 1 }],
  },
];
