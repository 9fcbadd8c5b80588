import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Sizes } from "../publish/budget.js";
import { optionalPackage } from "./optional-package.js";

/**
 * Bytes of each entry point with everything that it exports, dependencies left out, minified and
 * compressed by `gzip -9`.
 *
 * @param folder a built package
 * @param entries path below `dist` without its ending, by path in `exports`
 */
export async function bundleSizes(
  folder: string,
  entries: Readonly<Record<string, string>>,
): Promise<Sizes> {
  const { build } = await optionalPackage(
    "esbuild",
    "measuring a release",
    () => import("esbuild"),
  );
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: Object.values(entries).map((entry) => ({ in: `dist/${entry}.js`, out: entry })),
    outdir: "bundles",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    packages: "external",
    write: false,
    logLevel: "silent",
  });
  const bundles = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const sizes = await Promise.all(
    Object.entries(entries).map(async ([path, entry]) => {
      const code = bundles.get(join(folder, "bundles", `${entry}.js`)) ?? new Uint8Array();
      return [path, (await promisify(gzip)(code, { level: 9 })).length] as const;
    }),
  );
  return Object.fromEntries(sizes);
}
