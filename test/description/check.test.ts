import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { JsonObject } from "../../generator/json/values.js";
import { checkDocument } from "../../generator/pipeline/description/index.js";

/** A description with one operation, changed as told. */
function description(parts: JsonObject = {}, operation: JsonObject = {}): JsonObject {
  return {
    openapi: "3.0.3",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { responses: { "200": { description: "" } }, ...operation } } },
    ...parts,
  };
}

function withSchemas(schemas: JsonObject): JsonObject {
  return description({ components: { schemas } });
}

/** Code and pointer of each diagnostic. */
function brief(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, location }) => `${code} ${location?.pointer}`);
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

test("a plain description passes", () => {
  expect(checkDocument(description())).toEqual([]);
});

describe("references", () => {
  const A = "/components/schemas/a";
  const cases: [name: string, schema: JsonObject, found: string][] = [
    ["to nothing", ref("none"), `unresolved-reference ${A}/$ref`],
    ["into nothing", { items: ref("b/properties/x") }, `unresolved-reference ${A}/items/$ref`],
    ["to another file", { $ref: "other.yaml#/a" }, `external-reference ${A}/$ref`],
    ["to another host", { $ref: "https://example.com/a.yaml" }, `external-reference ${A}/$ref`],
    ["that are no text", { $ref: 7 }, `invalid-reference ${A}/$ref`],
    ["that are no pointer", { $ref: "#a" }, `invalid-reference ${A}/$ref`],
    ["to a text", { $ref: "#/info/title" }, `invalid-reference ${A}/$ref`],
    ["to an inherited property", ref("constructor"), `unresolved-reference ${A}/$ref`],
  ];
  test.each(cases)("%s", (_name, a, found) => {
    expect(brief(checkDocument(withSchemas({ a, b: {} })))).toEqual([found]);
  });

  test("the closest name is offered", () => {
    const found = checkDocument(withSchemas({ contact: {}, other: ref("contcat") }));
    expect(found[0]?.cause).toContain("`contact`");
  });

  test("with escapes and percent signs lead where they say", () => {
    const schema = { $ref: "#/paths/~1a%7Bx%7D/get/responses/200/content/a~1b/schema" };
    const get = { responses: { "200": { description: "", content: { "a/b": { schema: {} } } } } };
    const paths = { "/a{x}": { get } };
    expect(checkDocument({ ...withSchemas({ a: schema }), paths })).toEqual([]);
  });

  test("what they lead to is checked, also outside OpenAPI's grammar", () => {
    const document = description({
      definitions: { x: { properties: { y: ref("none") } } },
      components: { schemas: { a: { $ref: "#/definitions/x" } } },
    });
    expect(brief(checkDocument(document))).toEqual([
      "unresolved-reference /definitions/x/properties/y/$ref",
    ]);
  });

  test("in parameters, responses, bodies, headers, links, callbacks and path items", () => {
    const $ref = "#/components/none";
    const found = checkDocument({
      ...description(),
      paths: {
        "/r": { $ref },
        "/o": {
          parameters: [{ $ref }],
          post: {
            parameters: [{ name: "x", in: "query", schema: { $ref } }],
            requestBody: { $ref },
            callbacks: { c: { "{$url}": { put: { responses: { "200": { $ref } } } } } },
            responses: {
              "200": {
                description: "",
                headers: { h: { $ref } },
                links: { l: { $ref } },
                content: { "a/b": { schema: { items: { $ref } }, examples: { e: { $ref } } } },
              },
            },
          },
        },
      },
    });
    const answer = "/paths/~1o/post/responses/200";
    expect(brief(found).sort()).toEqual(
      [
        "/paths/~1r/$ref",
        "/paths/~1o/parameters/0/$ref",
        "/paths/~1o/post/parameters/0/schema/$ref",
        "/paths/~1o/post/requestBody/$ref",
        "/paths/~1o/post/callbacks/c/{$url}/put/responses/200/$ref",
        `${answer}/headers/h/$ref`,
        `${answer}/links/l/$ref`,
        `${answer}/content/a~1b/schema/items/$ref`,
        `${answer}/content/a~1b/examples/e/$ref`,
      ]
        .map((pointer) => `unresolved-reference ${pointer}`)
        .sort(),
    );
  });

  test("`$ref` as the name of a property, and within examples and defaults, is none", () => {
    const schema = {
      type: "object",
      properties: { $ref: { type: "string" } },
      default: { $ref: "#/none" },
      example: { $ref: "#/none" },
      enum: [{ $ref: "#/none" }],
    };
    expect(checkDocument(withSchemas({ a: schema }))).toEqual([]);
  });
});

