/**
 * Writes `templates/view-model.schema.json` and `docs/view-model.md` from the types of the views,
 * and says what has changed. What runs is TypeScript, from a bundle of its own:
 *
 *     npm run view-model
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, where its dependencies are found; one file a process.
const folder = join(root, "node_modules", ".cache", "intercom-codegen");
const outfile = join(folder, `view-model-${process.pid}.mjs`);

await mkdir(folder, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["scripts/view-model/main.ts"],
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
  process.stdout.write(await main(root));
} finally {
  await rm(outfile, { force: true });
}
