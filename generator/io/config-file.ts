import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../diagnostics/usage-error.js";
import { type Settings, settingsOf } from "../pipeline/config/settings.js";
import { digest } from "./cache.js";
import { packageRoot } from "./package-root.js";

/** What a configuration imports. */
const PACKAGE = "intercom-codegen";

/** Base name of the configuration file; its ending may be `.ts`, `.mjs`, `.js`, `.cjs` or `.json`. */
const NAME = `${PACKAGE}.config`;

/** Every command that reads a configuration has this option. */
const WRITE_ONE = "init writes a configuration file; --config <file> names one elsewhere.";

/** Paths of the configuration files of a folder: one, or none. */
export async function configFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith(`${NAME}.`)).map((name) => join(folder, name));
}

/** Where a configuration file of a folder may be. */
export function configPlaces(folder: string): string[] {
  return ["ts", "mjs", "js", "cjs", "json"].map((ending) => join(folder, `${NAME}.${ending}`));
}

/**
 * Finds and loads the configuration file of a folder.
 *
 * @param isAgain whether this process may have loaded it before, with another text. Default: false.
 * @param named path of one with another name. Default: `intercom-codegen.config.ts` or its like.
 * @param instead what the command takes in its place, as a sentence. Default: nothing.
 * @throws {UsageError} where there is none, it does not load, or it is wrong
 */
export async function readConfigFile(
  folder: string,
  isAgain = false,
  named?: string,
  instead?: string,
): Promise<Settings> {
  const loaded = await (named === undefined
    ? loadConfigFile(NAME, folder, isAgain)
    : loadConfigFile(basename(named), dirname(resolve(folder, named)), isAgain));
  if (loaded === undefined) {
    throw new UsageError(
      `there is no ${named === undefined ? `${NAME}.ts` : basename(named)} here`,
      [...(instead === undefined ? [] : [instead]), WRITE_ONE].join(" "),
    );
  }
  return settingsOf(loaded.config, dirname(loaded.file), basename(loaded.file));
}

/** What a configuration file exports. */
export interface LoadedConfig {
  readonly config: unknown;
  /** Absolute. */
  readonly file: string;
}

/**
 * Loads a configuration file of a folder.
 *
 * @param name of the file; without an ending, it has that of a module or of JSON
 * @param isAgain whether this process may have loaded it before, with another text. Default: false.
 * @param label what messages call it
 * @returns undefined where there is none
 * @throws {UsageError} for one that does not load
 */
export async function loadConfigFile(
  name: string,
  folder: string,
  isAgain = false,
  label = "the configuration file",
): Promise<LoadedConfig | undefined> {
  const { loadConfig } = await import("c12");
  const loaded = await loadConfig({
    configFile: name,
    cwd: folder,
    rcFile: false,
    globalRc: false,
    extend: false,
    giget: false,
    envName: false,
    jitiOptions: {
      // So that a configuration can be typed where this package is not installed, e.g. under npx.
      alias: { [PACKAGE]: ownEntry() },
      ...(isAgain && { tryNative: false, moduleCache: false }),
    },
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const isPnp = process.versions.pnp !== undefined && reason.includes("resolution failed");
    throw new UsageError(`${label} does not load: ${reason}`, isPnp ? PNP_ENDINGS : undefined);
  });
  const file = loaded._configFile ?? loaded.configFile;
  // A `.json` or a `.cjs` is required, and Node would answer with the same object again after an edit.
  delete createRequire(import.meta.url).cache[file ?? ""];
  if (file === undefined || loaded._configFile === undefined) return undefined;
  return {
    config: isAgain && /\.[cm]js$/.test(file) ? await importAnew(file) : loaded.config,
    file,
  };
}

const PNP_ENDINGS =
  "Under Plug'n'Play, an import has the ending that its file has: ./routes.ts, not ./routes.js.";

/** Under Plug'n'Play, the loader of configurations does not find `config.ts` for `./config.js`. */
function ownEntry(): string {
  const place =
    process.versions.pnp === undefined ? ["generator", "index.ts"] : ["dist", "index.js"];
  return join(packageRoot(), ...place);
}

/** Node keeps a module by its address for good, so that each text of it needs one of its own. */
async function importAnew(file: string): Promise<unknown> {
  const { href } = pathToFileURL(file);
  const address = `${href}?${digest(await readFile(file))}`;
  const { default: config } = (await import(address)) as { default?: unknown };
  return typeof config === "function" ? config() : config;
}
