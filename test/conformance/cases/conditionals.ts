import type { Schema } from "../support/compile.js";
import type { RuleCase } from "./types.js";

/** `if`, `then` and `else`: not as a literal, for an object with `then` looks like a promise. */
export function conditional(
  condition: Schema | undefined,
  whenTrue: Schema | undefined,
  whenFalse?: Schema,
): Readonly<Record<string, Schema>> {
  const parts = { if: condition, so: whenTrue, else: whenFalse };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, schema]) =>
      schema === undefined ? [] : [[name === "so" ? "then" : name, schema]],
    ),
  );
}

const isA = { properties: { kind: { const: "a" } }, required: ["kind"] };

/** JSON Schema Core 2020-12, section 10.2.2. */
export const CONDITIONALS: readonly RuleCase[] = [
  {
    rule: "10.2.2 if, then, else",
    schema: conditional({ exclusiveMaximum: 0 }, { minimum: -10 }, { multipleOf: 2 }),
    valid: [-1, -10, 0, 4, "x"],
    invalid: [-11, 3, 1.5],
  },
  {
    rule: "10.2.2 if and then, without else",
    schema: conditional({ type: "string" }, { minLength: 2 }),
    valid: ["ab", 1, null],
    invalid: ["a"],
  },
  {
    rule: "10.2.2 if and else, without then",
    schema: conditional({ type: "string" }, undefined, { type: "null" }),
    valid: ["a", null],
    invalid: [1, {}],
  },
  {
    rule: "10.2.2.2 then without if, and else without if, say nothing",
    schema: conditional(undefined, false, false),
    valid: [1, null, {}],
    invalid: [],
  },
  {
    rule: "10.2.2.1 if alone says nothing",
    schema: conditional({ const: 0 }, undefined),
    valid: [0, 1, "x"],
    invalid: [],
  },
  {
    rule: "10.2.2 if by a tag, then what it requires, beside properties",
    schema: {
      type: "object",
      properties: { kind: { enum: ["a", "b"] } },
      ...conditional(isA, { required: ["x"] }, { properties: { y: { type: "integer" } } }),
    },
    valid: [{ kind: "a", x: 1 }, { kind: "b" }, {}, { y: 1 }, { kind: "a", x: 1, y: "s" }],
    invalid: [{ kind: "a" }, { kind: "b", y: "s" }, { y: null }, { kind: "c" }],
  },
  {
    rule: "10.2.2 if true, and if false, both in one allOf",
    schema: {
      allOf: [conditional(true, { minLength: 1 }), conditional(false, false, { maxLength: 2 })],
    },
    valid: ["a", "ab", 1],
    invalid: ["", "abc"],
  },
  {
    rule: "10.2.2 a condition within a condition",
    schema: conditional({ minimum: 0 }, conditional({ minimum: 10 }, { multipleOf: 5 }), false),
    valid: [0, 9, 10, 15, "x"],
    invalid: [-1, 11],
  },
];
