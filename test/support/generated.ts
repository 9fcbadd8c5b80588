import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readAssets } from "../../generator/io/assets.js";
import { readConfigFile } from "../../generator/io/config-file.js";
import { readDescription } from "../../generator/io/description.js";
import { loadFormatter } from "../../generator/io/formatter.js";
import { readClientVersion } from "../../generator/io/package-version.js";
import { defined, type JsonObject } from "../../generator/json/values.js";
import type { Settings } from "../../generator/pipeline/config/settings.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { type Generated, generate } from "../../generator/pipeline/generate.js";
import { root } from "./description.js";

/** What the golden tests compare with. */
const folder = new URL("generated/", root);

/** What the project's own configuration says. */
export function readSettings(): Promise<Settings> {
  return readConfigFile(fileURLToPath(root));
}

/**
 * Everything that the project's configuration asks for, in memory.
 *
 * @param change makes another description of the checked one
 * @param only what of it is emitted. Default: all
 */
export async function regenerate(
  change: (document: JsonObject) => JsonObject = (document) => document,
  only?: Settings["emit"],
): Promise<Generated> {
  const settings = await readSettings();
  const sources = await readDescription(settings.spec, settings.overlays, fileURLToPath(root));
  const { document, diagnostics } = loadDescription(sources);
  if (document === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  const { emit, package: options = {}, out, name, packageName, groups, names } = settings;
  const model = defined({ name, packageName, groups, names });
  const version = await readClientVersion(out, out);
  return generate({
    document: change(document),
    model,
    emit: only ?? emit,
    holds: emit,
    package: options,
    format: loadFormatter(),
    ...defined({ version }),
    ...(await readAssets()),
  });
}

/** The text of a file of `generated/`; empty where there is none. */
export function readGenerated(path: string): string {
  const file = new URL(path, folder);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** What other commands than `generate` write, `api` and `update` and `release`. */
const BESIDE = new Set(["client/api.md", "client/budget.json", "client/CHANGELOG.md"]);

/**
 * Paths of all files in `generated/`, sorted, without those that other commands write and without
 * what git ignores: builds and packages; and without those of teams.
 */
export function listGenerated(): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(folder).length))
    .map((path) => path.replace(/^\//, ""))
    .filter((path) => !/^teams\/|(^|\/)(node_modules|dist|site)\//.test(path) && !BESIDE.has(path))
    .sort();
}
