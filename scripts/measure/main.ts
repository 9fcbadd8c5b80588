import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { load } from "js-yaml";
import { plain, printDiagnostics } from "../../generator/diagnostics/index.js";
import { fixFiles } from "../../generator/io/description.js";
import { type JsonObject, objectOf } from "../../generator/json/values.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import abridgedExamples from "./abridged.json" with { type: "json" };
import { overlayOf } from "./actions.js";
import candidates from "./candidates.json" with { type: "json" };
import { examplesOf, type Observation, recordedIn, schemaOf } from "./observations.js";
import { count, type Tallies } from "./walk.js";

const FOLDER = "spec/intercom-unstable";
/** What this script writes, and therefore does not read. */
export const WRITTEN = `${FOLDER}/fixes/90-always-there.overlay.yaml`;

/** Writes the overlay; returns the exit code. */
export function main(revisions: readonly string[], root: string): number {
  if (revisions.length === 0) {
    process.stderr.write("usage: npm run measure -- <revision.yaml>…\n");
    return 2;
  }
  writeFileSync(join(root, WRITTEN), measure(revisions, root));
  process.stdout.write(`wrote ${WRITTEN}\n`);
  return 0;
}

/**
 * The overlay that the examples of revisions and the shapes in `test/answers/` prove.
 *
 * @param revisions files as upstream published them
 * @throws {Error} where the contract and its corrections do not load
 */
export function measure(revisions: readonly string[], root: string): string {
  const document = readCorrected(root);
  const schemas = objectOf(objectOf(document.components).schemas);
  const tallies: Tallies = new Map();
  const abridged = abridgedExamples.map(({ example }) => example);
  const examples = revisions.flatMap((file) =>
    examplesOf(load(readFileSync(file, "utf8")) as JsonObject, abridged),
  );
  for (const each of [...examples, ...recorded(root, document)]) {
    count(schemas, schemaOf(document, each), each.value, tallies);
  }
  return overlayOf({ document, tallies, candidates, revisions: revisions.map(nameOf) });
}

/** `unstable-2026-04-10-40df073.yaml` is `40df073`. */
function nameOf(file: string): string {
  return basename(file, ".yaml").split("-").at(-1) ?? file;
}

function recorded(root: string, document: JsonObject): Observation[] {
  const folder = join(root, "test/answers");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => recordedIn(readFileSync(join(folder, name), "utf8"), document));
}

function readCorrected(root: string): JsonObject {
  const read = (name: string) => {
    const file = `${FOLDER}/${name}`;
    return { file, text: readFileSync(join(root, file), "utf8") };
  };
  const names = readdirSync(join(root, FOLDER), { encoding: "utf8", recursive: true });
  const overlays = fixFiles(names)
    .filter((name) => `${FOLDER}/${name}` !== WRITTEN)
    .map(read);
  const { document, diagnostics } = loadDescription({ ...read("contract.yaml"), overlays });
  if (document === undefined) throw new Error(printDiagnostics(diagnostics, { palette: plain }));
  return document;
}
