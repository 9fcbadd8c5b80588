import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModelOptions } from "../../generator/pipeline/model/build.js";

/** A small description, and what is expected to come of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** Name of the description's file: `openapi` with any ending. */
  readonly file: string;
  readonly text: string;
  /** From `config.json`: names and groups, as a configuration has them. */
  readonly model: ModelOptions;
  /** Paths below `expected/`, sorted. */
  readonly expected: readonly string[];
  /** From `usage.ts`: what a user writes. It has to type-check, mistakes marked in it included. */
  readonly usage: string | undefined;
}

/** Cases of other kinds: pairs of descriptions, which `test/diff` reads, templates of teams, and projects of older versions. */
const OTHERS = ["diff", "templates", "upgrade"];

/** Every folder beside this file. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
    .map(({ name }) => readCase(join(folder, name), name));
}

function readCase(folder: string, name: string): Case {
  const [file, ...more] = readdirSync(folder).filter((each) => each.startsWith("openapi."));
  if (file === undefined || more.length > 0) throw new Error(`${name}: one openapi.* is needed`);
  const config = textIn(folder, "config.json");
  return {
    name,
    folder,
    file,
    text: readFileSync(join(folder, file), "utf8"),
    model: config === undefined ? {} : (JSON.parse(config) as ModelOptions),
    expected: filesBelow(join(folder, "expected")),
    usage: textIn(folder, "usage.ts"),
  };
}

function textIn(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
