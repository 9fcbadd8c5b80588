import { join, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/index.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { isFile } from "../../io/commit.js";
import { readConfigFile } from "../../io/config-file.js";
import { CONTRACT, shown } from "../../io/description.js";
import { recoverOutput } from "../../io/recover.js";
import { defined } from "../../json/values.js";
import { modelOptions, type Settings } from "../../pipeline/config/settings.js";
import { loadDescription } from "../../pipeline/description/index.js";
import type { WantedModel } from "../../pipeline/model/narrow/model-of.js";
import type { CommandContext } from "../../run/context.js";
import { assertOwnFolder } from "../../run/own-folder.js";
import { type Candidate, checkRevision, readSpecFolder, type SpecFolder } from "./candidate.js";
import { type Comparison, compareSides } from "./compare.js";
import { fetchRevision, nameOf, type Places, type Revision, type Wanted } from "./revision.js";

export interface PrepareOptions extends Wanted {
  readonly withProse?: boolean;
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  /** The folder that is written. Default: that of the configuration. */
  readonly out?: string;
  /** What the command takes where there is no configuration. Default: nothing. */
  readonly instead?: string;
}

/** A revision that has been fetched and checked; nothing is written yet. */
export interface Prepared {
  readonly revision?: Revision;
  readonly candidate?: Candidate;
  readonly folder: SpecFolder;
  /** Absent where the folder is named on the command line. */
  readonly settings?: Settings;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  /** Absent where there is nothing to compare with, or an error. */
  readonly comparison?: Comparison;
}

/**
 * Fetches a revision, checks it and compares it with what there is.
 *
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function preparePull(
  options: PrepareOptions,
  context: CommandContext,
  places: Places = {},
): Promise<Prepared> {
  const { cwd, onStep } = context;
  const settings =
    options.out === undefined
      ? await readConfigFile(cwd, false, options.config, options.instead)
      : undefined;
  const path = settings?.spec ?? resolve(cwd, options.out ?? "");
  await assertSpecFolder(path, cwd);
  // Also where there turns out to be nothing to write: what a killed run left would stay.
  await recoverOutput(path);
  const folder = await readSpecFolder(path, settings, cwd);
  onStep("fetching");
  const revision = await fetchRevision(options, cwd, places);
  const base = { folder, ...defined({ settings }) };
  if ("code" in revision) return { ...base, diagnostics: [revision], sources: new Map() };
  onStep("checking the description");
  const model = settings && modelOptions(settings);
  const withProse = options.withProse === true;
  const candidate = checkRevision({ revision, folder, withProse, model, cwd });
  onStep("comparing");
  const comparison = compareWith(folder, candidate, revision, model ?? {}, cwd);
  const { diagnostics, sources } = candidate;
  return { ...base, revision, candidate, diagnostics, sources, ...defined({ comparison }) };
}

async function assertSpecFolder(path: string, cwd: string): Promise<void> {
  if (await isFile(path)) {
    const place = shown(path, cwd);
    const fix = `Name a folder with --out; in the configuration, spec: "<folder>" then reads it.`;
    throw new UsageError(`${place} is a file; a description is pulled into a folder`, fix);
  }
  await assertOwnFolder(path, cwd);
}

/**
 * With overlays on both sides; with the bare contracts, where they fit the new one only, as they do
 * when someone has just adapted them.
 */
function compareWith(
  { contract, record, overlays, more, path }: SpecFolder,
  { description, document, files }: Candidate,
  revision: Revision,
  model: WantedModel,
  cwd: string,
): Comparison | undefined {
  if (contract === undefined || document === undefined || files.length === 0) return undefined;
  const name = record === undefined ? "before" : nameOf(record);
  const after = { name: nameOf(revision.record), document };
  const current = { file: shown(join(path, CONTRACT), cwd), text: contract };
  const all = [...overlays.fixes, ...overlays.prose, ...more];
  const before = loadDescription({ ...current, overlays: all }).document;
  if (before !== undefined) return compareSides({ name, document: before }, after, model);
  const { file, text } = description;
  const [old, now] = [current, { file, text }].map((each) => loadDescription(each).document);
  return old && now && compareSides({ name, document: old }, { ...after, document: now }, model);
}
