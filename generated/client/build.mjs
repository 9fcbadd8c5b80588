/**
 * Writes what runs into `dist/`: one file an entry point, and what several of them need in
 * `dist/shared/`. The root and the lists of all validators hold their groups themselves, so that
 * importing them reads few files. `tsc` writes the declarations beside them.
 */
import { readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** In a clone and beside the generator it is there already. */
const { build } = await import("esbuild").catch((error) => {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error(`error: there is no esbuild to build with\n  fix: Run npm install in ${folder}`);
  process.exit(1);
});

const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === "string" ? [] : [entry.default.replace(/^\.\/dist\/|\.js$/g, "")],
);

const src = join(folder, "src");
const LISTS = ["client.ts", "validators/index.ts"].map((path) => join(src, path));
const INSIDE = "?inside";

/** The source that an import names. */
const sourceOf = ({ path, resolveDir }) => join(resolveDir, path.replace(/\.js$/, ".ts"));

/** `contacts/index.ts`, `contacts/validators.ts`; with `/` on every system. */
const partOf = (file) => relative(src, file).replaceAll(sep, "/");

const isGroup = (part) => /^(?!runtime\/|validators\/)[^/]+\/(?:index|validators)\.ts$/.test(part);

/** Modules of groups once more, for those that hold all of them, and whatever groups take from others. */
const groupsInside = {
  name: "groups-inside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\..*\.js$/ }, (request) => {
      const isInside = request.pluginData === INSIDE || LISTS.includes(request.importer);
      const path = sourceOf(request);
      return isInside && isGroup(partOf(path)) ? { path, suffix: INSIDE } : undefined;
    });
    onLoad({ filter: /\.ts$/ }, ({ path, suffix }) => {
      if (suffix !== INSIDE) return undefined;
      return { contents: readFileSync(path, "utf8"), loader: "ts", pluginData: INSIDE };
    });
  },
};

const isShared = (part) =>
  part.startsWith("runtime/validation/") || /^validators\/(?:checks|schemas)\.ts$/.test(part);

const usesShared = (part) =>
  isShared(part) || part.startsWith("validators/") || part.endsWith("/validators.ts");

/**
 * What validators share, whole: each of them uses another part of it, and there would be a file for
 * every combination. It has no side effects; saying so here would take it apart.
 */
const sharedWhole = {
  name: "shared-whole",
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.js$/ }, (request) => {
      const path = sourceOf(request);
      const isWhole = usesShared(partOf(request.importer)) && isShared(partOf(path));
      return isWhole ? { path, sideEffects: true } : undefined;
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
  plugins: [groupsInside, sharedWhole],
});
