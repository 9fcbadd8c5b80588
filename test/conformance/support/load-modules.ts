import { posix } from "node:path";
import { build, type Plugin } from "esbuild";

/** The exports of a module. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * Bundles TypeScript that exists in memory only, and imports it.
 *
 * @param files text by path
 * @param entry its exports are what comes back
 */
export async function loadModule(
  files: ReadonlyMap<string, string>,
  entry: string,
): Promise<Exports> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    write: false,
    logLevel: "silent",
    plugins: [inMemory(files)],
  });
  const text = outputFiles.map((file) => file.text).join("");
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  return import(/* @vite-ignore */ url);
}

/** Sources import each other as `./x.js`, which is `x.ts`. */
function inMemory(files: ReadonlyMap<string, string>): Plugin {
  const namespace = "memory";
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return { path, namespace };
        if (!path.startsWith(".")) return { path, external: true };
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
