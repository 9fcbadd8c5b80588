import { lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../json/values.js";
import type { TeamState } from "../overrides/upgrade.js";
import type { OutputFile } from "../pipeline/emitters/emitter.js";
import type { Change } from "./commit.js";
import { shown } from "./description.js";
import { isMissing } from "./errors.js";
import { type Expected, parseJson } from "./json-file.js";
import {
  EJECTED,
  OWN_TEMPLATES,
  readEjected,
  readTeamTemplates,
  teamFolder,
} from "./team-folders.js";

/** Versions of the generator by name of template, as JSON. */
const VERSIONS = `${EJECTED}/versions.json`;

/** What becomes of one template. */
export interface TemplateChange {
  readonly name: string;
  /** The team's new text; absent where it stays. */
  readonly text?: string;
  /** The default that it counts as copied from; `null` to forget it; absent where that stays. */
  readonly base?: string | null;
}

/** Path of a team's template, in the team's folder. */
export function templatePath(name: string): string {
  return `${name}.hbs`;
}

function basePath(name: string): string {
  return `${EJECTED}/${name}.hbs`;
}

/**
 * Reads a team's templates and what they were copied from.
 *
 * @throws {UsageError} where the versions cannot be read
 */
export async function readTeamState(cwd: string, team: string): Promise<TeamState> {
  const [texts, bases, versions] = await Promise.all([
    readTeamTemplates(cwd, team),
    readEjected(cwd, team),
    readVersions(cwd, team),
  ]);
  const standIns = Object.entries(texts).filter(([name]) => !name.startsWith(OWN_TEMPLATES));
  return { texts: Object.fromEntries(standIns), bases, versions };
}

async function readVersions(cwd: string, team: string): Promise<Readonly<Record<string, string>>> {
  const path = join(teamFolder(cwd, team), VERSIONS);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (isMissing(error)) return "{}";
    throw error;
  });
  return parseJson(text, shown(path, cwd), VERSIONS_ARE);
}

const VERSIONS_ARE: Expected<Readonly<Record<string, string>>> = {
  read: (value) => {
    if (!isObject(value)) return undefined;
    const known = Object.entries(value).filter(([, version]) => typeof version === "string");
    return Object.fromEntries(known) as Record<string, string>;
  },
  what: "an object of versions by name of template",
  fix: "Take it from version control, or correct it.",
};

/**
 * The files of a team's folder that some templates' changes come to.
 *
 * @param version of the generator, which new bases are noted with
 */
export function filesOf(
  changes: readonly TemplateChange[],
  state: TeamState,
  version: string,
): Change {
  const write = changes.flatMap(({ name, text, base }): OutputFile[] => [
    ...(text === undefined ? [] : [{ path: templatePath(name), content: text }]),
    ...(typeof base === "string" ? [{ path: basePath(name), content: base }] : []),
  ]);
  const moved = changes.filter(({ base }) => base !== undefined);
  if (moved.length === 0) return { write, remove: [] };
  const forgotten = moved.filter(({ base }) => base === null).map(({ name }) => name);
  const versions = { path: VERSIONS, content: versionsText(moved, state, version) };
  return { write: [...write, versions], remove: forgotten.map(basePath) };
}

/** Without those of templates that nothing else is known of. */
function versionsText(
  moved: readonly TemplateChange[],
  { bases, versions }: TeamState,
  version: string,
): string {
  const next = new Map(Object.entries(versions).filter(([name]) => Object.hasOwn(bases, name)));
  for (const { name, base } of moved) {
    if (base === null) next.delete(name);
    else next.set(name, version);
  }
  const sorted = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** Whether something stands in the place of a team's template. */
export function hasTemplate(cwd: string, team: string, name: string): boolean {
  const path = join(teamFolder(cwd, team), templatePath(name));
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
