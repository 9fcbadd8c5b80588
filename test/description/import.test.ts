import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/json/values.js";
import {
  importSpec,
  parseDocument,
  writeContract,
  writeSourceRecord,
} from "../../generator/pipeline/description/index.js";

/** Keywords that are prose, each with a text that must not survive. */
const prose = {
  summary: "PROSE",
  description: "PROSE",
  title: "PROSE",
  example: { note: "PROSE" },
  examples: { one: { value: "PROSE" } },
  externalDocs: { url: "https://example.com/PROSE", description: "PROSE" },
  "x-tags": ["PROSE"],
  "x-code-samples": "PROSE",
};

function schemaOf(document: JsonObject): unknown {
  return (importSpec(document).components as { schemas: { a: unknown } }).schemas.a;
}

function withSchema(a: JsonObject): JsonObject {
  return { openapi: "3.0.1", info: { title: "t", version: "1" }, components: { schemas: { a } } };
}

describe("importSpec", () => {
  test("leaves prose behind, everywhere in the grammar", () => {
    const schema = { ...prose, type: "object", properties: { p: { ...prose, type: "string" } } };
    const content = { "a/b": { ...prose, schema } };
    const header = { ...prose, schema };
    const response = {
      ...prose,
      headers: { h: header },
      content,
      links: { l: { ...prose, operationId: "x" } },
    };
    const parameter = { ...prose, name: "p", in: "query", schema };
    const operation = {
      ...prose,
      operationId: "x",
      parameters: [parameter],
      requestBody: { ...prose, content },
      responses: { ...{ "x-a": "PROSE" }, "200": response },
      callbacks: { c: { "{$url}": { ...prose, put: { ...prose, responses: {} } } } },
    };
    const document = {
      ...prose,
      openapi: "3.0.1",
      info: {
        ...prose,
        title: "T",
        version: "1",
        contact: { name: "PROSE" },
        license: { name: "PROSE" },
      },
      servers: [{ url: "/", ...prose, variables: { v: { default: "x", description: "PROSE" } } }],
      tags: [{ name: "n", ...prose }],
      paths: { "x-a": "PROSE", "/a": { ...prose, parameters: [parameter], get: operation } },
      components: {
        "x-a": "PROSE",
        schemas: { s: schema },
        parameters: { parameter },
        headers: { header },
        responses: { response },
        examples: { e: { value: "PROSE" } },
        requestBodies: { b: { ...prose, content } },
        securitySchemes: {
          o: { type: "oauth2", ...prose, flows: { implicit: { scopes: { read: "PROSE" } } } },
        },
      },
    };
    const contract = importSpec(document);
    expect(JSON.stringify(contract)).not.toContain("PROSE");
    expect(contract.info).toEqual({ title: "T", version: "1" });
    expect(contract.tags).toEqual([{ name: "n" }]);
    expect(contract.servers).toEqual([{ url: "/", variables: { v: { default: "x" } } }]);
    expect(contract.components).toMatchObject({
      schemas: { s: { type: "object", properties: { p: { type: "string" } } } },
      securitySchemes: { o: { type: "oauth2", flows: { implicit: { scopes: { read: "" } } } } },
    });
  });

  test("keeps what is only called like prose", () => {
    const property = { type: "string" };
    const names = { description: property, title: property, example: property, "x-y": property };
    expect(schemaOf(withSchema({ properties: names, required: ["description", "x-y"] }))).toEqual({
      properties: names,
      required: ["description", "x-y"],
    });
    const named = {
      openapi: "3.0.1",
      info: { title: "t", version: "1" },
      paths: {
        "/title": {
          get: {
            parameters: [{ name: "description", in: "query" }],
            responses: {
              "200": {
                description: "",
                headers: { "x-limit": { schema: property } },
                content: { example: { schema: property } },
              },
            },
          },
        },
      },
      components: {
        schemas: { title: property, "x-a": property, examples: property },
        responses: { description: { description: "" } },
        parameters: { example: { name: "a", in: "query" } },
      },
    };
    expect(importSpec(named)).toEqual(named);
  });

  test("keeps values as they are: enums, defaults, mappings, scopes of requirements", () => {
    const schema = {
      enum: ["title", { description: "kept" }],
      default: { description: "kept", "x-a": 1 },
      discriminator: { propertyName: "type", mapping: { title: "#/components/schemas/a" } },
    };
    expect(schemaOf(withSchema(schema))).toEqual(schema);
  });

  test("keeps keywords beside a reference, but for prose", () => {
    const $ref = "#/components/schemas/a";
    expect(
      schemaOf(withSchema({ oneOf: [{ $ref, nullable: true, description: "gone" }] })),
    ).toEqual({
      oneOf: [{ $ref, nullable: true }],
    });
  });

  test("keeps the vocabulary of 3.1", () => {
    const schema = {
      $id: "a",
      $defs: { d: true },
      type: ["object", "null"],
      const: { title: "kept" },
      if: { minProperties: 1 },
      // biome-ignore lint/suspicious/noThenProperty: the keyword's name
      then: { required: ["a"] },
      else: false,
      prefixItems: [{ format: "date" }],
      patternProperties: { "^title$": { type: "string" } },
      dependentSchemas: { description: { type: "object" } },
      unevaluatedProperties: false,
      contentMediaType: "image/png",
    };
    expect(schemaOf(withSchema({ ...schema, $comment: "gone", examples: ["gone"] }))).toEqual(
      schema,
    );
  });

  test("gives responses the description that they must have, references none", () => {
    const { components } = importSpec({
      openapi: "3.0.1",
      components: {
        responses: { a: {}, b: { $ref: "#/components/responses/a", description: "x" } },
      },
    }) as { components: { responses: unknown } };
    expect(components.responses).toEqual({
      a: { description: "" },
      b: { $ref: "#/components/responses/a" },
    });
  });

  test("keeps the order of the document, and does not change it", () => {
    const document = withSchema({
      type: "object",
      properties: { z: {}, a: {}, m: {} },
      required: ["z"],
    });
    const before = JSON.stringify(document);
    expect(JSON.stringify(importSpec(document))).toBe(before);
    expect(JSON.stringify(document)).toBe(before);
  });

  test("does it once: a contract's contract is itself", () => {
    const contract = importSpec(withSchema({ ...prose, type: "object" }));
    expect(importSpec(contract)).toEqual(contract);
  });
});

