import { join } from "node:path";
import { didYouMean } from "../../diagnostics/suggest.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { readAssets } from "../../io/assets.js";
import { changeTeam } from "../../io/change-team.js";
import { shown } from "../../io/description.js";
import { filesOf, hasTemplate, readTeamState, templatePath } from "../../io/ejected.js";
import { knownTeams } from "../../io/known-teams.js";
import { OWN_TEMPLATES, teamFolder } from "../../io/team-folders.js";
import { version } from "../../io/version.js";
import { ownMember } from "../../json/values.js";
import { partialsOf } from "../../overrides/partials.js";
import type { CommandContext, Report } from "../../run/context.js";

/** The options of `templates eject`, as the command line gives them. */
export interface EjectOptions {
  readonly team: string;
  /** Begin again from the default where the team has such a template. Default: false. */
  readonly force?: boolean;
}

export interface EjectReport extends Report {
  readonly command: "templates eject";
  readonly team: string;
  /** Name of the template: `client/operation`. */
  readonly template: string;
  /** Where it is now, from the folder that the command ran in. */
  readonly path: string;
  /** Version of the generator that it was copied from. */
  readonly version: string;
  /** Templates that it calls, each of which can be taken over alone. */
  readonly partials: readonly string[];
}

/**
 * Copies a default template into a team's folder, where it stands in for the default, and notes
 * what it was copied from.
 *
 * @throws {UsageError} for a template or team that is not there, a template that the team has
 * already, and a folder that cannot be written
 */
export async function runEject(
  name: string,
  { team: wanted, force = false }: EjectOptions,
  { cwd, onStep }: CommandContext,
): Promise<EjectReport> {
  onStep("reading");
  const { templates } = await readAssets();
  const [team = wanted] = await knownTeams(cwd, wanted);
  const text = ownMember(templates, name);
  if (text === undefined) throw unknown(name, Object.keys(templates));
  const path = shown(join(teamFolder(cwd, team), templatePath(name)), cwd);
  await changeTeam(cwd, team, async () => {
    if (!force && hasTemplate(cwd, team, name)) throw taken(path, team);
    const state = await readTeamState(cwd, team);
    const change = filesOf([{ name, text, base: text }], state, version());
    return { change, result: undefined };
  });
  const partials = partialsOf(text).filter((partial) => Object.hasOwn(templates, partial));
  return {
    command: "templates eject",
    ok: true,
    summary: `${path}: copied from the default of ${version()}`,
    details: partials.length === 0 ? [] : smallerUnits(partials),
    diagnostics: [],
    sources: new Map(),
    team,
    template: name,
    path,
    version: version(),
    partials,
  };
}

function smallerUnits(partials: readonly string[]): string[] {
  return [
    `it calls ${partials.join(", ")}`,
    "to change no more than one of these, eject that one instead: what is taken over is kept up to date by you",
  ];
}

function unknown(name: string, known: readonly string[]): UsageError {
  return new UsageError(`there is no default template ${JSON.stringify(name)}`, hint(name, known));
}

function hint(name: string, known: readonly string[]): string {
  if (name.startsWith(OWN_TEMPLATES)) return `Names below ${OWN_TEMPLATES} are the team's own.`;
  if (name.split("/").includes("..")) {
    return "A template is called by its name, such as client/operation, not by a path.";
  }
  const below = known.filter((each) => each.startsWith(`${name.replace(/\/$/, "")}/`));
  if (below.length > 0) return `It is a folder. Choose one of ${below.join(", ")}.`;
  return didYouMean(name, known) ?? `There are ${known.join(", ")}.`;
}

function taken(path: string, team: string): UsageError {
  return new UsageError(
    `${path} is there already`,
    `templates upgrade --team ${team} brings it up to date with the default. --force begins again from the default, and what the team has written is lost.`,
  );
}
