import { findTeams } from "../../io/change-team.js";
import { UsageError } from "../../io/errors.js";
import { TEAM_CONFIG } from "../../io/team-folders.js";
import { suggest } from "../../suggest.js";

/**
 * The teams that a command is about.
 *
 * @param wanted one of them; all where it is absent
 * @throws {UsageError} for a team that is not there
 */
export async function knownTeams(cwd: string, wanted?: string): Promise<string[]> {
  const teams = await findTeams(cwd);
  if (wanted === undefined) return teams;
  if (teams.includes(wanted)) return [wanted];
  const meant = suggest(wanted, teams);
  const make = `A team is a folder templates/teams/<team>/ with a ${TEAM_CONFIG}.ts in it.`;
  const fix = meant === undefined ? make : `Did you mean ${meant}? ${make}`;
  throw new UsageError(`there is no team ${JSON.stringify(wanted)} here`, fix);
}
