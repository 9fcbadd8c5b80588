import { basename, dirname, join } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import { TemplateError, type TemplateTexts } from "../emit/templates/index.js";
import {
  digest,
  digestInputs,
  isUntouched,
  type Remembered,
  recall,
  remember,
} from "../io/cache.js";
import { loadConfigFile } from "../io/config-file.js";
import { readOverlay, shown, textIfThere } from "../io/description.js";
import { UsageError } from "../io/errors.js";
import type { Difference, Plan } from "../io/output.js";
import { readClientVersion } from "../io/package-version.js";
import { readFolder } from "../io/read-folder.js";
import type { SchemaPrinter } from "../io/schema-printer.js";
import { listTeams, readTeamTemplates, TEAM_CONFIG, teamFolder } from "../io/team-folders.js";
import { suggest } from "../suggest.js";
import type { Modelled } from "../team/derive.js";
import { generateTeam } from "../team/generate.js";
import { type TeamSettings, teamSettingsOf } from "../team/settings.js";
import type { CommandContext } from "./context.js";
import { type Produced, type Production, produce, type Steps } from "./produce.js";
import { assertOwnFolder } from "./read-settings.js";
import { atItsPlace } from "./template-place.js";
import { writeOutput } from "./write-output.js";

/** How a run ended for one team. One that fails leaves the others as they would be. */
export interface TeamReport {
  readonly team: string;
  readonly ok: boolean;
  /** Absent where the configuration is wrong. */
  readonly out?: string;
  /** How many files the team's output has. */
  readonly files: number;
  readonly differences: readonly Difference[];
  readonly diagnostics: readonly Diagnostic[];
  /** What stands against it. */
  readonly problem?: { readonly message: string; readonly fix?: string };
}

/** One run over some teams. */
export interface TeamsRun extends Omit<Production, "printer" | "onStep"> {
  readonly context: CommandContext;
  /** Names of teams. */
  readonly teams: readonly string[];
  readonly isCheck: boolean;
  /** This process may have loaded an older configuration of a team. Default: false. */
  readonly isAgain?: boolean;
}

/**
 * The teams that are asked for.
 *
 * @param wanted names; `true` for all
 * @throws {UsageError} for a team that there is not
 */
export async function wantedTeams(
  wanted: readonly string[] | true | undefined,
  cwd: string,
): Promise<readonly string[]> {
  const known = await listTeams(cwd);
  if (wanted === undefined || wanted === true) return known;
  for (const name of wanted) {
    if (known.includes(name)) continue;
    const meant = suggest(name, known);
    const place = shown(teamFolder(cwd, name), cwd);
    throw new UsageError(
      `there is no team ${name}`,
      meant ? `Did you mean ${meant}?` : `A team is a folder ${place} with a ${TEAM_CONFIG}.ts.`,
    );
  }
  return wanted;
}

/**
 * Generates for each team from a model that is made once for all.
 *
 * @param modelOf the model without the overlays of teams
 */
export async function generateTeams(
  run: TeamsRun,
  modelOf: () => Promise<Produced>,
  steps: Steps,
): Promise<TeamReport[]> {
  const shared = once(modelOf);
  const printer = once(async () => steps.startPrinter());
  const reports: TeamReport[] = [];
  try {
    for (const team of run.teams) {
      run.context.onStep(`generating for ${team}`);
      reports.push(await attempt(team, run, { shared, printer, steps }));
    }
  } finally {
    if (printer.isCalled()) (await printer()).stop();
  }
  return reports;
}

/** What the teams of a run share. */
interface Shared {
  readonly shared: () => Promise<Produced>;
  readonly printer: () => Promise<SchemaPrinter>;
  readonly steps: Steps;
}

async function attempt(team: string, run: TeamsRun, shared: Shared): Promise<TeamReport> {
  try {
    return await generateOne(team, run, shared);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message, fix } = error;
    const problem = fix === undefined ? { message } : { message, fix };
    return { team, ok: false, files: 0, differences: [], diagnostics: [], problem };
  }
}

async function generateOne(team: string, run: TeamsRun, shared: Shared): Promise<TeamReport> {
  const { context, isCheck } = run;
  const { cwd } = context;
  const folder = teamFolder(cwd, team);
  const last = await recall(folder, cwd);
  const inputs = await inputsOf(run, folder, last);
  if (last?.out !== undefined && last.inputs === inputs && (await isUntouched(last.out, last))) {
    const files = Object.keys(last.files).length;
    return reportOf(team, {
      ok: true,
      out: shown(last.out, cwd),
      files,
      diagnostics: last.diagnostics,
    });
  }
  const settings = await readTeam(team, run);
  const { plan, diagnostics } = await generateInto(settings, run, shared);
  const out = shown(settings.out, cwd);
  if (plan === undefined) return reportOf(team, { ok: false, out, diagnostics });
  const { files, differences } = plan;
  const isDone = differences.length === 0 || !isCheck;
  if (isDone) {
    const known = Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
    const place = { out: settings.out, overlays: settings.overlays };
    const inputs = await inputsOf(run, folder, place);
    await remember(folder, cwd, { ...place, inputs, files: known, diagnostics });
  }
  return reportOf(team, { ok: isDone, out, files: files.length, differences, diagnostics });
}

