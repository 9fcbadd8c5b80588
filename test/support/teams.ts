import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAssets } from "../../generator/io/assets.js";
import { loadConfigFile } from "../../generator/io/config-file.js";
import { readDescription } from "../../generator/io/description.js";
import { loadFormatter } from "../../generator/io/formatter.js";
import { readClientVersion } from "../../generator/io/package-version.js";
import {
  listTeams,
  readTeamTemplates,
  TEAM_CONFIG,
  teamFolder,
} from "../../generator/io/team-folders.js";
import {
  modelOptions,
  type TeamSettings,
  teamSettingsOf,
} from "../../generator/pipeline/config/settings.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import type { OutputFile } from "../../generator/pipeline/emitters/emitter.js";
import { type Generated, generateTeam } from "../../generator/pipeline/generate.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import type { Modelled } from "../../generator/pipeline/model/narrow/narrow.js";
import { root } from "./description.js";
import { readSettings } from "./generated.js";
import { once } from "./once.js";
import { keepingRenderers } from "./renderer.js";

const ROOT = fileURLToPath(root);

/** The teams of this repository. */
export const TEAMS = await listTeams(ROOT);

/** The configuration of a team, as the generator reads it; read once. */
export const readTeamSettings = once(async (team: string): Promise<TeamSettings> => {
  const folder = teamFolder(ROOT, team);
  const loaded = await loadConfigFile(TEAM_CONFIG, folder);
  if (loaded === undefined) throw new Error(`no team ${team}`);
  return teamSettingsOf(loaded.config, { team, folder, file: loaded.file }, await readSettings());
});

const readOverrides = once((team: string) => readTeamTemplates(ROOT, team));

/** The model of Intercom's description, as all teams share it; made once. */
export const readModel = once(async (): Promise<Modelled> => {
  const settings = await readSettings();
  const sources = await readDescription(settings.spec, settings.overlays, ROOT);
  const { document } = loadDescription(sources);
  if (document === undefined) throw new Error("the description has errors");
  return { api: buildModel(document, modelOptions(settings)).api };
});

const format = loadFormatter();
const createRenderer = keepingRenderers();
const assets = await readAssets();

/**
 * What a team's folder makes of a model, in memory.
 *
 * @param change of its configuration
 */
export async function regenerateTeam(
  team: string,
  modelled: Modelled,
  change: (settings: TeamSettings) => TeamSettings = (settings) => settings,
): Promise<Generated> {
  const settings = change(await readTeamSettings(team));
  const overrides = await readOverrides(team);
  const version = await readClientVersion(settings.out, settings.out);
  return generateTeam(modelled, {
    ...assets,
    templates: { ...assets.templates, ...overrides },
    team: settings,
    format,
    createRenderer,
    version,
  });
}

/** The text of a file of `generated/teams/<team>/`; empty where there is none. */
export function readTeamFile(team: string, path: string): string {
  const file = join(ROOT, "generated", "teams", team, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Paths of all files that are committed for a team, sorted. */
export function listTeamFiles(team: string): string[] {
  const folder = join(ROOT, "generated", "teams", team);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .sort();
}

/** Text of each file below `client/src`, by its path there. */
export function clientSources(files: readonly OutputFile[]): Map<string, string> {
  const own = files.filter(({ path }) => path.startsWith("client/src/"));
  return new Map(own.map(({ path, content }) => [path.slice("client/src/".length), content]));
}
