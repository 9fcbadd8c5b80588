import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { followLink, isFile } from "../io/commit.js";
import { readConfigFile } from "../io/config-file.js";
import { shown } from "../io/description.js";
import { type Settings, settingsOf } from "../pipeline/config/settings.js";

/** What several commands take instead of what the configuration file says. */
export interface SettingsOptions {
  /** An OpenAPI file, its address, or `-` for standard input. */
  readonly spec?: string;
  /** The configuration file. Default: that of the folder. */
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
  const { spec, config, isAgain, instead } = options;
  const settings =
    spec === undefined
      ? await readConfigFile(cwd, isAgain, config, instead)
      : settingsOf({ spec }, cwd, "the command line");
  const out = options.out === undefined ? settings.out : resolve(cwd, options.out);
  await assertOwnFolder(out, cwd);
  return { ...settings, out };
}

/** The output folder is replaced as a whole, so it cannot be one that something else stands in. */
export async function assertOwnFolder(out: string, cwd: string): Promise<void> {
  const advice = "Name a folder that is the generator's own, e.g. --out generated.";
  if (await isFile(out)) {
    throw new UsageError(`cannot write ${shown(out, cwd)}: it is a file, or below one`, advice);
  }
  const way = relative(await followLink(out), await followLink(cwd));
  const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (!isOutside) {
    throw new UsageError(`--out ${shown(out, cwd)} is the current folder or holds it`, advice);
  }
}
