import { join } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../../diagnostics/index.js";
import { readAssets } from "../../io/assets.js";
import { changeTeam } from "../../io/change-team.js";
import { shown } from "../../io/description.js";
import { filesOf, readTeamState, type TemplateChange, templatePath } from "../../io/ejected.js";
import { knownTeams } from "../../io/known-teams.js";
import { teamFolder } from "../../io/team-folders.js";
import { version } from "../../io/version.js";
import { defined } from "../../json/values.js";
import {
  type Defaults,
  type TeamState,
  type TemplateUpgrade,
  upgradeTemplates,
} from "../../overrides/upgrade.js";
import type { CommandContext, Report } from "../../run/context.js";
import type { UpgradedTemplate } from "./describe-upgrade.js";
import { detailOf, summaryOf } from "./describe-upgrade.js";

/** The options of `templates upgrade`, as the command line gives them. */
export interface UpgradeOptions {
  /** Default: every team. */
  readonly team?: string;
  /** Write nothing; say what would change. Default: false. */
  readonly dryRun?: boolean;
}

export interface UpgradeReport extends Report {
  readonly command: "templates upgrade";
  /** Version of the defaults. */
  readonly version: string;
  readonly templates: readonly UpgradedTemplate[];
}

/** A template, and its text as the upgrade leaves it, which diagnostics point into. */
interface Outcome {
  readonly template: UpgradedTemplate;
  readonly text: string;
}

/**
 * Brings templates that teams have taken over up to date with the defaults, by three-way merges.
 * Each team's files change together or not at all.
 *
 * @returns `ok` is false where conflicts were marked, or are still marked from before
 * @throws {UsageError} for a team that is not there, or whose folder cannot be read or written
 */
export async function runUpgrade(
  options: UpgradeOptions,
  { cwd, onStep }: CommandContext,
): Promise<UpgradeReport> {
  onStep("reading");
  const { templates } = await readAssets();
  const teams = await knownTeams(cwd, options.team);
  const defaults = { texts: templates, version: version() };
  // What cannot be read in one team's folder is said before another's is written.
  for (const team of teams) await readTeamState(cwd, team);
  onStep("merging");
  const outcomes: Outcome[] = [];
  for (const team of teams) outcomes.push(...(await upgradeTeam(team, defaults, options, cwd)));
  const all = outcomes.map(({ template }) => template);
  const diagnostics = all.flatMap((template) => diagnosticsOf(template, defaults.version));
  return {
    command: "templates upgrade",
    ok: !hasErrors(diagnostics),
    summary: summaryOf(all, teams, options.dryRun ?? false),
    details: all.flatMap((template) => detailOf(template, defaults.version)),
    diagnostics,
    sources: new Map(outcomes.map(({ template, text }) => [template.path, text])),
    version: defaults.version,
    templates: all,
  };
}

async function upgradeTeam(
  team: string,
  defaults: Defaults,
  { dryRun = false }: UpgradeOptions,
  cwd: string,
): Promise<Outcome[]> {
  return changeTeam(cwd, team, async () => {
    const state = await readTeamState(cwd, team);
    const upgrades = upgradeTemplates(state, defaults);
    const result = upgrades.map((upgrade) => outcomeOf(upgrade, state, team, cwd));
    const changes = dryRun ? [] : upgrades.map(changeOf);
    return { change: filesOf(changes, state, defaults.version), result };
  });
}

function changeOf({ name, state, text, base }: TemplateUpgrade): TemplateChange {
  return { name, ...defined({ text, base: state === "dropped" ? null : base }) };
}

function outcomeOf(
  { text, base: _, ...upgrade }: TemplateUpgrade,
  { texts }: TeamState,
  team: string,
  cwd: string,
): Outcome {
  const path = shown(join(teamFolder(cwd, team), templatePath(upgrade.name)), cwd);
  const template = { team, path, ...upgrade, isChanged: text !== undefined };
  return { template, text: text ?? texts[upgrade.name] ?? "" };
}

function diagnosticsOf(template: UpgradedTemplate, to: string): Diagnostic[] {
  const { name, path, state, lines, from = "an unknown version" } = template;
  const data = { name, from, to };
  const places = lines.map((line) => ({ file: path, line, column: 1 }));
  switch (state) {
    case "conflicting":
      return places.map((at) => diagnostic("upgrade-conflict", { at, data }));
    case "unresolved":
      return places.slice(0, 1).map((at) => diagnostic("upgrade-unresolved", { at, data }));
    case "removed":
      return [diagnostic("upgrade-removed", { at: { file: path }, data })];
    default:
      return [];
  }
}
