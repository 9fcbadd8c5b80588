import { dirname, join } from "node:path";
import { UsageError } from "../../diagnostics/usage-error.js";
import { loadConfigFile } from "../../io/config-file.js";
import { shown } from "../../io/description.js";
import { readTeamTemplates, TEAM_CONFIG, teamFolder } from "../../io/team-folders.js";
import {
  type Settings,
  type TeamSettings,
  teamSettingsOf,
} from "../../pipeline/config/settings.js";
import type { TemplateTexts } from "../../pipeline/print/handlebars/index.js";
import { assertOwnFolder } from "../own-folder.js";

/** What a team's folder holds. */
export interface TeamFiles {
  readonly settings: TeamSettings;
  /** Its templates, by name. */
  readonly overrides: TemplateTexts;
  /** Its folder, as people are shown it. */
  readonly folder: string;
}

/** How a team is read. */
export interface ReadTeamOptions {
  /** What the project's configuration says. */
  readonly project: Settings;
  readonly cwd: string;
  /** This process may have loaded an older configuration. Default: false. */
  readonly isAgain?: boolean | undefined;
}

/** @throws {UsageError} for a configuration that is wrong, or an output folder that is not its own */
export async function readTeam(team: string, options: ReadTeamOptions): Promise<TeamFiles> {
  const { cwd, project } = options;
  const folder = teamFolder(cwd, team);
  const loaded = await loadTeamConfig(team, cwd, options.isAgain);
  if (loaded === undefined) {
    throw new UsageError(`there is no ${shown(join(folder, TEAM_CONFIG), cwd)}.ts`);
  }
  const source = { team, folder: dirname(loaded.file), file: shown(loaded.file, cwd) };
  const settings = teamSettingsOf(loaded.config, source, project);
  await assertOwnFolder(settings.out, cwd, source.file);
  const overrides = await readTeamTemplates(cwd, team);
  return { settings, overrides, folder: shown(folder, cwd) };
}

/**
 * What a team's configuration file exports, not checked yet.
 *
 * @returns undefined where there is none
 * @throws {UsageError} for one that does not load
 */
export function loadTeamConfig(team: string, cwd: string, isAgain = false) {
  return loadConfigFile(TEAM_CONFIG, teamFolder(cwd, team), { isAgain, cwd });
}

/** The file of each template as people know it: the team's own, or the default. */
export function fileOf({ overrides, folder }: Pick<TeamFiles, "overrides" | "folder">) {
  return (template: string) =>
    `${Object.hasOwn(overrides, template) ? folder : "templates"}/${template}.hbs`;
}
