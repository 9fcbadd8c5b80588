import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { EXPECTED } from "./support/expected.js";
import { mustRun } from "./support/run.js";
import { TOOLS } from "./support/tools.js";

const consumer = inject("consumer");

const SCRIPT = `import { readFile } from "node:fs/promises";
import { EdgeRuntime } from "edge-runtime";
const runtime = new EdgeRuntime();
console.log(runtime.evaluate("[typeof process, typeof require, typeof Buffer].join()"));
runtime.evaluate(await readFile(process.argv[2], "utf8"));`;

test("runs in an edge runtime, which has the web's own globals and no module of Node", async () => {
  const outfile = join(consumer, "edge.js");
  const entryPoints = [join(consumer, "program/esm.mjs")];
  await build({ entryPoints, outfile, bundle: true, format: "iife", platform: "neutral" });
  expect(await readFile(outfile, "utf8")).not.toMatch(/\bnode:/);
  const script = join(TOOLS, "edge.mjs");
  await writeFile(script, SCRIPT);
  const output = await mustRun(process.execPath, [script, outfile], consumer);
  const [globals, result] = output.trim().split("\n");
  expect(globals).toBe("undefined,undefined,undefined");
  expect(JSON.parse(result ?? "")).toEqual(EXPECTED);
});