describe("rings", () => {
  const rings: [name: string, schemas: JsonObject][] = [
    ["of one reference", { a: ref("a") }],
    ["of two references", { a: ref("b"), b: ref("a") }],
    ["through `allOf`", { a: { allOf: [ref("b")] }, b: { allOf: [{ type: "object" }, ref("a")] } }],
    ["through `oneOf`", { a: { oneOf: [{ type: "string" }, ref("a")] } }],
    ["through `anyOf` and `not`", { a: { anyOf: [{ not: ref("a") }] } }],
    ["entered from outside", { x: ref("a"), a: ref("b"), b: ref("a") }],
  ];
  test.each(rings)("%s", (_name, schemas) => {
    const found = checkDocument(withSchemas(schemas));
    expect(found.map(({ code }) => code)).toEqual(["cyclic-reference"]);
    expect(found[0]?.message).toContain("#/components/schemas/a");
    expect(found[0]?.message).toContain("→");
  });

  test("of parameters and responses", () => {
    const found = checkDocument(
      description({
        components: {
          parameters: {
            p: { $ref: "#/components/parameters/q" },
            q: { $ref: "#/components/parameters/p" },
          },
          responses: { r: { $ref: "#/components/responses/r" } },
        },
      }),
    );
    expect(found.map(({ code }) => code)).toEqual(["cyclic-reference", "cyclic-reference"]);
  });

  test("each is reported once, with all its places", () => {
    const found = checkDocument(withSchemas({ a: ref("b"), b: ref("c"), c: ref("a") }));
    expect(found).toHaveLength(1);
    const pointers = [found[0]?.location, ...(found[0]?.related ?? []).map((one) => one.location)];
    expect(pointers.map((at) => at?.pointer).sort()).toEqual(
      ["a", "b", "c"].map((name) => `/components/schemas/${name}`),
    );
  });

  const fine: [name: string, schemas: JsonObject][] = [
    ["a property", { a: { properties: { next: ref("a") } } }],
    ["items", { a: { type: "array", items: ref("a") } }],
    ["additional properties", { a: { additionalProperties: ref("a") } }],
    ["a property within `allOf`", { a: { allOf: [{ properties: { a: ref("a") } }] } }],
    ["two ways to one schema", { a: { allOf: [ref("b"), ref("c")] }, b: ref("c"), c: {} }],
  ];
  test.each(fine)("recursion through %s is none", (_name, schemas) => {
    expect(checkDocument(withSchemas(schemas))).toEqual([]);
  });

  test("a long chain is none, and does not exhaust the stack", () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `s${at}`);
    const schemas = Object.fromEntries(
      names.map((name, at) => [name, at + 1 < names.length ? ref(`s${at + 1}`) : {}]),
    );
    expect(checkDocument(withSchemas(schemas))).toEqual([]);
  });
});

describe("forms: an error where meaning would be lost", () => {
  const cases: [name: string, document: JsonObject, found: string[]][] = [
    ["`paths` an array", description({ paths: [] }), ["wrong-kind /paths"]],
    ["a path item a text", description({ paths: { "/a": "x" } }), ["wrong-kind /paths/~1a"]],
    [
      "an operation null",
      description({ paths: { "/a": { get: null } } }),
      ["wrong-kind /paths/~1a/get"],
    ],
    [
      "`parameters` an object",
      description({}, { parameters: {} }),
      ["wrong-kind /paths/~1a/get/parameters"],
    ],
    [
      "a parameter a text",
      description({}, { parameters: ["x"] }),
      ["wrong-kind /paths/~1a/get/parameters/0"],
    ],
    [
      "a parameter without name and place",
      description({}, { parameters: [{}] }),
      ["missing-field /paths/~1a/get/parameters/0", "missing-field /paths/~1a/get/parameters/0"],
    ],
    [
      "a parameter's name a number",
      description({}, { parameters: [{ name: 1, in: "query" }] }),
      ["wrong-kind /paths/~1a/get/parameters/0/name"],
    ],
    [
      "a response an array",
      description({}, { responses: { "200": [] } }),
      ["wrong-kind /paths/~1a/get/responses/200"],
    ],
    [
      "`schemas` an array",
      description({ components: { schemas: [] } }),
      ["wrong-kind /components/schemas"],
    ],
    ["a schema a text", withSchemas({ a: "x" }), ["wrong-kind /components/schemas/a"]],
    [
      "`properties` an array",
      withSchemas({ a: { properties: [] } }),
      ["wrong-kind /components/schemas/a/properties"],
    ],
    [
      "`allOf` an object",
      withSchemas({ a: { allOf: {} } }),
      ["wrong-kind /components/schemas/a/allOf"],
    ],
  ];
  test.each(cases)("%s", (_name, document, found) => {
    const diagnostics = checkDocument(document);
    expect(brief(diagnostics)).toEqual(found);
    expect(diagnostics.every(({ severity }) => severity === "error")).toBe(true);
  });
});

