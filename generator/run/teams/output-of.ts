import { knownTeams } from "../../io/known-teams.js";
import type { Settings } from "../../pipeline/config/settings.js";
import { readTeam } from "./read-team.js";

/**
 * The folder that is generated into, absolute: a team's, or the project's own.
 *
 * @param team absent for the project itself
 * @throws {UsageError} for a team that is not there, or whose configuration is wrong
 */
export async function outputOf(
  team: string | undefined,
  project: Settings,
  cwd: string,
): Promise<string> {
  if (team === undefined) return project.out;
  await knownTeams(cwd, team);
  const { settings } = await readTeam(team, { project, cwd });
  return settings.out;
}
