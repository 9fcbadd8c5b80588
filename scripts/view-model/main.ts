import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readAssets } from "../../generator/io/assets.js";
import { readConfigFile } from "../../generator/io/config-file.js";
import { readDescription, textIfThere } from "../../generator/io/description.js";
import { defined } from "../../generator/json/values.js";
import { listTemplates } from "../../generator/overrides/list.js";
import { SCHEMA_FILE, type ViewModelSchema } from "../../generator/overrides/view-model/schema.js";
import { versioned, viewModelChanges } from "../../generator/overrides/view-model/version.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { emitterOptions } from "../../generator/pipeline/emitters/registry.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import { pagesOf } from "./pages.js";
import { referenceText } from "./reference.js";
import { schemaOfTypes } from "./schema.js";

/** The page for people. */
export const REFERENCE_FILE = "docs/view-model.md";

/** @returns what has changed, for people */
export async function main(root: string): Promise<string> {
  const path = join(root, SCHEMA_FILE);
  const text = await textIfThere(path, root);
  const before = text === undefined ? undefined : (JSON.parse(text) as ViewModelSchema);
  const after = versioned(schemaOfTypes(root), before);
  await writeFile(path, schemaText(after));
  await writeFile(join(root, REFERENCE_FILE), await referenceOf(after, root));
  return report(before, after);
}

/** The text of the schema's file. */
export function schemaText(schema: ViewModelSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The text of the page, with values from the project's own description. */
export async function referenceOf(schema: ViewModelSchema, root: string): Promise<string> {
  const { spec, overlays, name, packageName, names, ...settings } = await readConfigFile(root);
  const sources = await readDescription(spec, overlays, root);
  const { document = {} } = loadDescription(sources);
  const { api } = buildModel(document, defined({ name, packageName, names }));
  const { templates } = await readAssets();
  return referenceText({
    schema,
    templates: listTemplates(templates, {}, schema),
    pages: await pagesOf(api, emitterOptions(settings)),
    api,
    group: "contacts",
  });
}

function report(before: ViewModelSchema | undefined, after: ViewModelSchema): string {
  const changes = before === undefined ? [] : viewModelChanges(before.$defs, after.$defs);
  const lines = changes.map(({ kind, place }) => `  ${kind.padEnd(9)}${place}\n`);
  const from = before && before.version !== after.version ? ` (was ${before.version})` : "";
  return `${SCHEMA_FILE}: version ${after.version}${from}\n${lines.join("")}`;
}
