/**
 * Runs the tools for prose, which are TypeScript, from a bundle of their own:
 *
 *     npm run prose:check [-- <group>…]
 *     npm run prose:coverage [-- <group>…] [--list] [--require]
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import colors from "picocolors";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, where its dependencies are found; one file a process.
const folder = join(root, "node_modules", ".cache", "intercom-codegen");
const outfile = join(folder, `prose-${process.pid}.mjs`);

await mkdir(folder, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["scripts/prose/main.ts"],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20.19",
  logLevel: "warning",
});
// `… | head` closes the pipe early.
process.stdout.on("error", () => {});
try {
  const { main } = await import(pathToFileURL(outfile).href);
  const palette = colors.createColors(colors.isColorSupported && process.stdout.isTTY === true);
  const { output, exitCode } = main(process.argv.slice(2), root, palette);
  process.stdout.write(output);
  process.exitCode = exitCode;
} finally {
  await rm(outfile, { force: true });
}
