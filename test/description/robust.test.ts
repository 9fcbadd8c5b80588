import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printDiagnostics } from "../../generator/diagnostics/index.js";
import type { Json } from "../../generator/json/types.js";
import {
  importSpec,
  loadDescription,
  parseObject,
} from "../../generator/pipeline/description/index.js";

const ref = { $ref: "#/components/schemas/a" };

/** A description with one of each kind of object. */
const description: Json = {
  openapi: "3.0.1",
  info: { title: "t", version: "1" },
  servers: [{ url: "/{v}", variables: { v: { default: "x" } } }],
  tags: [{ name: "t", externalDocs: { url: "/" } }],
  security: [{ o: [] }],
  paths: {
    "/a/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      post: {
        operationId: "x",
        tags: ["t"],
        requestBody: { content: { "a/b": { schema: ref, encoding: { p: { headers: {} } } } } },
        responses: {
          "200": { description: "", headers: { h: { schema: ref } }, links: { l: {} } },
        },
        callbacks: { c: { "{$url}": { put: { responses: {} } } } },
      },
    },
  },
  components: {
    schemas: { a: { type: "object", required: ["p"], properties: { p: { allOf: [ref] } } } },
    securitySchemes: { o: { type: "oauth2", flows: { implicit: { scopes: {} } } } },
  },
};

const overlay = JSON.stringify({
  overlay: "1.0.0",
  info: { title: "t", version: "1" },
  actions: [{ target: "$.paths.*.*.responses", update: { "429": { description: "" } } }],
});

/** Every path in a value. */
function pathsOf(value: Json): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[], ...entries.flatMap(([key, child]) => pathsOf(child).map((path) => [key, ...path]))];
}

function put(value: Json, [key, ...rest]: (string | number)[], change: Json): Json {
  if (key === undefined) return change;
  if (Array.isArray(value)) {
    return value.map((item, at) => (at === key ? put(item, rest, change) : item));
  }
  const members = Object.entries(value ?? {}) as [string, Json][];
  return Object.fromEntries(
    members.map(([name, child]) => [name, name === key ? put(child, rest, change) : child]),
  );
}

const places = pathsOf(description);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(ref, { $ref: "#" }, { $ref: "#/paths" }, { $ref: "x" }, [[]], { a: null }),
);

/** Loads, imports and prints; whatever the input is, nothing of it may throw. */
function run(text: string): void {
  const overlays = [{ file: "o", text: overlay }];
  const { document, diagnostics } = loadDescription({ file: "f", text, overlays });
  expect(document !== undefined || diagnostics.length > 0).toBe(true);
  printDiagnostics(diagnostics, { source: () => text });
  const parsed = parseObject(text, "f").document;
  if (parsed !== undefined) importSpec(parsed);
}

describe("bad input never throws", () => {
  test("any value in any place of a description", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (path, value) => {
        run(JSON.stringify(put(description, path, value)));
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test("a text with a piece cut out or put in", () => {
    const text = JSON.stringify(description, undefined, 1).replaceAll('"', "");
    const offset = fc.nat({ max: text.length });
    fc.assert(
      fc.property(offset, offset, fc.string({ maxLength: 3 }), (start, end, piece) => {
        run(text.slice(0, start) + piece + text.slice(end));
      }),
      { seed: 1, numRuns: 250 },
    );
  });

  test("any text at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), run), { seed: 1, numRuns: 250 });
  });
});
