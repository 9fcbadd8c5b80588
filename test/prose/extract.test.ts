/** Prose that is taken out of a description goes back into its contract, and adds nothing else. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../generator/json/values.js";
import {
  applyOverlay,
  importSpec,
  loadDescription,
  readOverlay,
} from "../../generator/pipeline/description/index.js";
import { extractProse } from "../../generator/prose/extract.js";
import { writeUpstreamProse } from "../../generator/prose/write.js";

const DOCUMENTED: JsonObject = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1", description: "All about pets." },
  tags: [{ name: "It's", description: "Quoted." }],
  paths: {
    "/pets/{id}": {
      get: {
        operationId: "showPet",
        summary: "Show a pet",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          {
            name: "q",
            in: "query",
            description: "What for.",
            schema: { type: "string" },
            example: 1,
          },
        ],
        responses: { "200": { description: "The pet." }, default: { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      pet: {
        title: "Pet",
        properties: {
          description: { type: "string", description: "Of the pet." },
          "it's": {
            allOf: [{ type: "string" }, { type: "string", description: "Second.", example: "x" }],
          },
        },
      },
    },
  },
};

function putBack(document: JsonObject): JsonObject {
  const text = writeUpstreamProse(extractProse(document));
  const { overlay, diagnostics } = readOverlay(text, "upstream.overlay.yaml");
  expect(diagnostics).toEqual([]);
  if (overlay === undefined) throw new Error("no overlay");
  const applied = applyOverlay(importSpec(document), overlay);
  expect(applied.diagnostics).toEqual([]);
  return applied.document;
}

it("restores what the import left behind, in lists too", () => {
  expect(putBack(DOCUMENTED)).toEqual(DOCUMENTED);
});

it("says nothing of a description without prose", () => {
  const bare: JsonObject = { openapi: "3.0.3", info: { title: "A", version: "1" }, paths: {} };
  expect(extractProse(bare)).toEqual([]);
});

const UPSTREAM = fileURLToPath(
  new URL("../../../shared/spec/upstream/unstable-2026-04-10-40df073.yaml", import.meta.url),
);

// Upstream's own file stays out of the repository; it lies beside it where there is one.
describe.skipIf(!existsSync(UPSTREAM))("Intercom's own", () => {
  it("goes back into the contract and leaves it as it is", () => {
    const source = { file: "upstream.yaml", text: readFileSync(UPSTREAM, "utf8") };
    const { document } = loadDescription(source);
    if (document === undefined) throw new Error("it does not load");
    const restored = putBack(document);
    expect(importSpec(restored)).toEqual(importSpec(document));
    const operation = (from: JsonObject) =>
      (from.paths as Record<string, Record<string, JsonObject>>)["/contacts"]?.post;
    expect(operation(restored)?.summary).toBe(operation(document)?.summary);
    expect(operation(restored)?.summary).toBeTypeOf("string");
  });
});
