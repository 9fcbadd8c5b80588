import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { findTeams } from "./change-team.js";
import { TEAM_CONFIG } from "./team-folders.js";

/**
 * The teams that a command is about.
 *
 * @param wanted one or some of them; all where it is absent
 * @throws {UsageError} for a team that is not there
 */
export async function knownTeams(
  cwd: string,
  wanted?: string | readonly string[],
): Promise<readonly string[]> {
  const teams = await findTeams(cwd);
  const named = typeof wanted === "string" ? [wanted] : wanted;
  const unknown = named?.find((team) => !teams.includes(team));
  if (unknown === undefined) return named ?? teams;
  const make = `A team is a folder templates/teams/<team>/ with a ${TEAM_CONFIG}.ts in it.`;
  const fix = [didYouMean(unknown, teams) ?? [], make].flat().join(" ");
  throw new UsageError(`there is no team ${JSON.stringify(unknown)} here`, fix);
}