describe("writeContract", () => {
  const contract = importSpec({
    openapi: "3.0.1",
    info: { title: "t: #x", version: "1.0" },
    paths: {},
    components: {
      schemas: {
        a: {
          enum: ["=", "!=", "~", "yes", "no", "1", "2020-01-01", "null", " x ", "a\nb", "\u2028"],
        },
        b: { pattern: "^\\s*'\"{%$", default: "x".repeat(300) },
      },
    },
  });

  test("begins with one comment and reads back as it was", () => {
    const text = writeContract(contract);
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(1);
    expect(parseDocument(text, "c").document).toEqual(contract);
  });

  test("writes shared objects out, and long texts on one line", () => {
    const shared = { type: "string" };
    const text = writeContract({ a: shared, b: shared, c: `${"long text ".repeat(50)}.` });
    expect(text).not.toMatch(/[&*]/);
    expect(text.trimEnd().split("\n")).toHaveLength(6);
  });

  test("gives the same text for the same contract", () => {
    expect(writeContract(structuredClone(contract))).toBe(writeContract(contract));
  });
});

describe("writeSourceRecord", () => {
  test("is JSON with the keys in one order", () => {
    const record = {
      licence: "MIT",
      date: "2026-04-10",
      sha256: "00",
      path: "a.yaml",
      commit: "c",
      repository: "o/r",
    };
    const text = writeSourceRecord(record);
    expect(JSON.parse(text)).toEqual(record);
    expect(Object.keys(JSON.parse(text))).toEqual([
      "repository",
      "commit",
      "path",
      "sha256",
      "date",
      "licence",
    ]);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("leaves out what is not known", () => {
    const record = { repository: "o/r", path: "a.yaml", sha256: "00", licence: "MIT" };
    expect(JSON.parse(writeSourceRecord(record))).toEqual(record);
  });
});
