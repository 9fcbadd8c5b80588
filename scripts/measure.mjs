/**
 * Measures which fields are in every answer, and writes the overlay that says so, from a bundle of
 * its own:
 *
 *     npm run measure -- <revision.yaml>…
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, where its dependencies are found; one file a process.
const folder = join(root, "node_modules", ".cache", "intercom-codegen");
const outfile = join(folder, `measure-${process.pid}.mjs`);

await mkdir(folder, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["scripts/measure/main.ts"],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20.19",
  logLevel: "warning",
});
try {
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = main(process.argv.slice(2), root);
} finally {
  await rm(outfile, { force: true });
}
