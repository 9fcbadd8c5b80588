/** What JSON Schema is given out for names that keywords have, too. */
import { describe, expect, it } from "vitest";
import { jsonSchemaOf } from "../../generator/shipped/runtime/validation/json-schema.js";

const text = { type: "string" } as const;

describe("the JSON Schema of a validator", () => {
  it("keeps properties that are called as the members of `discriminator` and of formats are", () => {
    const properties = {
      discriminator: { type: "object", properties: { propertyName: text } },
      propertyName: text,
      name: text,
      test: () => ({ title: "Test", type: "integer" }) as const,
    } as const;
    expect(jsonSchemaOf({ type: "object", properties }, "draft-2020-12")).toMatchObject({
      properties: { ...properties, test: { $ref: "#/$defs/Test" } },
      $defs: { Test: { type: "integer" } },
    });
  });

  it("leaves `discriminator` out, which is a keyword of OpenAPI alone", () => {
    const schema = { oneOf: [text], discriminator: { propertyName: "type", mapping: {} } };
    expect(jsonSchemaOf(schema, "draft-2020-12")).not.toHaveProperty("discriminator");
  });
});