test("a warning for an operation that is left out, and for none at all", () => {
  const found = [
    ...checkDocument(description({ paths: { a: {} } })),
    ...checkDocument({ openapi: "3.0.1", info: {} }),
  ];
  expect(brief(found)).toEqual(["invalid-path-key /paths/a", "missing-paths "]);
  expect(found.every(({ severity }) => severity === "warning")).toBe(true);
});

describe("forms: a warning where the rest can do without", () => {
  const cases: [name: string, document: JsonObject, found: string][] = [
    ["empty paths", description({ paths: {} }), "empty-paths /paths"],
    [
      "`parameters` null",
      description({}, { parameters: null }),
      "ignored-keyword /paths/~1a/get/parameters",
    ],
    [
      "an unknown `type`",
      withSchemas({ a: { type: "text" } }),
      "ignored-keyword /components/schemas/a/type",
    ],
    [
      "a `type` that is an object",
      withSchemas({ a: { type: {} } }),
      "ignored-keyword /components/schemas/a/type",
    ],
    [
      "`required: true`",
      withSchemas({ a: { required: true } }),
      "ignored-keyword /components/schemas/a/required",
    ],
    [
      "an empty `enum`",
      withSchemas({ a: { enum: [] } }),
      "ignored-keyword /components/schemas/a/enum",
    ],
    [
      "`nullable` a text",
      withSchemas({ a: { nullable: "true" } }),
      "ignored-keyword /components/schemas/a/nullable",
    ],
  ];
  test.each(cases)("%s", (_name, document, found) => {
    const diagnostics = checkDocument(document);
    expect(brief(diagnostics)).toEqual([found]);
    expect(diagnostics[0]?.severity).toBe("warning");
  });
});

describe("names that must be distinct", () => {
  test("parameters of one list, by name and place, through references", () => {
    const found = checkDocument(
      description(
        { components: { parameters: { p: { name: "x", in: "query" } } } },
        {
          parameters: [
            { name: "x", in: "query" },
            { name: "x", in: "header" },
            { $ref: "#/components/parameters/p" },
          ],
        },
      ),
    );
    expect(brief(found)).toEqual(["duplicate-parameter /paths/~1a/get/parameters/2"]);
    expect(found[0]?.related?.[0]?.location.pointer).toBe("/paths/~1a/get/parameters/0");
  });

  test("an operation may override a parameter of its path", () => {
    const parameters = [{ name: "x", in: "query" }];
    const paths = { "/a": { parameters, get: { parameters: [...parameters], responses: {} } } };
    expect(checkDocument(description({ paths }))).toEqual([]);
  });
});

describe("3.1 passes", () => {
  const schemas: [name: string, schema: JsonObject][] = [
    ["arrays of types", { type: ["string", "null"] }],
    ["boolean schemas", { properties: { a: true, b: false }, items: true, not: false }],
    [
      "keywords beside `$ref`",
      { $ref: "#/components/schemas/other", description: "d", default: 1 },
    ],
    [
      "`const`, `$defs` and lists of examples",
      { const: 1, $defs: { a: true }, examples: [1, "x"] },
    ],
    [
      "`prefixItems`, `if`, `dependentSchemas`",
      { prefixItems: [true], if: {}, dependentSchemas: { a: {} } },
    ],
    ["exclusive bounds that are numbers", { exclusiveMinimum: 0, exclusiveMaximum: 9 }],
    ["references to boolean schemas", { $ref: "#/components/schemas/anything" }],
  ];
  test.each(schemas)("%s", (_name, a) => {
    const components = { schemas: { a, other: {}, anything: true } };
    expect(checkDocument({ ...description({ components }), openapi: "3.1.0" })).toEqual([]);
  });

  test("webhooks and path items without `paths`", () => {
    const pathItem = { post: { responses: {} } };
    expect(
      checkDocument({
        openapi: "3.1.0",
        info: {},
        webhooks: { w: { $ref: "#/components/pathItems/p" } },
        components: { pathItems: { p: pathItem } },
      }),
    ).toEqual([]);
  });
});

test("extensions may hold anything, wherever they stand", () => {
  const document = description({
    "x-a": null,
    paths: { "x-b": 1, "/a": { "x-c": [], get: { "x-d": "", responses: { "x-e": 1 } } } },
  });
  expect(checkDocument(document)).toEqual([]);
});
