import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll } from "vitest";
import type { Sources } from "../cases/compile.js";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const RUNTIME = "runtime/";

/** Modules of a client by their path below `client/src`. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type ImportClient = (sources: Sources) => Promise<Modules>;

/**
 * Loads the root and every group of a client, as Node would, from a folder that goes away with
 * the test file at whose top this is called. Clients with one runtime share its files.
 */
export function createImporter(): ImportClient {
  const root = mkdtempSync(join(MODULES, ".intercom-codegen-test-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return async (sources) => {
    count += 1;
    const folder = join(root, `client-${count}`);
    const isShared = (path: string) => path.startsWith(RUNTIME);
    writeAll(folder, new Map([...sources].filter(([path]) => !isShared(path))));
    const runtime = new Map([...sources].filter(([path]) => isShared(path)));
    if (runtime.size > 0) symlinkSync(sharedFolder(root, runtime), join(folder, "runtime"));
    return load(folder, [...sources.keys()]);
  };
}

function sharedFolder(root: string, files: Sources): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([...files]))
    .digest("hex");
  const folder = join(root, hash);
  if (!existsSync(folder)) writeAll(folder, files);
  return join(folder, RUNTIME);
}

function writeAll(folder: string, files: Sources): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function load(folder: string, paths: readonly string[]): Promise<Modules> {
  const entries = paths.filter(
    (path) => /^([^/]+\/)?index\.ts$/.test(path) && path !== `${RUNTIME}index.ts`,
  );
  const lines = entries.map(
    (path, at) => `export * as m${at} from ${JSON.stringify(`./${path}`)};`,
  );
  writeFileSync(join(folder, "entry.ts"), lines.join("\n"));
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(folder, "entry.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "silent",
  });
  const loaded: Modules = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  return Object.fromEntries(entries.map((path, at) => [path, loaded[`m${at}`] ?? {}]));
}
