/**
 * What is said of a team's templates: one folder a mistake under `test/cases/templates/check/`, laid out
 * as a team's folder. `helpers.json` names helpers of the team's own, `expected/diagnostics.txt` is
 * what the command line prints; nothing, where there is nothing wrong.
 *
 * A new case: make the folder, run `vitest run test/overrides/cases.test.ts -u`, and read what it
 * wrote as the author of the template would.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printDiagnostics } from "../../generator/diagnostics/index.js";
import { readAssets } from "../../generator/io/assets.js";
import { readFolder } from "../../generator/io/read-folder.js";
import { checkTemplates } from "../../generator/overrides/inspect/index.js";
import type { ViewModelSchema } from "../../generator/overrides/view-model/schema.js";
import type { TemplateTexts } from "../../generator/pipeline/print/handlebars/index.js";
import { root } from "../support/description.js";

const CASES = fileURLToPath(new URL("test/cases/templates/check/", root));
const FOLDER = "templates/teams/one";

const { templates: defaults } = await readAssets();
const file = readFileSync(new URL("templates/view-model.schema.json", root), "utf8");
const schema = JSON.parse(file) as ViewModelSchema;

describe.each(readdirSync(CASES))("%s", (name) => {
  it("is said as expected", async () => {
    const folder = join(CASES, name);
    const texts = Object.entries(await readFolder(folder, ".hbs"));
    const overrides: TemplateTexts = Object.fromEntries(
      texts.map(([path, text]) => [path.replace(/\.hbs$/, ""), text]),
    );
    const helpers = helpersIn(folder);
    const found = checkTemplates({ defaults, overrides, schema, helpers, folder: FOLDER });
    const source = (path: string) => overrides[path.slice(FOLDER.length + 1, -".hbs".length)];
    const printed = printDiagnostics(found, { source });
    await expect(printed).toMatchFileSnapshot(join(folder, "expected", "diagnostics.txt"));
  });
});

function helpersIn(folder: string): string[] {
  const path = join(folder, "helpers.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as string[]) : [];
}
