/** What the generator says of schemas that validators cannot follow, or that nothing follows. */
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/json/types.js";
import { diagnose } from "../../generator/pipeline/emitters/validators/diagnose.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import { indexTypes } from "../../generator/pipeline/model/query/named-types.js";

async function found(schema: Json, openapi = "3.1.0"): Promise<string[]> {
  const info = { title: "Test", version: "1" };
  const { api } = buildModel({ openapi, info, paths: {}, components: { schemas: { it: schema } } });
  const diagnostics = await diagnose(
    api.types.map(({ shape }) => shape),
    indexTypes(api),
  );
  return diagnostics.map(({ code, location }) => `${code} ${location?.pointer}`);
}

const at = "/components/schemas/it";

describe("diagnostics", () => {
  it.each([
    [{ unevaluatedProperties: false }],
    [{ unevaluatedItems: false }],
    [{ $dynamicRef: "#meta" }],
    [{ type: "array", items: [{ type: "string" }] }],
  ])("names a keyword that is not supported: %j", async (schema) => {
    expect(await found(schema)).toEqual([`unsupported-keyword ${at}`]);
  });

  it.each<[Json]>([
    [{ type: "string", format: "uuid", minLength: 24, maxLength: 24 }],
    [{ type: "string", format: "date", minLength: 11 }],
    [{ type: "string", minLength: 3, maxLength: 2 }],
    [{ type: "integer", minimum: 3, maximum: 2 }],
    [{ type: "integer", exclusiveMinimum: 2, maximum: 2 }],
    [{ type: "array", minItems: 3, maxItems: 2 }],
    [{ type: "object", minProperties: 3, maxProperties: 2 }],
    [{ allOf: [{ type: "string" }, { type: "integer" }] }],
  ])("names a contradiction: %j", async (schema) => {
    expect(await found(schema)).toEqual([`unsatisfiable-schema ${at}`]);
  });

  it.each<[Json]>([
    [{ type: "string", format: "uuid", minLength: 36, maxLength: 36 }],
    [{ type: "integer", minimum: 2, maximum: 2 }],
    [{ allOf: [{ type: "number" }, { type: "integer" }] }],
    [{ type: "string", pattern: "^[0-9a-f]+$" }],
    [{ type: "string", pattern: "^(?:a|b)+$" }],
    [{ unevaluatedProperties: true }],
  ])("is silent about %j", async (schema) => {
    expect(await found(schema)).toEqual([]);
  });

  it("names a pattern that is none, and one that can be made slow", async () => {
    expect(await found({ type: "string", pattern: "(" })).toEqual([`invalid-pattern ${at}`]);
    expect(await found({ type: "string", pattern: "^(a+)+$" })).toEqual([`slow-pattern ${at}`]);
    expect(await found({ patternProperties: { "(x+x+)+y": true } })).toEqual([
      `slow-pattern ${at}`,
    ]);
  });
});
