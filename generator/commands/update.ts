import { join, resolve } from "node:path";
import { hasErrors } from "../diagnostics/index.js";
import { readAssets } from "../io/assets.js";
import { shown, textIfThere } from "../io/description.js";
import type { Difference } from "../io/output.js";
import { readClientVersion } from "../io/package-version.js";
import { writeFiles } from "../io/write-files.js";
import { defined } from "../model/json.js";
import { addEntry, hasEntry } from "../release/changelog.js";
import { impactOf, larger, nextVersion } from "../release/version.js";
import type { Settings } from "../settings.js";
import type { SourceRecord } from "../spec/index.js";
import { runApi } from "./api.js";
import type { CommandContext, Report } from "./context.js";
import { produce } from "./produce.js";
import type { Candidate } from "./pull/candidate.js";
import type { Comparison } from "./pull/compare.js";
import { originOf, pullRequestText } from "./pull/describe.js";
import { type Prepared, type PrepareOptions, preparePull } from "./pull/prepare.js";
import type { Places } from "./pull/revision.js";
import { writeSpec } from "./pull/write-spec.js";
import { summaryOf } from "./spec-pull.js";
import { writeOutput } from "./write-output.js";

/** The options of `update`, as the command line gives them. */
export interface UpdateOptions extends Omit<PrepareOptions, "out"> {
  /** Where the text of a pull request goes. Default: nowhere. */
  readonly prBody?: string;
}

export interface UpdateReport extends Report {
  readonly command: "update";
  /** The revision that was found; absent where none arrived. */
  readonly source?: SourceRecord;
  readonly changes?: Comparison;
  /** Version of the client's package before and after. */
  readonly version?: { readonly before: string; readonly after: string };
  /** How the client's folder changed. */
  readonly differences: readonly Difference[];
}

const CHANGELOG = "client/CHANGELOG.md";

/**
 * Takes a newer revision in, all the way: pull, compare, generate, a changelog entry and the version
 * that it asks for. The client is written first and the description last, so that a run that was
 * stopped between the two can be repeated: the entry that it wrote tells.
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

type Ready = Prepared & { readonly settings: Settings; readonly candidate: Candidate };

async function updateTo(
  ready: Ready,
  options: UpdateOptions,
  context: CommandContext,
): Promise<UpdateReport> {
  const { settings, candidate, folder } = ready;
  const release = await releaseOf(ready, context.cwd);
  const assets = await readAssets();
  const { description: sources } = candidate;
  const version = release.after;
  const generated = await produce({ settings, sources, assets, version, ...context });
  const { diagnostics, files, packageName } = generated;
  if (hasErrors(diagnostics)) {
    const summary = "generating failed, nothing changed";
    return { ...report(ready, context), ok: false, diagnostics, summary };
  }
  const { out } = settings;
  const beside = [{ path: CHANGELOG, content: release.changelog }];
  const output = { out, files, packageName, beside, isPartial: false, isCheck: false };
  const { differences } = await writeOutput(output, context);
  await runApi({}, context);
  await writeSpec(folder.path, candidate.files, context.cwd);
  await writePullRequest(ready, release, options, context.cwd);
  const { before, after } = release;
  const done = { ...report(ready, context), diagnostics, differences, version: { before, after } };
  return { ...done, summary: `${done.summary}; version ${before} to ${after}` };
}

interface Release {
  readonly before: string;
  readonly after: string;
  /** Text of the changelog with the new entry. */
  readonly changelog: string;
}

/** A revision that the changelog begins with has been counted by a run that did not end. */
async function releaseOf(ready: Ready, cwd: string): Promise<Release> {
  const { settings, revision, comparison } = ready;
  const changelog = await textIfThere(join(settings.out, CHANGELOG), cwd);
  const before = await readClientVersion(settings.out);
  const origin = originOf(revision?.record);
  const isCounted = hasEntry(changelog, origin);
  const impact = comparison === undefined ? "compatible" : impactOf(comparison.summary);
  const after = isCounted ? before : nextVersion(before, larger(impact, "docs"));
  const changes = comparison?.markdown ?? "The first description.";
  const date = revision?.record.date;
  const entry = { version: after, origin, changes, ...defined({ date }) };
  return { before, after, changelog: addEntry(changelog, entry) };
}

async function writePullRequest(
  { comparison, revision }: Ready,
  { after }: Release,
  { prBody }: UpdateOptions,
  cwd: string,
): Promise<void> {
  if (prBody === undefined) return;
  const text = pullRequestText(originOf(revision?.record), after, comparison);
  await writeFiles({ [resolve(cwd, prBody)]: text });
}

function report(prepared: Prepared, { cwd }: CommandContext): UpdateReport {
  const { comparison, revision, diagnostics, sources, settings } = prepared;
  const summary = summaryOf(prepared, false, cwd);
  return {
    command: "update",
    ok: true,
    summary: settings ? `${shown(settings.out, cwd)}: ${summary}` : summary,
    details: comparison?.lines ?? [],
    diagnostics,
    sources,
    differences: [],
    ...defined({ source: revision?.record, changes: comparison }),
  };
}
