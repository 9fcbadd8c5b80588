/** `release` refuses a client that grew beyond its budget: whoever makes it grow hears so here. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { bundleSizes } from "../../generator/io/bundle-sizes.js";
import { entriesOf, readClientPackage } from "../../generator/io/client-package.js";
import { budgetProblems, type Sizes } from "../../generator/publish/budget.js";
import { root } from "../support/description.js";
import { readGenerated } from "../support/generated.js";

const CLIENT = fileURLToPath(new URL("generated/client", root));

it("the client is within its budget", async () => {
  const place = fileURLToPath(new URL("node_modules/.intercom-codegen-test-", root));
  const folder = mkdtempSync(place);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["package.json", "build.mjs", "src"]) {
    cpSync(join(CLIENT, name), join(folder, name), { recursive: true });
  }
  execFileSync(process.execPath, [join(folder, "build.mjs")], { cwd: folder });
  const { manifest } = await readClientPackage(CLIENT, CLIENT);
  const sizes = await bundleSizes(folder, entriesOf(manifest));
  const budget = JSON.parse(readGenerated("client/budget.json")) as Sizes;
  const advice = "make it smaller, or write the new size into generated/client/budget.json";
  expect(budgetProblems(budget, sizes), advice).toEqual([]);
  expect(Object.keys(budget).sort(), advice).toEqual(Object.keys(sizes).sort());
});
