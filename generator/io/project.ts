import { readdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { isFile } from "./commit.js";
import { configFiles } from "./config-file.js";
import { shown } from "./description.js";

/** Where a command works. */
export interface Project {
  /** Absolute: that of the configuration file, or the current one where there is none. */
  readonly folder: string;
  /** Absolute; absent where there is none. */
  readonly config?: string;
}

/**
 * Finds the configuration file: the one that is named, or the nearest, from a folder upwards.
 *
 * @param cwd absolute; where the search begins, and what the name is relative to
 * @throws {UsageError} for a named file that is not there
 */
export async function findProject(cwd: string, named?: string): Promise<Project> {
  if (named !== undefined) return namedProject(resolve(cwd, named), cwd);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const [config] = await configFiles(folder).catch(() => []);
    if (config !== undefined) return { folder, config };
    if (dirname(folder) === folder) return { folder: cwd };
  }
}

async function namedProject(config: string, cwd: string): Promise<Project> {
  const folder = dirname(config);
  if (await isFile(config)) return { folder, config };
  const files = await readdir(folder).catch(() => []);
  const fix = didYouMean(basename(config), files) ?? "Name a configuration file.";
  throw new UsageError(`--config ${shown(config, cwd)}: there is no such file`, fix);
}
