/**
 * Descriptions that are changed by the grammar of OpenAPI (a keyword set where it may stand, to a node
 * of its kind, to a reference, or to something else) never end in an exception, whatever is emitted.
 * `FUZZ_SEED` repeats a run, `FUZZ_RUNS` makes it longer or shorter; `FUZZ_FILES` names more files to
 * begin with, separated by commas.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hasErrors } from "../../generator/diagnostics/index.js";
import { readAssets } from "../../generator/io/assets.js";
import type { Json } from "../../generator/json/types.js";
import { type JsonObject, objectOf } from "../../generator/json/values.js";
import { walk } from "../../generator/pipeline/description/check/walk.js";
import { grammar, type NodeKind } from "../../generator/pipeline/description/grammar/index.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { parseDocument } from "../../generator/pipeline/description/parse/index.js";
import { edited } from "../../generator/pipeline/description/repair/edit.js";
import { EMITTER_NAMES } from "../../generator/pipeline/emitters/registry.js";
import { generate } from "../../generator/pipeline/generate.js";
import { keepingRenderers } from "../support/renderer.js";

const seed = Number(process.env.FUZZ_SEED ?? 1);
const runs = Number(process.env.FUZZ_RUNS ?? 3_000);

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CASES = join(HERE, "../cases");

/** The descriptions that mutations begin with. */
const files = [
  ...readdirSync(join(HERE, "descriptions")).map((name) => join(HERE, "descriptions", name)),
  ...readdirSync(CASES).map((name) => join(CASES, name, "openapi.yaml")),
  ...(process.env.FUZZ_FILES?.split(",") ?? []),
];
const documents = files.flatMap((file): JsonObject[] => {
  try {
    const { document } = parseDocument(readFileSync(file, "utf8"), file);
    return document === undefined ? [] : [document];
  } catch {
    return [];
  }
});

const assets = await readAssets();
const createRenderer = keepingRenderers();

interface Place {
  readonly pointer: string;
  readonly kind: NodeKind;
  readonly value: JsonObject;
}

function placesIn(document: JsonObject): Place[] {
  const places: Place[] = [];
  const context = { document, resolve: () => ({}), report: () => undefined };
  walk(document, "openapi", "", (node) => places.push(node), context);
  return places;
}

const everyPlace = documents.flatMap(placesIn);

/** Values that no keyword, or only another one, wants. */
const ODD: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  "",
  "x",
  "#",
  [],
  {},
  [null],
  [{}],
  { a: 1 },
];

/** What a mutation is made with: numbers, so that a failing one can be made smaller. */
const mutation = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
type Mutation = readonly [place: number, keyword: number, how: number, value: number];

function pick<Item>(items: readonly Item[], by: number): Item | undefined {
  return items.length === 0 ? undefined : items[by % items.length];
}

function mutated(document: JsonObject, [at, which, how, what]: Mutation): JsonObject {
  const places = placesIn(document);
  const place = pick(places, at);
  if (place === undefined) return document;
  const { nodes = {}, values = [], prose = [] } = grammar[place.kind];
  const keywords = [...Object.keys(nodes), ...values, ...prose, ...Object.keys(place.value)];
  const keyword = pick(["$ref", "x-more", ...keywords], which) ?? "x";
  const kind = nodes[keyword]?.[1];
  const alike = everyPlace.filter((each) => each.kind === (kind ?? place.kind));
  const node = pick(alike, what)?.value ?? {};
  const form = nodes[keyword]?.[0] ?? "one";
  const inForm: Json =
    form === "list" ? [node, node] : form === "map" ? { a: node, "x-b": node } : node;
  const target = pick(places, what)?.pointer ?? "";
  const given = [inForm, inForm, pick(ODD, what) ?? null, { $ref: `#${target}` }][how % 4] ?? null;
  const value = keyword === "$ref" ? `#${target}` : given;
  const { [keyword]: _, ...rest } = place.value;
  const changed: JsonObject = how % 5 === 4 ? rest : { ...rest, [keyword]: value };
  if (place.pointer === "") return { ...changed, openapi: document.openapi ?? "3.1.0" };
  return objectOf(edited(document, new Map([[place.pointer, changed]])));
}

async function generateAll(document: JsonObject, lenient: boolean): Promise<void> {
  const text = JSON.stringify(document);
  const loaded = loadDescription({ file: "a.json", text, lenient });
  if (loaded.document === undefined) return expect(hasErrors(loaded.diagnostics)).toBe(true);
  const generated = await generate({
    ...assets,
    document: loaded.document,
    model: {},
    emit: EMITTER_NAMES.filter((name) => name !== "site"),
    format: (_: string, code: string) => code,
    createRenderer,
  });
  loaded.located(generated.diagnostics);
  expect(generated.files.length > 0).toBe(!hasErrors(generated.diagnostics));
}

it(`never throws (seed ${seed}, ${runs} runs)`, async () => {
  expect(documents.length).toBeGreaterThan(50);
  const run = fc.record({
    from: fc.nat(documents.length - 1),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
    lenient: fc.boolean(),
  });
  const property = fc.asyncProperty(run, async ({ from, mutations, lenient }) => {
    const document = mutations.reduce<JsonObject>(mutated, documents[from] ?? {});
    await generateAll(document, lenient);
  });
  await fc.assert(property, { seed, numRuns: runs, includeErrorInReport: true });
});
