import { statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { dump } from "js-yaml";
import { ROOT } from "./root.mjs";

/** The description that every part works on: the contract after its overlays. */
export async function readDocument(folder) {
  const outfile = join(folder, "load.cjs");
  await build({
    stdin: { contents: LOAD, resolveDir: ROOT, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "warning",
  });
  const { load } = createRequire(import.meta.url)(outfile);
  const { document, diagnostics } = await load(`${ROOT}spec/intercom-unstable`, ROOT);
  if (document === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return document;
}

const LOAD = `
import { readDescription } from "./generator/io/description.js";
import { loadDescription } from "./generator/pipeline/description/index.js";
export const load = async (spec, cwd) => loadDescription(await readDescription(spec, [], cwd));
`;

/** Writes a document as YAML. @returns {{ file: string, bytes: number }} */
export function writeYaml(folder, name, document) {
  const file = join(folder, name);
  writeFileSync(file, dump(document, { noRefs: true, lineWidth: -1 }));
  return { file, bytes: statSync(file).size };
}
