import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Json } from "../json/types.js";
import { isRecord } from "../pipeline/config/option-checks.js";
import { type Settings, settingsOf } from "../pipeline/config/settings.js";
import { shown, textOf } from "./description.js";
import { parseJson } from "./json-file.js";
import { loadError } from "./load-error.js";
import { loadModule } from "./load-module.js";

/** Base name of the configuration file, without its ending. */
const NAME = "intercom-codegen.config";

const ENDINGS = ["ts", "mts", "cts", "mjs", "js", "cjs", "json"];

/** Every command that reads a configuration has this option. */
const WRITE_ONE = "init writes a configuration file; --config <file> names one elsewhere.";

/** Paths of the configuration files of a folder: one, or none. */
export async function configFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return configPlaces(folder).filter((path) => names.includes(basename(path)));
}

/** Where a configuration file of a folder may be. */
export function configPlaces(folder: string): string[] {
  return placesOf(NAME, folder);
}

function placesOf(name: string, folder: string): string[] {
  const path = join(folder, name);
  return extname(name) !== ".config" ? [path] : ENDINGS.map((ending) => `${path}.${ending}`);
}

/**
 * Finds and loads the configuration file of a folder.
 *
 * @param isAgain whether this process may have loaded it before, with another text. Default: false.
 * @param named path of one with another name. Default: `intercom-codegen.config.ts` or its like.
 * @param instead what the command takes in its place, as a sentence. Default: nothing.
 * @param spec the description to take in place of the configuration's. Default: that.
 * @throws {UsageError} where there is none, it does not load, or it is wrong
 */
export async function readConfigFile(
  folder: string,
  isAgain = false,
  named?: string,
  instead?: string,
  spec?: string,
): Promise<Settings> {
  const loaded = await (named === undefined
    ? loadConfigFile(NAME, folder, { isAgain })
    : loadConfigFile(basename(named), dirname(resolve(folder, named)), { isAgain }));
  if (loaded === undefined) {
    throw new UsageError(
      `there is no ${named === undefined ? `${NAME}.ts` : basename(named)} here`,
      [...(instead === undefined ? [] : [instead]), WRITE_ONE].join(" "),
    );
  }
  const { config, file } = loaded;
  const wanted = spec === undefined || !isRecord(config) ? config : { ...config, spec };
  return settingsOf(wanted, dirname(file), basename(file));
}

/** What a configuration file exports. */
export interface LoadedConfig {
  readonly config: unknown;
  /** Absolute. */
  readonly file: string;
}

/** How a configuration file is looked for, and loaded. */
export interface LoadOptions {
  /** This process may have loaded it before, with another text. Default: false. */
  readonly isAgain?: boolean | undefined;
  /** What names of files in messages are relative to. Default: the folder. */
  readonly cwd?: string;
}

/**
 * Loads a configuration file of a folder.
 *
 * @param name of the file; without an ending, it has that of a module or of JSON
 * @returns undefined where there is none
 * @throws {UsageError} for one that does not load
 */
export async function loadConfigFile(
  name: string,
  folder: string,
  { isAgain = false, cwd = folder }: LoadOptions = {},
): Promise<LoadedConfig | undefined> {
  const file = placesOf(name, folder).find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const label = shown(file, cwd);
  if (file.endsWith(".json")) {
    return { file, config: await parseJson(await textOf(file, cwd), label, ANY_JSON) };
  }
  if (!ENDINGS.some((ending) => file.endsWith(`.${ending}`))) {
    throw new UsageError(
      `${label} is no module`,
      `Its ending has to be one of ${ENDINGS.join(", ")}.`,
    );
  }
  try {
    return { file, config: await loadModule(file, isAgain) };
  } catch (error) {
    throw await loadError(error, file, cwd);
  }
}

const ANY_JSON = {
  read: (value: Json) => value,
  what: "JSON",
  fix: "Correct it there: names and texts stand in double quotes, and no comma before a bracket that closes.",
};
