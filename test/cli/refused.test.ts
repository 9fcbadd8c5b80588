/** What the command line prints of each description under `test/cases/` that it refuses. */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readCases } from "../cases/read-case.js";
import { buildCli } from "./support/cli.js";
import { temporaryFolder } from "./support/folders.js";

const DIAGNOSTICS = "diagnostics.txt";
const cli = await buildCli();

/** Where nothing but diagnostics is expected, and they have an error among them. */
const refused = readCases(fileURLToPath(new URL("../cases/", import.meta.url)))
  .filter(({ expected: [only, ...more] }) => only === DIAGNOSTICS && more.length === 0)
  .map((each) => ({
    ...each,
    printed: readFileSync(join(each.folder, "expected", DIAGNOSTICS), "utf8"),
  }))
  .filter(({ printed }) => /\berror\b/.test(printed));

it("there are some", () => {
  expect(refused.length).toBeGreaterThan(15);
});

it.each(refused)("$name", async ({ folder: from, file, printed }) => {
  const folder = temporaryFolder();
  cpSync(join(from, file), join(folder, file));
  const { code, stdout, stderr } = await cli(["generate", "--spec", file], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  const [summary = "", ...rest] = stderr.split("\n");
  expect(summary).toMatch(/^openapi\.\w+: \d+ errors?, nothing written \(\d+\.\d s\)$/);
  expect(rest.join("\n")).toBe(printed);
  expect(readdirSync(folder)).toEqual([file]);
});
