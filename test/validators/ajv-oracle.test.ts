import { expect, test } from "vitest";
import { createOracle } from "../support/ajv-oracle.js";

/** The oracle judges everything else, so here it is held to the specification itself. */
function errors(schema: unknown, value: unknown, openapi = "3.0.1", schemas: unknown = {}) {
  return createOracle({ openapi, components: { schemas } })(schema)(value);
}
const schemas = {
  short: { type: "string", maxLength: 2 },
  tree: { type: "object", properties: { child: { $ref: "#/components/schemas/tree" } } },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("nullable adds null, beside a reference and without a type too", () => {
  for (const schema of [{ type: "string" }, ref("short"), { enum: ["a"] }, { oneOf: [{}] }]) {
    expect(errors({ ...schema, nullable: true }, null, "3.0.1", schemas)).toEqual([]);
  }
  expect(errors({ type: "string" }, null)).not.toEqual([]);
  expect(errors({ ...ref("short"), nullable: true }, "long", "3.0.1", schemas)).not.toEqual([]);
});

test("what else stands beside a reference is ignored in 3.0 and holds in 3.1", () => {
  const schema = { ...ref("short"), minLength: 2 };
  expect(errors(schema, "a", "3.0.1", schemas)).toEqual([]);
  expect(errors(schema, "a", "3.1.0", schemas)).not.toEqual([]);
});

test("references lead through recursion", () => {
  expect(errors(ref("tree"), { child: { child: {} } }, "3.0.1", schemas)).toEqual([]);
  expect(errors(ref("tree"), { child: { child: 1 } }, "3.0.1", schemas)).not.toEqual([]);
});

test("a limit is exclusive by true in 3.0 and by its number in 3.1", () => {
  const old = { type: "number", minimum: 1, exclusiveMinimum: true, maximum: 3 };
  expect(errors(old, 1)).not.toEqual([]);
  expect(errors(old, 3)).toEqual([]);
  expect(errors({ type: "number", exclusiveMaximum: 3 }, 3, "3.1.0")).not.toEqual([]);
});

test("readOnly is not required in a request, writeOnly not in a response", () => {
  const schema = {
    type: "object",
    required: ["id", "secret"],
    properties: { id: { type: "string", readOnly: true }, secret: { writeOnly: true } },
  };
  const document = { openapi: "3.0.1" };
  expect(createOracle(document, "request")(schema)({ secret: 1 })).toEqual([]);
  expect(createOracle(document, "request")(schema)({ id: "1" })).not.toEqual([]);
  expect(createOracle(document, "response")(schema)({ id: "1" })).toEqual([]);
  expect(createOracle(document, "response")(schema)({ secret: 1 })).not.toEqual([]);
});

test("a property called like a keyword is a property", () => {
  const schema = { properties: { nullable: { type: "string" }, items: { type: "number" } } };
  expect(errors(schema, { nullable: "a", items: 1 })).toEqual([]);
  expect(errors(schema, { items: "a" })).not.toEqual([]);
});

test("Unix seconds are numbers, dates in texts are checked", () => {
  for (const format of ["date-time", "timestamp"]) {
    expect(errors({ type: "integer", format }, 1_700_000_000)).toEqual([]);
    expect(errors({ type: "integer", format }, "1700000000")).not.toEqual([]);
  }
  expect(errors({ type: "string", format: "date-time" }, "yesterday")).not.toEqual([]);
});