function reportOf(team: string, report: Partial<TeamReport> & Pick<TeamReport, "ok">): TeamReport {
  return { team, files: 0, differences: [], diagnostics: [], ...report };
}

/**
 * Everything that a team's output depends on, as one digest.
 *
 * @param place what its configuration said when it was last read
 */
async function inputsOf(
  { settings, sources, assets, context: { cwd } }: TeamsRun,
  folder: string,
  { out, overlays = [] }: Pick<Remembered, "out" | "overlays"> = {},
): Promise<string> {
  const version = out === undefined ? "" : await readClientVersion(out);
  // Overlays may stand elsewhere than in the team's folder.
  const texts = await Promise.all(overlays.map((path) => textIfThere(path, cwd)));
  const own = await readFolder(folder, "");
  return digestInputs([settings, sources, assets, own, texts, version]);
}

/** @throws {UsageError} for a configuration that is wrong */
export async function readTeam(
  team: string,
  { context: { cwd }, settings, isAgain }: Pick<TeamsRun, "context" | "settings" | "isAgain">,
): Promise<TeamSettings> {
  const folder = teamFolder(cwd, team);
  const label = shown(join(folder, TEAM_CONFIG), cwd);
  const loaded = await loadConfigFile(basename(TEAM_CONFIG, ".config"), folder, isAgain, label);
  if (loaded === undefined) throw new UsageError(`there is no ${label}.ts`);
  const file = shown(loaded.file, cwd);
  const source = { team, folder: dirname(loaded.file), file };
  const own = teamSettingsOf(loaded.config, source, settings);
  await assertOwnFolder(own.out, cwd);
  return own;
}

async function generateInto(
  team: TeamSettings,
  run: TeamsRun,
  { shared, printer, steps }: Shared,
): Promise<{ readonly plan?: Plan; readonly diagnostics: readonly Diagnostic[] }> {
  const { context, assets, isCheck } = run;
  const { diagnostics: found, modelled } = await modelFor(team, run, shared, steps);
  if (modelled === undefined) return { diagnostics: found };
  const overrides = await readTeamTemplates(context.cwd, team.team);
  const version = await readClientVersion(team.out);
  const { printSchema } = await printer();
  const format = steps.format();
  const input = {
    ...assets,
    team,
    overrides,
    format,
    version,
    ...(printSchema && { printSchema }),
  };
  const generated = await named(() => generateTeam(modelled, input), team, overrides, context.cwd);
  const diagnostics = modelled.located(generated.diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  const { files, packageName } = generated;
  const plan = await writeOutput(
    { out: team.out, files, packageName, isPartial: false, isCheck },
    context,
  );
  return { plan, diagnostics };
}

/** Overlays of a team make a description of its own; without any, all teams share one model. */
async function modelFor(
  { overlays }: TeamSettings,
  run: TeamsRun,
  shared: () => Promise<Produced>,
  steps: Steps,
): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  readonly modelled?: Modelled & Required<Produced>["modelled"];
}> {
  if (overlays.length === 0) return shared();
  const { cwd, onStep } = run.context;
  const own = await Promise.all(overlays.map((path) => readOverlay(path, cwd)));
  const sources = { ...run.sources, overlays: [...(run.sources.overlays ?? []), ...own] };
  return produce({ ...run, sources, settings: { ...run.settings, emit: [] }, onStep }, steps);
}

/** A mistake in a template is told at the file that it stands in: the team's, or the default. */
async function named<Result>(
  work: () => Promise<Result>,
  { team }: TeamSettings,
  overrides: TemplateTexts,
  cwd: string,
): Promise<Result> {
  const fileOf = (template: string) =>
    Object.hasOwn(overrides, template)
      ? `${shown(teamFolder(cwd, team), cwd)}/${template}.hbs`
      : `templates/${template}.hbs`;
  try {
    return await work();
  } catch (error) {
    throw error instanceof TemplateError ? atItsPlace(error, fileOf) : error;
  }
}

/** Runs something when it is first asked for. */
function once<Result>(run: () => Promise<Result>) {
  let result: Promise<Result> | undefined;
  return Object.assign(
    () => {
      result ??= run();
      return result;
    },
    { isCalled: () => result !== undefined },
  );
}

/** Lines for people. */
export function teamLines(reports: readonly TeamReport[], isCheck: boolean): string[] {
  return reports.flatMap(({ team, ok, out, files, differences, diagnostics, problem }) => {
    if (problem)
      return [`${team}: ${problem.message}`, ...(problem.fix ? [`  fix: ${problem.fix}`] : [])];
    const place = `${team}: ${out}`;
    if (!ok && hasErrors(diagnostics)) return [`${place}: nothing written`];
    const verb = isCheck ? "differ" : "written or removed";
    const what = differences.length === 0 ? "nothing to do" : `${differences.length} ${verb}`;
    const listed = isCheck ? differences.map(({ kind, path }) => `  ${kind.padEnd(8)}${path}`) : [];
    return [`${place}: ${files} files, ${what}`, ...listed];
  });
}
