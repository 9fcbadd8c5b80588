/**
 * Writes what runs into `dist/`: one file an entry point, and what several of them need in
 * `dist/shared/`. The root and the lists of all validators hold their groups themselves, so that
 * importing them reads few files. `tsc` writes the declarations beside them.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === "string" ? [] : [entry.default.replace(/^\.\/dist\/|\.js$/g, "")],
);

const GROUP = /^\.\.?\/[^/]+\/(?:index|validators)\.js$/;
const LISTS = ["client.ts", "validators/index.ts"].map((path) => join(folder, "src", path));

/** Modules of groups once more, for those that hold all of them. */
const groupsInside = {
  name: "groups-inside",
  setup({ onResolve, resolve }) {
    onResolve({ filter: GROUP }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      const isOwn = path.startsWith("./runtime/") || path.startsWith("../runtime/");
      if (pluginData === groupsInside || isOwn || !LISTS.includes(importer)) return undefined;
      const found = await resolve(path, { kind, resolveDir, pluginData: groupsInside });
      return { ...found, suffix: "?inside" };
    });
  },
};

rmSync(join(folder, "dist"), { recursive: true, force: true });

await build({
  absWorkingDir: folder,
  entryPoints: entries.map((entry) => ({ in: `src/${entry}.ts`, out: entry })),
  outdir: "dist",
  chunkNames: "shared/[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  packages: "external",
  sourcemap: true,
  charset: "utf8",
  logLevel: "warning",
  plugins: [groupsInside],
});
