import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { chromium } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { CHROMIUM, FLAGS } from "../browser/support/chromium.js";
import { EXPECTED } from "./support/expected.js";
import { mustRun } from "./support/run.js";
import { TOOLS } from "./support/tools.js";

const consumer = inject("consumer");
const ENTRY = "program/esm.mjs";

/** A script for each bundler, run beside it; the client is the one that is installed. */
const SCRIPTS = {
  rollup: `import { rollup } from "rollup";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const resolveId = (name, importer) => name.startsWith(".") || name.startsWith("/") ? null
  : import.meta.resolve(name, pathToFileURL(importer ?? process.argv[2]).href).slice(7);
const bundle = await rollup({ input: process.argv[2], plugins: [{ name: "node", resolveId }] });
await bundle.write({ file: process.argv[3], format: "es" });`,
  vite: `import { build } from "vite";
import { basename, dirname } from "node:path";
await build({ logLevel: "error", configFile: false, root: dirname(process.argv[2]), build: {
  outDir: dirname(process.argv[3]), emptyOutDir: false,
  lib: { entry: process.argv[2], formats: ["es"], fileName: () => basename(process.argv[3]) } } });`,
  webpack: `import webpack from "webpack";
import { basename, dirname } from "node:path";
const stats = await new Promise((done, fail) => webpack({ mode: "production", target: "web",
  devtool: false, entry: process.argv[2], experiments: { outputModule: true },
  output: { path: dirname(process.argv[3]), filename: basename(process.argv[3]), module: true } },
  (error, result) => error ? fail(error) : done(result)));
if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());`,
} as const;

beforeAll(async () => {
  await mkdir(join(consumer, "bundles"), { recursive: true });
});

test.each(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])("bundled by %s", async (name) => {
  const script = join(TOOLS, `${name}.mjs`);
  const outfile = join(consumer, "bundles", `${name}.mjs`);
  await writeFile(script, SCRIPTS[name]);
  const args = ["--experimental-import-meta-resolve", script, join(consumer, ENTRY), outfile];
  await mustRun(process.execPath, args, consumer);
  expect(await outputOf(outfile)).toEqual(EXPECTED);
});

test("bundled by esbuild", async () => {
  const outfile = await esbuildBundle();
  expect(await outputOf(outfile)).toEqual(EXPECTED);
});

const inChromium = CHROMIUM === undefined ? " (skipped: no Chromium on this machine)" : "";

test.skipIf(CHROMIUM === undefined)(`bundled, in Chromium${inChromium}`, async () => {
  const code = await readFile(await esbuildBundle(), "utf8");
  const executablePath = CHROMIUM ?? "";
  const browser = await chromium.launch({ executablePath, args: FLAGS, timeout: 0 });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    const said = new Promise<string>((done) => page.on("console", (line) => done(line.text())));
    await page.addScriptTag({ content: code, type: "module" });
    expect(JSON.parse(await said)).toEqual(EXPECTED);
  } finally {
    await browser.close();
  }
});

async function esbuildBundle(): Promise<string> {
  const outfile = join(consumer, "bundles", "esbuild.mjs");
  const entryPoints = [join(consumer, ENTRY)];
  await esbuild({ entryPoints, outfile, bundle: true, minify: true, format: "esm" });
  return outfile;
}

/** Run where the client cannot be found: all of it is in the bundle. */
async function outputOf(bundle: string): Promise<unknown> {
  const code = await readFile(bundle, "utf8");
  expect(code).not.toMatch(/from\s*["']intercom-unstable/);
  return JSON.parse(await mustRun(process.execPath, [bundle], join(consumer, "bundles")));
}
