import { posix } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** The exports of a module. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * Bundles TypeScript that exists in memory only, and imports it.
 *
 * @param files text by path
 * @param entry its exports are what comes back
 * @param withPackages it imports packages of this project. Default: it uses none.
 */
export async function loadModule(
  files: ReadonlyMap<string, string>,
  entry: string,
  withPackages = false,
): Promise<Exports> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    write: false,
    logLevel: "silent",
    plugins: [inMemory(files, withPackages)],
  });
  const text = outputFiles.map((file) => file.text).join("");
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  return import(/* @vite-ignore */ url);
}

/** Sources import each other as `./x.js`, which is `x.ts`. */
function inMemory(files: ReadonlyMap<string, string>, withPackages: boolean): Plugin {
  const namespace = "memory";
  return {
    name: namespace,
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, async ({ path, importer, kind, namespace: from }) => {
        if (kind === "entry-point") return { path, namespace };
        if (from !== namespace) return undefined;
        const isPackage = !path.startsWith(".");
        if (isPackage && withPackages) {
          // A module without a file of its own finds packages by their full address alone.
          const found = await resolve(path, { resolveDir: process.cwd(), kind });
          return { path: pathToFileURL(found.path).href, external: true };
        }
        if (isPackage) return { path, external: true };
        const target = posix.join(posix.dirname(importer), path).replace(/\.js$/, ".ts");
        return { path: target, namespace };
      });
      onLoad({ filter: /./, namespace }, ({ path }) => {
        const contents = files.get(path);
        return contents === undefined
          ? { errors: [{ text: `${path} is missing` }] }
          : { contents, loader: "ts" };
      });
    },
  };
}
