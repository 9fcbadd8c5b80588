import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { readAssets } from "../io/assets.js";
import { digest, digestInputs, isUntouched, recall, remember } from "../io/cache.js";
import { readSources, shown } from "../io/description.js";
import { readElsewhere } from "../io/given-description.js";
import { knownTeams } from "../io/known-teams.js";
import type { Difference, Plan } from "../io/output.js";
import { readClientVersion } from "../io/package-version.js";
import { defined } from "../json/values.js";
import { hasCode, knownEmitters, type Settings } from "../pipeline/config/settings.js";
import type { DescriptionSources } from "../pipeline/description/index.js";
import type { CommandContext, Report } from "../run/context.js";
import { COLD, type Produced, type Production, produce, type Steps } from "../run/produce.js";
import { readSettings, SPEC_INSTEAD } from "../run/read-settings.js";
import { generateTeams, type TeamReport } from "../run/teams/index.js";
import { teamLines } from "../run/teams/lines.js";
import { writeOutput } from "../run/write-output.js";
import { selectGroups } from "./select-groups.js";

/** The options of `generate`, as the command line gives them. */
export interface GenerateOptions {
  /** An OpenAPI file, its address or `-` for standard input, instead of what the configuration says. */
  readonly spec?: string;
  /** Overlays that are applied after those of the configuration. Default: none. */
  readonly overlay?: readonly string[];
  /** Take references that lead nowhere for any value. Default: they are errors. */
  readonly lenient?: boolean;
  /** Take plain http for addresses that are not loopback. */
  readonly allowHttp?: boolean;
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  readonly out?: string;
  /** Only these emitters; files of others stay as they are. */
  readonly emit?: readonly string[];
  /** Only the files of these groups, by tag, folder or property name; others stay as they are. */
  readonly group?: readonly string[];
  /** Compare instead of writing. */
  readonly check?: boolean;
  /**
   * Only for these teams; `true`: only for all of them, `false`: for none. Default: the client itself,
   * and all teams.
   */
  readonly team?: readonly string[] | boolean;
}

export interface GenerateReport extends Report {
  readonly command: "generate";
  readonly out: string;
  /** How many files the output has. */
  readonly files: number;
  /** What was written; under `--check`, what would have been. */
  readonly differences: readonly Difference[];
  readonly teams: readonly TeamReport[];
}

/**
 * Reads, generates, and writes or compares.
 *
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function runGenerate(
  options: GenerateOptions,
  context: CommandContext,
): Promise<GenerateReport> {
  const given = await readElsewhere(options.spec, options);
  if (given && "code" in given) return notRead(options, context, given);
  const run = await startRun(options, context, given);
  if (options.team) return generateForTeams(run, undefined, COLD);
  const { plan: _, produced, ...main } = await generateMain(run);
  const teams = await generateForTeams(run, produced, COLD);
  return {
    ...main,
    ok: main.ok && teams.ok,
    details: [...main.details, ...teams.details],
    diagnostics: merged(main.diagnostics, teams.diagnostics),
    sources: teams.sources,
    teams: teams.teams,
  };
}

/** Which client is meant. */
export interface ClientOptions {
  /** Whose it is; absent for the project's own. */
  readonly team?: string;
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
}

/**
 * Compares one client with what its sources make of it. What is wrong with others does not count.
 *
 * @returns what differs; nothing where it cannot be generated, and then `ok` is false
 */
export async function checkClient(
  { team, config }: ClientOptions,
  context: CommandContext,
): Promise<Pick<GenerateReport, "ok" | "differences">> {
  const options = { check: true, ...defined({ config }) };
  if (team === undefined) return generateMain(await startRun(options, context));
  const run = await startRun({ ...options, team: [team] }, context);
  const { ok, teams } = await generateForTeams(run, undefined, COLD);
  return { ok, differences: teams.flatMap(({ differences }) => differences) };
}

async function startRun(
  options: GenerateOptions,
  context: CommandContext,
  given?: DescriptionSources,
): Promise<Run> {
  context.onStep("reading");
  const settings = withEmit(
    await readSettings({ ...options, instead: SPEC_INSTEAD }, context.cwd),
    options.emit,
  );
  return { options, context, settings, ...(await readInputs(settings, context.cwd, given)) };
}

/** The description has not arrived. */
function notRead(
  { out = "generated" }: GenerateOptions,
  { cwd }: CommandContext,
  found: Diagnostic,
): GenerateReport {
  return {
    command: "generate",
    ok: false,
    summary: "no description, nothing written",
    details: [],
    out: shown(resolve(cwd, out), cwd),
    files: 0,
    differences: [],
    diagnostics: [found],
    sources: new Map(),
    teams: [],
  };
}

/**
 * The teams that a run is for.
 *
 * @param produced the model that they share, where there is one already
 */
export async function generateForTeams(
  run: Run,
  produced: Produced | undefined,
  steps: Steps,
): Promise<GenerateReport> {
  const { options, context, settings } = run;
  const teams = await teamsOf(options, context.cwd);
  const modelOf = async () =>
    produced ??
    produce({ ...run, settings: { ...settings, emit: [] }, onStep: context.onStep }, steps);
  const isCheck = options.check === true;
  const isEveryTeam = isForEveryTeam(options);
  const teamsRun = { ...run, teams, isEveryTeam, isCheck };
  const { reports, sources } = await generateTeams(teamsRun, modelOf, steps);
  const failed = reports.filter(({ ok }) => !ok).length;
  const counted = failed === 0 ? teams.length : reports.length;
  const count = counted === 1 ? "1 team" : `${counted} teams`;
  return {
    ...report(run, 0, [], merged([], ...reports.map(({ diagnostics }) => diagnostics))),
    ok: failed === 0,
    summary: failed === 0 ? count : `${failed} of ${count} failed`,
    details: teamLines(reports, isCheck),
    sources: new Map([...sourceTexts(run.sources), ...sources]),
    teams: reports,
  };
}

