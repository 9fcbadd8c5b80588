import { readAssets } from "../../io/assets.js";
import { knownTeams } from "../../io/known-teams.js";
import { readTeamTemplates } from "../../io/team-folders.js";
import { readViewModel } from "../../io/view-model.js";
import { type ListedTemplate, listTemplates } from "../../overrides/list.js";
import type { CommandContext, Report } from "../../run/context.js";

/** The options of `templates list`, as the command line gives them. */
export interface ListOptions {
  /** Only this team's templates beside the defaults. Default: all teams'. */
  readonly team?: string;
}

export interface ListReport extends Report {
  readonly command: "templates list";
  /** Version of the view model, docs/view-model.md. */
  readonly viewModel: string;
  /** Sorted by name. */
  readonly templates: readonly ListedTemplate[];
}

/**
 * Lists every template: what it makes or who calls it, what it sees, and which teams have their own.
 *
 * @throws {UsageError} for a team that is not there
 */
export async function runList(
  options: ListOptions,
  { cwd, onStep }: CommandContext,
): Promise<ListReport> {
  onStep("reading");
  const [{ templates: defaults }, schema, teams] = await Promise.all([
    readAssets(),
    readViewModel(),
    knownTeams(cwd, options.team),
  ]);
  const own = await Promise.all(
    teams.map(async (team) => [team, await readTeamTemplates(cwd, team)] as const),
  );
  const templates = listTemplates(defaults, Object.fromEntries(own), schema);
  const replaced = templates.filter((each) => each.kind !== "team" && each.teams.length > 0).length;
  return {
    command: "templates list",
    ok: true,
    summary: `${templates.length} templates, ${replaced} of them replaced by a team; view model ${schema.version}`,
    details: [],
    output: `${templates.flatMap(linesOf).join("\n")}\n`,
    diagnostics: [],
    sources: new Map(),
    viewModel: schema.version,
    templates,
  };
}

function linesOf({ name, kind, renders, calledBy, sees, teams }: ListedTemplate): string[] {
  const facts: (readonly [label: string, values: readonly string[]])[] = [
    ["makes", renders],
    ["called by", calledBy],
    ["sees", sees],
    [kind === "team" ? "own of" : "replaced by", teams],
  ];
  const said = facts.filter(([, values]) => values.length > 0);
  return [name, ...said.map(([label, values]) => `  ${label.padEnd(12)}${values.join(", ")}`)];
}
