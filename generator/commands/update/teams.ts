import type { Settings } from "../../pipeline/config/settings.js";
import { markdownCode } from "../../pipeline/emitters/docs/text/escape.js";
import type { CommandContext } from "../../run/context.js";
import { COLD } from "../../run/produce.js";
import type { TeamReport } from "../../run/teams/index.js";
import { type GenerateReport, generateForTeams, readInputs } from "../generate.js";

/**
 * Generates for every team, from what is on disk now. What fails is told and no more: the update is
 * written by then, and it is for the team to follow.
 */
export async function regenerateTeams(
  settings: Settings,
  context: CommandContext,
): Promise<GenerateReport> {
  const inputs = await readInputs(settings, context.cwd);
  return generateForTeams({ options: {}, context, settings, ...inputs }, undefined, COLD);
}

/**
 * What became of the teams, as the end of a sentence: `; 1 of 2 teams failed`.
 *
 * @returns nothing where there are none
 */
export function teamsSummary({ teams, summary, ok }: GenerateReport): string {
  if (teams.length === 0) return "";
  return ok ? `; ${summary} generated` : `; ${summary}: run generate once they are mended`;
}

/**
 * What a pull request has to say of teams, as Markdown.
 *
 * @returns nothing where none has failed
 */
export function teamsText(teams: readonly TeamReport[]): string {
  const failed = teams.filter(({ ok }) => !ok);
  if (failed.length === 0) return "";
  const about =
    "Their output is that of the last description still: someone has to mend them, then run `generate`.";
  const lines = failed.map(
    (each) => `- ${markdownCode(each.team)}: ${markdownCode(reasonOf(each))}`,
  );
  return ["### Teams that could not be generated", about, lines.join("\n")].join("\n\n");
}

function reasonOf({ problem, diagnostics }: TeamReport): string {
  const error = diagnostics.find(({ severity }) => severity === "error");
  return (
    problem?.message ?? (error === undefined ? "not written" : `${error.code}: ${error.message}`)
  );
}
