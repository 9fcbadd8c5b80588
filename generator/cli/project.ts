import { relative, resolve } from "node:path";
import type { Command } from "commander";
import { isAddress } from "../io/address.js";
import { findProject } from "../io/project.js";

/** A path of the command line, which starts from the current folder. */
export function fromHere(path: string): string {
  return resolve(path);
}

/** The same for what may also be an address, or `-` for standard input. */
export function placeFromHere(place: string): string {
  return place === "-" || isAddress(place) ? place : resolve(place);
}

/** Adds what every command takes that reads a description of the user's choice. */
export function readsDescription(command: Command): Command {
  return command
    .option(
      "--spec <file>",
      "an OpenAPI 3.0 or 3.1 file, YAML or JSON; its address; - for standard input",
      placeFromHere,
    )
    .option(
      "--overlay <files...>",
      "overlays, applied after those of the configuration",
      fromHereAll,
    )
    .option("--lenient", "take references that lead nowhere for any value")
    .option("--allow-http", "take plain http for hosts other than this machine");
}

/** Paths of an option that takes several. */
function fromHereAll(path: string, before: readonly string[] = []): string[] {
  return [...before, fromHere(path)];
}

/** Adds `--config`. */
export function configurable(command: Command): Command {
  const meaning = "the configuration file (default: the nearest, from here upwards)";
  return command.option("--config <file>", meaning, fromHere);
}

/**
 * Lets a command work in the folder of its configuration file, as scripts of npm work in that of
 * `package.json`: there are its teams, and there start the paths that it prints.
 */
export function inProject(command: Command): void {
  configurable(command).hook("preAction", () => enterProject(command.opts()));
}

interface ProjectOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly json?: boolean;
  /** `release --version`, without a value. */
  readonly version?: string | true;
}

async function enterProject(options: ProjectOptions): Promise<void> {
  const { config: named, spec, json } = options;
  if (options.version === true) return;
  if (spec !== undefined && named === undefined) return;
  const here = process.cwd();
  const { folder, config } = await findProject(here, named);
  if (config === undefined || (folder === here && named === undefined)) return;
  if (!json) process.stderr.write(`configuration: ${relative(here, config)}\n`);
  process.chdir(folder);
}
