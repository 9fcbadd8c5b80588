import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TemplateTexts } from "../pipeline/print/handlebars/index.js";
import { isMissing } from "./errors.js";
import { readFolder } from "./read-folder.js";

/** Base name of a team's configuration file; its ending may be `.ts`, `.mjs`, `.js` or `.json`. */
export const TEAM_CONFIG = "team.config";

/** What a team was given to begin with, per ejected template: texts, and `versions.json`. */
export const EJECTED = ".ejected";

/** Templates below it are a team's own; every other one stands in for a default of its name. */
export const OWN_TEMPLATES = "team/";

/** The folder of a team, from the folder of the configuration file. */
export function teamFolder(cwd: string, team: string): string {
  return join(cwd, "templates", "teams", team);
}

/** Whether a team has a folder, with a configuration file or without. */
export function hasTeamFolder(cwd: string, team: string): boolean {
  return existsSync(teamFolder(cwd, team));
}

/** Names of the teams of a project: folders with a configuration file, sorted. */
export async function listTeams(cwd: string): Promise<string[]> {
  const names = await namesIn(teamFolder(cwd, ""));
  // Folders that are being written, or were when their run was killed, have such names too.
  const teams = names.filter((name) => !name.startsWith("."));
  const found = await Promise.all(
    teams.map(async (team) => {
      const files = await namesIn(teamFolder(cwd, team));
      return files.some((name) => name.startsWith(`${TEAM_CONFIG}.`)) ? [team] : [];
    }),
  );
  return found.flat().sort();
}

/** A team's templates, by name: `client/operation`. */
export async function readTeamTemplates(cwd: string, team: string): Promise<TemplateTexts> {
  return readTemplates(teamFolder(cwd, team));
}

/** The defaults that a team's templates were copied from, by name, as they were then. */
export async function readEjected(cwd: string, team: string): Promise<TemplateTexts> {
  return readTemplates(join(teamFolder(cwd, team), EJECTED));
}

async function readTemplates(folder: string): Promise<TemplateTexts> {
  const texts = Object.entries(await readFolder(folder, ".hbs"));
  const own = texts.filter(([path]) => !path.startsWith(`${EJECTED}/`));
  return Object.fromEntries(own.map(([path, text]) => [path.replace(/\.hbs$/, ""), text]));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
}
