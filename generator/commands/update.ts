import { resolve } from "node:path";
import { hasErrors } from "../diagnostics/index.js";
import { shown } from "../io/description.js";
import type { Difference } from "../io/output.js";
import { writeFiles } from "../io/write-files.js";
import { defined } from "../json/values.js";
import type { SourceRecord } from "../pipeline/description/index.js";
import { opinionLines } from "../publish/opinion-text.js";
import type { SecondOpinion } from "../publish/second-opinion.js";
import type { CommandContext, Report } from "../run/context.js";
import type { TeamReport } from "../run/teams/index.js";
import { writeOutput } from "../run/write-output.js";
import { type GenerateReport, merged } from "./generate.js";
import type { Comparison } from "./pull/compare.js";
import { originOf, pullRequestText } from "./pull/describe.js";
import { type Prepared, type PrepareOptions, preparePull } from "./pull/prepare.js";
import type { Places } from "./pull/revision.js";
import { assertCanWrite, writeSpec } from "./pull/write-spec.js";
import { summaryOf } from "./spec-pull.js";
import { CHANGELOG, makeRelease, type Ready, type Release } from "./update/release.js";
import { regenerateTeams, teamsSummary, teamsText } from "./update/teams.js";

/** The options of `update`, as the command line gives them. */
export interface UpdateOptions extends Omit<PrepareOptions, "out"> {
  /** Where the text of a pull request goes. Default: nowhere. */
  readonly prBody?: string;
  /** Say what would change, and write nothing. */
  readonly dryRun?: boolean;
}

export interface UpdateReport extends Report {
  readonly command: "update";
  /** The revision that was found; absent where none arrived. */
  readonly source?: SourceRecord;
  readonly changes?: Comparison;
  /** Version of the client's package before and after. */
  readonly version?: { readonly before: string; readonly after: string };
  /** What the client's surface says beside the descriptions; absent where there is nothing new. */
  readonly opinion?: SecondOpinion;
  /** How the client's folder changed. */
  readonly differences: readonly Difference[];
  /** What became of the teams, which follow what is written; one that fails stops nothing. */
  readonly teams: readonly TeamReport[];
}

/**
 * Takes a newer revision in, all the way: pull, compare, generate, a changelog entry and the version
 * that it asks for. The client is written first and the description last, so that a run that was
 * stopped between the two can be repeated: the entry that it wrote tells. Teams come after both.
 *
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function runUpdate(
  options: UpdateOptions,
  context: CommandContext,
  places: Places = {},
): Promise<UpdateReport> {
  const prepared = await preparePull(options, context, places);
  const { candidate, settings } = prepared;
  if (settings === undefined || candidate?.document === undefined || candidate.files.length === 0) {
    return { ...report(prepared, context), ok: candidate?.document !== undefined };
  }
  return updateTo({ ...prepared, settings, candidate }, options, context);
}

async function updateTo(
  ready: Ready,
  options: UpdateOptions,
  context: CommandContext,
): Promise<UpdateReport> {
  const { settings, candidate, folder } = ready;
  const isCheck = options.dryRun === true;
  const { cwd } = context;
  const more = options.prBody === undefined ? [] : [resolve(cwd, options.prBody)];
  if (!isCheck) await assertCanWrite(folder.path, more, cwd);
  const made = await makeRelease(ready, context);
  const { diagnostics, files, packageName, release } = made;
  if (hasErrors(diagnostics)) {
    const summary = "generating failed, nothing changed";
    return { ...report(ready, context), ok: false, diagnostics, summary };
  }
  const { out } = settings;
  const beside = [{ path: CHANGELOG, content: release.changelog }, ...release.reports];
  const output = { out, files, packageName, beside, isPartial: false, isCheck };
  const { differences } = await writeOutput(output, context);
  const { before, after, opinion } = release;
  const done = {
    ...report(ready, context, isCheck),
    diagnostics,
    differences,
    version: { before, after },
    ...defined({ opinion }),
  };
  const details = [...done.details, ...(opinion ? opinionLines(opinion) : [])];
  const summary = `${done.summary}; version ${before} to ${after}`;
  if (isCheck) return { ...done, details, summary };
  await writeSpec(folder.path, candidate.files, cwd);
  const teams = await regenerateTeams(settings, context);
  await writePullRequest(ready, release, teams.teams, options, cwd);
  return withTeams({ ...done, details, summary }, teams);
}

function withTeams(update: UpdateReport, teams: GenerateReport): UpdateReport {
  return {
    ...update,
    summary: `${update.summary}${teamsSummary(teams)}`,
    details: [...update.details, ...teams.details],
    diagnostics: merged(update.diagnostics, teams.diagnostics),
    sources: new Map([...update.sources, ...teams.sources]),
    teams: teams.teams,
  };
}

async function writePullRequest(
  { comparison, revision }: Ready,
  { after, opinion }: Release,
  teams: readonly TeamReport[],
  { prBody }: UpdateOptions,
  cwd: string,
): Promise<void> {
  if (prBody === undefined) return;
  const text = pullRequestText(originOf(revision?.record), after, comparison, opinion);
  const more = teamsText(teams);
  const whole = more === "" ? text : `${text}\n${more}\n`;
  await writeFiles({ [resolve(cwd, prBody)]: whole });
}

function report(prepared: Prepared, { cwd }: CommandContext, isDry = false): UpdateReport {
  const { comparison, revision, diagnostics, sources, settings } = prepared;
  const summary = summaryOf(prepared, isDry, cwd);
  return {
    command: "update",
    ok: true,
    summary: settings ? `${shown(settings.out, cwd)}: ${summary}` : summary,
    details: comparison?.lines ?? [],
    diagnostics,
    sources,
    differences: [],
    teams: [],
    ...defined({ source: revision?.record, changes: comparison }),
  };
}
