import { parseArgs } from "node:util";
import type { Palette } from "../../generator/diagnostics/index.js";
import { check } from "./check.js";
import { coverage } from "./coverage.js";
import { readMaterial } from "./material.js";

/** What a run prints and ends with. */
export interface Result {
  readonly output: string;
  /** 0; 1 when something is wrong or missing; 2 for a wrong command line. */
  readonly exitCode: 0 | 1 | 2;
}

const USAGE = "usage: prose check|coverage [<group>…] [--list] [--require]\n";

/**
 * @param args `check` or `coverage`, ids of groups (none: all), and options
 * @param root the repository
 * @throws {Error} for an unknown option
 */
export function main(args: readonly string[], root: string, palette: Palette): Result {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { list: { type: "boolean" }, require: { type: "boolean" } },
  });
  const [command = "", ...groups] = positionals;
  const material = readMaterial(root);
  const known = [...material.groupIds, ...material.files.map(({ id }) => id)];
  const unknown = groups.find((id) => !known.includes(id));
  if (unknown !== undefined) return wrongUsage(`there is no group ${unknown}\n`);
  if (command === "check") return check(material, groups, palette);
  return command === "coverage" ? coverage(material, groups, options) : wrongUsage(USAGE);
}

function wrongUsage(output: string): Result {
  return { output, exitCode: 2 };
}
