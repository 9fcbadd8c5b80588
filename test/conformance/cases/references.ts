import { conditional } from "./conditionals.js";
import type { RuleCase } from "./types.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schema Core 2020-12, section 8.2.3, and recursion. */
export const REFERENCES: readonly RuleCase[] = [
  {
    rule: "8.2.3.1 $ref: what stands beside it holds too",
    schema: { $ref: "#/components/schemas/short", minLength: 2, type: ["string", "null"] },
    components: { short: { maxLength: 3 } },
    valid: ["ab", "abc", null],
    invalid: ["a", "abcd", 1],
  },
  {
    rule: "8.2.3.1 $ref: properties beside it",
    schema: { ...ref("base"), properties: { b: { type: "integer" } }, required: ["b"] },
    components: {
      base: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
    },
    valid: [{ a: "x", b: 1 }],
    invalid: [{ a: "x" }, { b: 1 }, { a: 1, b: 1 }, { a: "x", b: "x" }, null],
  },
  {
    rule: "8.2.3.1 $ref: a chain of them",
    schema: ref("one"),
    components: {
      one: ref("two"),
      two: { ...ref("three"), minimum: 2 },
      three: { type: "integer" },
    },
    valid: [2, 3],
    invalid: [1, 2.5, "2"],
  },
  {
    rule: "8.2.3.1 $ref: to a boolean schema",
    schema: { properties: { yes: ref("yes"), no: ref("no") } },
    components: { yes: true, no: false },
    valid: [{}, { yes: 1 }],
    invalid: [{ no: 1 }],
  },
  {
    rule: "8.2.3.1 $ref: a property called $ref is a property",
    schema: { properties: { $ref: { type: "string" } } },
    valid: [{ $ref: "a" }, {}],
    invalid: [{ $ref: 1 }],
  },
  {
    rule: "8.2.3.1 $ref: an enum of references is made of values",
    schema: { enum: [{ $ref: "#/components/schemas/x" }] },
    components: { x: true },
    valid: [{ $ref: "#/components/schemas/x" }],
    invalid: [1, {}],
  },
  {
    rule: "8.2.4 $defs: reached by pointer",
    schema: ref("holder"),
    components: {
      holder: {
        $defs: { positive: { type: "integer", exclusiveMinimum: 0 } },
        items: { $ref: "#/components/schemas/holder/$defs/positive" },
      },
    },
    valid: [[], [1, 2], {}],
    invalid: [[0], [1.5], ["a"]],
  },
  {
    rule: "a list that contains itself",
    schema: ref("tree"),
    components: {
      tree: {
        type: "object",
        required: ["value"],
        properties: { value: { type: "number" }, children: { type: "array", items: ref("tree") } },
        additionalProperties: false,
      },
    },
    valid: [
      { value: 1 },
      { value: 1, children: [{ value: 2, children: [{ value: 3, children: [] }] }] },
    ],
    invalid: [
      { value: 1, children: [{ value: 2, children: [{ value: "3" }] }] },
      { value: 1, children: [{}] },
      [],
    ],
  },
  {
    rule: "filters that hold filters, by oneOf",
    schema: ref("filter"),
    components: {
      filter: { oneOf: [ref("single"), ref("multiple")] },
      single: { type: "object", required: ["field"], properties: { field: { type: "string" } } },
      multiple: {
        type: "object",
        required: ["value"],
        properties: { value: { type: "array", maxItems: 2, items: ref("filter") } },
      },
    },
    valid: [
      { field: "a" },
      { value: [{ field: "a" }, { value: [] }] },
      { value: [{ value: [{ value: [] }] }] },
    ],
    invalid: [
      ...[{}, { field: "a", value: [] }, { value: [{ value: [{ value: [{}] }] }] }],
      { value: [{ field: "a" }, { field: "a" }, { field: "a" }] },
    ],
  },
  {
    rule: "two schemas that contain each other, one of them null",
    schema: ref("ping"),
    components: {
      ping: {
        type: ["object", "null"],
        properties: { pong: ref("pong") },
        propertyNames: { minLength: 2 },
      },
      pong: { anyOf: [{ type: "string" }, ref("ping")] },
    },
    valid: [null, {}, { pong: "x" }, { pong: { pong: null } }],
    invalid: [1, { pong: 1 }, { pong: { pong: { pong: [] } } }, { p: 1 }, { pong: { p: 1 } }],
  },
  {
    rule: "a schema that contains itself by not, if and dependentSchemas",
    schema: ref("odd"),
    components: {
      odd: {
        type: "object",
        properties: { not: { not: ref("odd") } },
        dependentSchemas: { deep: { properties: { deep: ref("odd") } } },
        ...conditional({ required: ["if"] }, { properties: { if: ref("odd") } }),
      },
    },
    valid: [{}, { not: 1 }, { deep: {} }, { if: { if: {} } }, { not: { not: {} } }],
    invalid: [{ not: {} }, { deep: 1 }, { if: 1 }, { if: { if: 1 } }, { not: { not: 1 } }, 1],
  },
];
