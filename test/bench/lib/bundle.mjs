import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bundles a module as a web application would.
 *
 * @param {string} folder where its imports are looked up
 * @param {string} contents an ES module
 * @returns {Promise<{ code: Uint8Array, bytes: number, minified: number,
 * inputs: Record<string, number> }>} the result of `esbuild --bundle --minify --format=esm`; its
 * bytes after `gzip -9`; its bytes before; and how many of these each module gives
 */
export async function bundle(folder, contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const [{ contents: code }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  return {
    code,
    bytes: gzipSync(code, { level: 9 }).length,
    minified: code.length,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
    ),
  };
}
