/**
 * Bundles the generator into `dist/`, one chunk for what every command needs and one for each
 * part that is loaded when it is asked for. Dependencies stay outside, but for those of the site's
 * scripts, which run in browsers.
 */
import { readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "generator/cli/main.ts",
    index: "generator/index.ts",
    "io/schema-worker": "generator/io/schema-worker.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20.19",
  logLevel: "warning",
  metafile: true,
});

const site = await build({
  absWorkingDir: root,
  entryPoints: ["theme", "site", "search"].map((name) => `generator/shipped/site/${name}.ts`),
  outdir: "dist/site",
  bundle: true,
  minify: true,
  platform: "browser",
  format: "iife",
  target: "es2022",
  logLevel: "warning",
  metafile: true,
});

// Chunks of earlier builds go last, so that a run that has begun meanwhile still finds its own.
// The declarations below types/ are those of scripts/types.mjs.
const made = new Set([metafile, site.metafile].flatMap(({ outputs }) => Object.keys(outputs)));
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const name = relative(root, path).replaceAll("\\", "/");
  if (entry.isFile() && !made.has(name) && !name.startsWith("dist/types/")) await rm(path);
}
