import { type Diagnostic, hasErrors } from "../../diagnostics/index.js";
import { readAssets } from "../../io/assets.js";
import { shown } from "../../io/description.js";
import { knownTeams } from "../../io/known-teams.js";
import { readTeamTemplates, teamFolder } from "../../io/team-folders.js";
import { readViewModel } from "../../io/view-model.js";
import { checkTemplates } from "../../overrides/inspect/index.js";
import type { CommandContext, Report } from "../../run/context.js";
import { loadTeamConfig } from "../../run/teams/read-team.js";

/** The options of `templates check`, as the command line gives them. */
export interface CheckOptions {
  /** Only this team's templates. Default: all teams'. */
  readonly team?: string;
}

/** What was checked of a team. */
export interface CheckedTeam {
  readonly team: string;
  /** Names of its templates. */
  readonly templates: readonly string[];
}

export interface CheckReport extends Report {
  readonly command: "templates check";
  readonly teams: readonly CheckedTeam[];
}

/** A team's templates, and what is wrong with them. */
interface Outcome extends CheckedTeam {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly (readonly [file: string, text: string])[];
}

/**
 * Checks the templates of teams against the defaults and the view model, without rendering them.
 *
 * @returns `ok` is false where something is wrong; what has lost its use is a warning
 * @throws {UsageError} for a team that is not there, and for a configuration that does not load
 */
export async function runCheck(
  options: CheckOptions,
  { cwd, onStep }: CommandContext,
): Promise<CheckReport> {
  onStep("reading");
  const [{ templates: defaults }, schema, teams] = await Promise.all([
    readAssets(),
    readViewModel(),
    knownTeams(cwd, options.team),
  ]);
  onStep("checking");
  const outcomes = await Promise.all(
    teams.map(async (team): Promise<Outcome> => {
      const [overrides, helpers] = await Promise.all([
        readTeamTemplates(cwd, team),
        helpersOf(team, cwd),
      ]);
      const folder = shown(teamFolder(cwd, team), cwd);
      const diagnostics = checkTemplates({ defaults, overrides, schema, helpers, folder });
      const texts = Object.entries(overrides);
      const sources = texts.map(([name, text]) => [`${folder}/${name}.hbs`, text] as const);
      return { team, templates: Object.keys(overrides), diagnostics, sources };
    }),
  );
  const diagnostics = outcomes.flatMap((each) => each.diagnostics);
  return {
    command: "templates check",
    ok: !hasErrors(diagnostics),
    summary: summaryOf(outcomes, diagnostics),
    details: [],
    diagnostics,
    sources: new Map(outcomes.flatMap(({ sources }) => sources)),
    teams: outcomes.map(({ team, templates }) => ({ team, templates })),
  };
}

/** Names of the helpers that a team adds. Whether its configuration is right, `generate` says. */
async function helpersOf(team: string, cwd: string): Promise<string[]> {
  const { config } = (await loadTeamConfig(team, cwd)) ?? {};
  const { helpers } = (config ?? {}) as { readonly helpers?: object };
  return Object.keys(helpers ?? {});
}

function summaryOf(outcomes: readonly Outcome[], diagnostics: readonly Diagnostic[]): string {
  if (outcomes.length === 0) return "no team has templates here";
  const count = outcomes.reduce((sum, { templates }) => sum + templates.length, 0);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const found = [counted(errors, "error"), counted(warnings, "warning")].filter(Boolean);
  const of = counted(outcomes.length, "team");
  return `${counted(count, "template") || "no templates"} of ${of}: ${found.join(", ") || "nothing wrong"}`;
}

/** Empty for none. */
function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
