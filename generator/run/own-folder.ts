import { isAbsolute, relative, sep } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { followLink, isFile } from "../io/commit.js";
import { shown } from "../io/description.js";
import { teamFolder } from "../io/team-folders.js";
import { ConfigError } from "../pipeline/config/config-error.js";

const ADVICE = "Name a folder that is the generator's own, e.g. generated.";

/**
 * The output folder is replaced as a whole, so it cannot be one that something else stands in.
 *
 * @param out absolute
 * @param cwd the project's folder
 * @param file the configuration that names it; absent where the command line does
 * @throws {UsageError}
 */
export async function assertOwnFolder(out: string, cwd: string, file?: string): Promise<void> {
  const problem = await problemOf(out, cwd);
  if (problem === undefined) return;
  const text = `cannot write ${shown(out, cwd)}: ${problem}`;
  throw file === undefined
    ? new UsageError(text, ADVICE)
    : new ConfigError(file, ["out"], text, ADVICE);
}

async function problemOf(out: string, cwd: string): Promise<string | undefined> {
  if (await isFile(out)) return "it is a file, or below one";
  const place = await followLink(out);
  if (isIn(place, await followLink(cwd))) return "it is the current folder, or holds it";
  const teams = await followLink(teamFolder(cwd, ""));
  if (!isIn(teams, place)) return undefined;
  const [team = ""] = relative(teams, place).split(sep);
  return team === ""
    ? "the sources of teams stand there"
    : `it is among the sources of the team ${team}`;
}

/** Whether a path is a folder, or below it. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}
