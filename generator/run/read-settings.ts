import { resolve } from "node:path";
import { readConfigFile } from "../io/config-file.js";
import { defined } from "../json/values.js";
import { type Settings, settingsOf } from "../pipeline/config/settings.js";
import { assertOwnFolder } from "./own-folder.js";

/** What several commands take instead of what the configuration file says. */
export interface SettingsOptions {
  /** An OpenAPI file, its address, or `-` for standard input. */
  readonly spec?: string;
  /** Overlays that are applied after those of the configuration. Default: none. */
  readonly overlay?: readonly string[];
  /** Take references that lead nowhere for any value. Default: as the configuration says. */
  readonly lenient?: boolean;
  /** The configuration file. Default: that of the folder; none beside `spec`. */
  readonly config?: string;
  readonly out?: string;
  /** Whether this process may have read an older configuration. Default: false. */
  readonly isAgain?: boolean;
  /** What the command takes where there is no configuration. Default: nothing. */
  readonly instead?: string;
}

/** For commands that write the folder of a description. */
export const OUT_INSTEAD = "Name the folder of the description with --out <folder>.";

/** For commands with `--spec`. */
export const SPEC_INSTEAD = "Name a description with --spec <file>.";

/**
 * The configuration, and what the command line says instead.
 *
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function readSettings(options: SettingsOptions, cwd: string): Promise<Settings> {
  const { spec, config, isAgain, instead, overlay = [] } = options;
  const named =
    spec === undefined || config !== undefined
      ? await readConfigFile(cwd, isAgain, config, instead, spec)
      : settingsOf({ spec }, cwd, "the command line");
  const overlays = [...named.overlays, ...overlay.map((path) => resolve(cwd, path))];
  const { lenient = named.lenient } = options;
  const settings = { ...named, overlays, ...defined({ lenient }) };
  const out = options.out === undefined ? settings.out : resolve(cwd, options.out);
  await assertOwnFolder(out, cwd, options.out === undefined ? settings.file : undefined);
  return { ...settings, out };
}
