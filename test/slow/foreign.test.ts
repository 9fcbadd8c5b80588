/**
 * Real descriptions of other APIs, which stay outside the project. What becomes of each is stated
 * here: one that ends otherwise, for better or worse, fails until this list says so.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCli } from "../cli/support/cli.js";
import { temporaryFolder } from "../cli/support/folders.js";

const FOLDER = fileURLToPath(new URL("../../../shared/spec/foreign", import.meta.url));

/** The codes of the errors that a description is refused for; none where it is generated. */
const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  "airflow.yaml": [],
  "box.json": [],
  "openai.yaml": [],
  "qdrant.json": [],
  "resend.yaml": [],
};

const cli = await buildCli();

// They are not part of the project: a clone alone has none to read.
describe.skipIf(!existsSync(FOLDER))("descriptions of other APIs", () => {
  it("are the ones of which the outcome is stated", async () => {
    const names = (await readdir(FOLDER)).filter((name) => /\.(?:json|yaml)$/.test(name));
    expect(names.sort()).toEqual(Object.keys(OUTCOMES));
  });

  it.each(Object.entries(OUTCOMES))("%s ends as stated: %j", async (name, codes) => {
    const args = ["generate", "--spec", join(FOLDER, name), "--out", "made", "--json"];
    const { code, stdout } = await cli(args, { cwd: temporaryFolder() });
    const { diagnostics = [], error, ok } = JSON.parse(stdout);
    const errors = (diagnostics as { severity: string; code: string }[]).filter(
      ({ severity }) => severity === "error",
    );
    const found = [...new Set(errors.map((each) => each.code))].sort();
    expect({ found, error, code, ok }).toEqual({
      found: codes,
      code: codes.length === 0 ? 0 : 1,
      ok: codes.length === 0,
    });
  });
});