function isForEveryTeam({ team = true, spec, ...options }: GenerateOptions): boolean {
  return team === true && spec === undefined && !isPartial(options);
}

/** Parts of an output are for its own project; teams are written whole. */
async function teamsOf(options: GenerateOptions, cwd: string): Promise<readonly string[]> {
  const { team, spec } = options;
  if (team === false) return [];
  if (!isPartial(options) && spec === undefined) {
    return knownTeams(cwd, team === true ? undefined : team);
  }
  if (team === undefined) return [];
  throw new UsageError("--team excludes --spec, --emit and --group");
}

/** What several runs have found, each once. */
export function merged(...lists: readonly (readonly Diagnostic[])[]): Diagnostic[] {
  return [...new Map(lists.flat().map((found) => [JSON.stringify(found), found])).values()];
}

/** A run's report, with what it has planned and made. */
type Main = Omit<GenerateReport, "teams"> & {
  readonly plan?: Plan;
  readonly produced?: Produced;
};

async function generateMain(run: Run): Promise<Main> {
  const { options, context, settings } = run;
  const inputs = await digestInputs([settings, run.sources, run.assets, run.version]);
  const remembered = isRemembered(run) ? await recall(settings.out, context.cwd) : undefined;
  if (remembered?.inputs === inputs && (await isUntouched(settings.out, remembered))) {
    const files = Object.keys(remembered.files).length;
    return report(run, files, [], remembered.diagnostics);
  }
  const written = await generateInto(run, COLD);
  const { plan } = written;
  const isDone = plan !== undefined && (plan.differences.length === 0 || !options.check);
  if (isDone && isRemembered(run)) {
    const { diagnostics } = written;
    await remember(settings.out, context.cwd, { inputs, files: digests(plan), diagnostics });
  }
  return written;
}

/** One run, with all that it reads. */
export interface Run extends Inputs {
  readonly options: GenerateOptions;
  readonly context: CommandContext;
  readonly settings: Settings;
  /** Something that is read has changed since the last run. Default: not known. */
  readonly expectsChange?: boolean;
}

/** Texts, and what else is read from the disk. */
export type Inputs = Pick<Production, "sources" | "assets" | "version">;

/** @param given the description, where it is read already */
export async function readInputs(
  settings: Settings,
  cwd: string,
  given?: DescriptionSources,
): Promise<Inputs> {
  const [sources, assets, version] = await Promise.all([
    readSources(settings, cwd, given),
    readAssets(),
    readClientVersion(settings.out, cwd),
  ]);
  return { sources, assets, version };
}

/** Generates, and writes or compares. There is no plan where there are errors. */
export async function generateInto(run: Run, steps: Steps): Promise<Main> {
  const { options, context, settings } = run;
  const generated = await produce({ ...run, onStep: context.onStep }, steps);
  const { diagnostics, packageName } = generated;
  if (hasErrors(diagnostics)) return { ...failure(run, diagnostics), produced: generated };
  const output = {
    out: settings.out,
    files: selectGroups(generated, options.group),
    packageName,
    isPartial: isPartial(options),
    isCheck: options.check === true,
    expectsChange: run.expectsChange === true,
  };
  const plan = await writeOutput(output, context);
  const written = report(run, plan.files.length, plan.differences, diagnostics);
  return { ...written, plan, produced: generated };
}

function isPartial({ group, emit }: GenerateOptions): boolean {
  return group !== undefined || emit !== undefined;
}

function isRemembered({ options, settings }: Run): boolean {
  return !isPartial(options) && !hasCode(settings);
}

/** Only those emitters that the command line names, where it names any. */
export function withEmit(settings: Settings, emit: readonly string[] | undefined): Settings {
  if (emit === undefined) return settings;
  const own = settings.emitters.map(({ name }) => name);
  return { ...settings, emit: knownEmitters(emit, own), holds: settings.emit };
}

function digests({ files }: Plan): Record<string, string> {
  return Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
}

function sourceTexts({ file, text, overlays = [] }: DescriptionSources): Map<string, string> {
  return new Map([{ file, text }, ...overlays].map((source) => [source.file, source.text]));
}

function failure(run: Run, diagnostics: readonly Diagnostic[]): Main {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const count = errors === 1 ? "1 error" : `${errors} errors`;
  const summary = `${run.sources.file}: ${count}, nothing written`;
  return { ...report(run, 0, [], diagnostics), ok: false, summary };
}

function report(
  { options, context, settings, sources }: Run,
  files: number,
  differences: readonly Difference[],
  diagnostics: readonly Diagnostic[],
): Main {
  const out = shown(settings.out, context.cwd);
  const differs = options.check === true && differences.length > 0;
  const verb = options.check ? "differ" : "written or removed";
  const what = differences.length === 0 ? "nothing to do" : `${differences.length} ${verb}`;
  return {
    command: "generate",
    ok: !differs,
    summary: `${out}: ${files} files, ${what}`,
    details: differs ? differences.map(({ kind, path }) => `${kind.padEnd(8)}${path}`) : [],
    out,
    files,
    differences,
    diagnostics,
    sources: sourceTexts(sources),
  };
}
