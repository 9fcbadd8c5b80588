/**
 * Bundles the generator into `dist/`, one chunk for what every command needs and one for each
 * part that is loaded when it is asked for. What users install with it stays outside; what is a
 * dependency of the build alone comes along, with its licence: whole, these are ten times as large.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const { dependencies, peerDependencies } = manifest;

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "generator/cli/main.ts",
    index: "generator/index.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  external: Object.keys({ ...dependencies, ...peerDependencies }),
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

const bundled = new Set(
  [metafile, site.metafile]
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
);
await writeFile(
  join(dist, "licenses.txt"),
  (await Promise.all([...bundled].sort().map(licence))).join("\n"),
);

/** The licence of a package that is part of `dist/`, under its name. */
async function licence(folder) {
  const { name, version } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence to go into dist/licenses.txt`);
  return `${name} ${version}\n\n${await readFile(join(root, folder, file), "utf8")}`;
}

// Chunks of earlier builds go last, so that a run that has begun meanwhile still finds its own.
// The declarations below types/ are those of scripts/types.mjs.
const made = new Set([metafile, site.metafile].flatMap(({ outputs }) => Object.keys(outputs)));
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const name = relative(root, path).replaceAll("\\", "/");
  if (
    entry.isFile() &&
    !made.has(name) &&
    !name.startsWith("dist/types/") &&
    name !== "dist/licenses.txt"
  )
    await rm(path);
}
