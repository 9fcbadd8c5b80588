/**
 * Descriptions with something deleted, replaced or retyped never end in an exception: always in
 * files that parse, or in diagnostics. `FUZZ_SEED` repeats a run, `FUZZ_RUNS` makes it longer.
 */
import fc from "fast-check";
import ts from "typescript";
import { expect, it } from "vitest";
import { hasErrors, printDiagnostics } from "../../generator/diagnostics/index.js";
import { readAssets } from "../../generator/io/assets.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { type Generated, generate } from "../../generator/pipeline/generate.js";
import { keepingRenderers } from "../support/renderer.js";
import { PAYLOADS } from "./payloads.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The same for everyone, so that nobody's run fails by chance; CI asks for more. */
const seed = Number(process.env.FUZZ_SEED ?? 1);
const runs = Number(process.env.FUZZ_RUNS ?? 150);

const { templates } = await readAssets();
const createRenderer = keepingRenderers();

const text = JSON.stringify({
  openapi: "3.0.3",
  info: { title: "Small", version: "1", description: "Text." },
  servers: [{ url: "https://{host}", variables: { host: { default: "a" } }, "x-name": "us" }],
  tags: [{ name: "Things" }],
  security: [{ key: [] }],
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      post: {
        operationId: "createThing",
        summary: "Text.",
        tags: ["Things", "More"],
        parameters: [
          { $ref: "#/components/parameters/version" },
          {
            name: "page",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: { type: "object" },
          },
        ],
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } },
        },
        responses: {
          200: {
            description: "Text.",
            headers: { "X-Count": { schema: { type: "integer" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } },
          },
          default: { $ref: "#/components/responses/problem" },
        },
      },
    },
  },
  components: {
    parameters: {
      version: { name: "Version", in: "header", schema: { type: "string", default: "1" } },
    },
    responses: { problem: { description: "Text.", content: { "text/plain": {} } } },
    schemas: {
      thing: {
        type: "object",
        title: "Text.",
        required: ["id"],
        properties: {
          id: { type: "string", format: "uuid", pattern: "^a$", default: "a", nullable: true },
          data: { type: "array", items: { $ref: "#/components/schemas/thing" }, minItems: 1 },
          pages: { type: "object", additionalProperties: { type: "number", minimum: 0 } },
          kind: { enum: ["a", "b"] },
          either: {
            oneOf: [{ $ref: "#/components/schemas/other" }, { type: "boolean" }],
            discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/other" } },
          },
        },
      },
      other: {
        allOf: [{ type: "object", properties: { kind: { type: "string" } } }],
        anyOf: [{ required: ["kind"] }],
      },
    },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
});
const places = pathsOf(JSON.parse(text) as Json);

/** What may come in the place of a node: values of every kind, and nodes from elsewhere. */
const replacement = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1e308, "", "x", [], {}, [null], [[]], {
    $ref: "#/x-none",
  }),
  fc.constantFrom<Json>(
    ...["#/", "#/paths", "#/info/title", "#/components/schemas/thing", "x.yaml", "#/%zz"].map(
      ($ref) => ({ $ref }),
    ),
  ),
  fc.constantFrom<Json>(...Object.values(PAYLOADS).filter((payload) => payload.length < 200)),
  fc.constantFrom(...places).map((path) => ({ copy: path })),
);

const mutation = fc.record({
  at: fc.constantFrom(...places),
  how: fc.constantFrom("delete", "replace", "rename", "repeat"),
  value: replacement,
});

it(`never throws (seed ${seed}, ${runs} runs)`, async () => {
  const property = fc.asyncProperty(
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    async (mutations) => {
      const document = JSON.parse(text) as Json;
      for (const each of mutations) mutate(document, each);
      await expectSound(JSON.stringify(document));
    },
  );
  await fc.assert(property, { seed, numRuns: runs, includeErrorInReport: true });
});

it("reads any text", async () => {
  const source = JSON.stringify(JSON.parse(text), null, 1);
  const cut = fc.record({ from: fc.nat(source.length), length: fc.nat(40), text: fc.string() });
  const property = fc.asyncProperty(cut, async (piece) => {
    const end = piece.from + piece.length;
    await expectSound(source.slice(0, piece.from) + piece.text + source.slice(end));
  });
  await fc.assert(property, { seed, numRuns: runs / 10, includeErrorInReport: true });
});

it("refuses a reference to the whole document", async () => {
  const whole = text.replace(/"#\/components\/schemas\/thing"/, '"#"');
  await expectSound(whole);
});

/** Files that parse, or errors that can be shown. */
async function expectSound(description: string): Promise<void> {
  const { files, diagnostics } = await generateFrom(description);
  expect(files.length > 0).toBe(!hasErrors(diagnostics));
  printDiagnostics(diagnostics, { source: () => description });
  for (const { path, content } of files) {
    if (path.endsWith(".ts")) expectParses(path, content);
  }
}

/** Everything but the layout and the runtime, which do not depend on the description. */
async function generateFrom(
  description: string,
): Promise<Pick<Generated, "files" | "diagnostics">> {
  const { document, diagnostics, located } = loadDescription({ file: "a.json", text: description });
  if (document === undefined) return { files: [], diagnostics };
  const emit = ["types", "client"] as const;
  const format = (_: string, code: string) => code;
  const input = {
    document,
    model: {},
    emit,
    format,
    templates,
    runtime: {},
    site: {},
    createRenderer,
  };
  const generated = await generate(input);
  return { ...generated, diagnostics: [...diagnostics, ...located(generated.diagnostics)] };
}

function expectParses(path: string, content: string): void {
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.ES2022);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  expect(parseDiagnostics.map(({ messageText }) => messageText)).toEqual([]);
}

type Path = readonly string[];

function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return path.length > 0 ? [path] : [];
  const below = Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}

function mutate(
  document: Json,
  { at, how, value }: { at: Path; how: string; value: Json | { copy: Path } },
): void {
  const parent = at.slice(0, -1).reduce<Json | undefined>(childOf, document);
  const key = at.at(-1) ?? "";
  if (typeof parent !== "object" || parent === null || !(key in parent)) return;
  const members = parent as Record<string, Json>;
  const given =
    typeof value === "object" && value !== null && "copy" in value
      ? (value.copy as Path).reduce<Json | undefined>(childOf, document)
      : value;
  const fresh = structuredClone(given ?? null);
  if (how === "delete") delete members[key];
  if (how === "replace") set(members, key, fresh);
  if (how === "rename") set(members, typeof fresh === "string" ? fresh : "renamed", members[key]);
  if (how === "repeat") set(members, `${key}2`, structuredClone(members[key]));
}

function set(members: Record<string, Json>, key: string, value: Json | undefined): void {
  Object.defineProperty(members, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function childOf(value: Json | undefined, key: string): Json | undefined {
  return typeof value === "object" && value !== null
    ? (value as Record<string, Json>)[key]
    : undefined;
}
