import { dirname, resolve } from "node:path";
import { type Diagnostic, hasErrors, type Palette } from "../diagnostics/index.js";
import { compareApis } from "../diff/index.js";
import type { Level } from "../diff/level.js";
import { createLineIndex } from "../diff/line-index.js";
import { type DiffFormat, renderDiff } from "../diff/render/index.js";
import { createReport, type DiffReport, type ReportSide, summaryLine } from "../diff/report.js";
import { readConfigFile } from "../io/config-file.js";
import { isThere, readDescription } from "../io/description.js";
import { parseRevision, readRevision } from "../io/git.js";
import { findProject } from "../io/project.js";
import type { Pointer } from "../json/types.js";
import { defined } from "../json/values.js";
import {
  type Description,
  type DescriptionSources,
  loadDescription,
} from "../pipeline/description/index.js";
import { modelAsFarAsKnown, type WantedModel } from "../pipeline/model/narrow/model-of.js";
import type { Api } from "../pipeline/model/types.js";
import type { CommandContext, Report } from "../run/context.js";

export interface DiffOptions {
  /** Default: `text`. */
  readonly format?: DiffFormat;
  /** Ends with 1 where there are changes of this level. Default: never. */
  readonly failOn?: "breaking";
  /** Colours of the text. Default: none. */
  readonly palette?: Palette;
  /** The configuration file. Default: the nearest, from the current folder upwards. */
  readonly config?: string;
}

const LEVELS: readonly Level[] = ["breaking", "compatible", "docs"];

export interface SpecDiffReport extends Report {
  readonly command: "spec diff";
  /** Absent where one of the two descriptions has errors. */
  readonly report?: DiffReport;
}

/**
 * Compares two descriptions, for someone who calls the generated client.
 *
 * Names are made as the configuration file says, where there is one.
 *
 * @param before a file; a folder like `spec/intercom-unstable`; or either in a git commit:
 * `HEAD~3:spec/intercom-unstable`
 * @param after the same
 * @returns `output` has the rendered comparison; `ok` is false for a description with errors, and
 * with `failOn` where there are such changes
 * @throws {UsageError} for what cannot be read
 */
export async function runDiff(
  before: string,
  after: string,
  options: DiffOptions,
  { cwd, onStep }: CommandContext,
): Promise<SpecDiffReport> {
  onStep("reading");
  const [names, ...sources] = await Promise.all([
    readNames(cwd, options.config),
    readSide(before, cwd),
    readSide(after, cwd),
  ]);
  onStep("comparing");
  const [old, current] = [loadSide(sources[0], names), loadSide(sources[1], names)];
  const texts = new Map(sources.flatMap(textsOf));
  const { api: oldApi } = old;
  const { api: currentApi } = current;
  if (oldApi === undefined || currentApi === undefined) {
    return failure([...old.diagnostics, ...current.diagnostics], texts);
  }
  const changes = compareApis(oldApi, currentApi);
  const levels = options.format === "json" ? LEVELS : LEVELS.filter((level) => level !== "docs");
  const located = changes.filter(({ level }) => levels.includes(level));
  const report = createReport(
    sideOf(
      before,
      old,
      located.flatMap((change) => change.before ?? []),
    ),
    sideOf(
      after,
      current,
      located.flatMap((change) => change.after ?? []),
    ),
    changes,
    levels,
  );
  const isBreaking = report.summary.breaking > 0;
  return {
    command: "spec diff",
    ok: !(options.failOn === "breaking" && isBreaking),
    summary: summaryLine(report.summary),
    details: [],
    diagnostics: [],
    sources: texts,
    report,
    output: renderDiff(report, options.format ?? "text", options.palette),
  };
}

function failure(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): SpecDiffReport {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const summary = "not compared: a description has errors";
  return { command: "spec diff", ok: false, summary, details: [], diagnostics: errors, sources };
}

/** What the configuration says of names; nothing where there is none. */
async function readNames(cwd: string, named: string | undefined): Promise<WantedModel> {
  const { config } = await findProject(cwd, named);
  if (config === undefined) return {};
  const { name, packageName, groups, names } = await readConfigFile(dirname(config), false, config);
  return defined({ name, packageName, groups, names });
}

/** A path that is there is a path, whatever else it may look like. */
async function readSide(text: string, cwd: string): Promise<DescriptionSources> {
  const path = resolve(cwd, text);
  const revision = isThere(path) ? undefined : parseRevision(text);
  return revision === undefined ? readDescription(path, [], cwd) : readRevision(revision, cwd);
}

/** One description, as far as it could be understood. */
interface Side {
  readonly sources: DescriptionSources;
  readonly description: Description;
  readonly api?: Api;
  readonly diagnostics: readonly Diagnostic[];
}

function loadSide(sources: DescriptionSources, names: WantedModel): Side {
  const description = loadDescription(sources);
  const { document, diagnostics } = description;
  if (document === undefined) return { sources, description, diagnostics };
  const { api, diagnostics: found } = modelAsFarAsKnown(document, names);
  if (!hasErrors(found)) return { sources, description, api, diagnostics };
  return { sources, description, diagnostics: description.located(found) };
}

/** What the description's own text has is found by its lines; what overlays add, by their origins. */
function sideOf(
  name: string,
  { sources, description }: Side,
  pointers: readonly Pointer[],
): ReportSide {
  const { file, text, overlays = [] } = sources;
  if (/^\s*[{[]/.test(text)) return { name, locate: description.locate };
  const { has, lineOf } = createLineIndex(text, pointers);
  const isOwn = (pointer: Pointer) => overlays.length === 0 || has(pointer);
  const locate = (pointer: Pointer) =>
    isOwn(pointer) ? { file, pointer, line: lineOf(pointer) } : description.locate(pointer);
  return { name, locate };
}

function textsOf({ file, text, overlays = [] }: DescriptionSources): [string, string][] {
  return [{ file, text }, ...overlays].map((source) => [source.file, source.text]);
}
