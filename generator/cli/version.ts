import type { Command } from "commander";
import { version } from "../io/version.js";

/** Lets every command below this one tell the program's version, but for those with such an option. */
export function addVersions(command: Command): void {
  for (const each of command.commands) {
    if (!each.options.some(({ long }) => long === "--version")) each.version(version());
    addVersions(each);
  }
}
