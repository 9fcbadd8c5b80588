import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import type { PrintSchema } from "../emit/emitter.js";
import { type Generated, generate } from "../generate.js";
import { type Assets, readAssets } from "../io/assets.js";
import { digest, digestInputs, isUntouched, recall, remember } from "../io/cache.js";
import { commitOutput, followLink, isFile, recoverOutput } from "../io/commit.js";
import { readConfigFile } from "../io/config-file.js";
import { readDescription, shown } from "../io/description.js";
import { errorCode, UsageError } from "../io/errors.js";
import { loadFormatter } from "../io/formatter.js";
import { removeDeadLock, withLock } from "../io/lock.js";
import { type Difference, MANIFEST, type Plan, planOutput } from "../io/output.js";
import { startSchemaPrinter } from "../io/schema-printer.js";
import { defined } from "../model/json.js";
import { emitters, type Settings, settingsOf } from "../settings.js";
import { type DescriptionSources, loadDescription } from "../spec/index.js";
import type { CommandContext, Report } from "./context.js";
import { selectGroups } from "./select-groups.js";

/** The options of `generate`, as the command line gives them. */
export interface GenerateOptions {
  /** An OpenAPI file instead of what the configuration file says. */
  readonly spec?: string;
  readonly out?: string;
  /** Only these emitters; files of others stay as they are. */
  readonly emit?: readonly string[];
  /** Only the files of these groups, by tag, folder or property name; others stay as they are. */
  readonly group?: readonly string[];
  /** Compare instead of writing. */
  readonly check?: boolean;
}

export interface GenerateReport extends Report {
  readonly command: "generate";
  readonly out: string;
  /** How many files the output has. */
  readonly files: number;
  /** What was written; under `--check`, what would have been. */
  readonly differences: readonly Difference[];
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
  context.onStep("reading");
  const settings = await readSettings(options, context.cwd);
  const [sources, assets] = await Promise.all([
    readDescription(settings.spec, settings.overlays, context.cwd),
    readAssets(),
  ]);
  const run: Run = { options, context, settings, sources, assets };
  const isPartial = options.group !== undefined || options.emit !== undefined;
  const inputs = await digestInputs([settings, sources, assets]);
  const remembered = isPartial ? undefined : await recall(settings.out, context.cwd);
  if (remembered?.inputs === inputs && (await isUntouched(settings.out, remembered))) {
    const files = Object.keys(remembered.files).length;
    return report(run, files, [], remembered.diagnostics);
  }
  const generated = await produce(run);
  const { diagnostics } = generated;
  if (hasErrors(diagnostics)) return failure(run, diagnostics);
  const plan = await write(run, generated, isPartial);
  if (!isPartial && (plan.differences.length === 0 || !options.check)) {
    await remember(settings.out, context.cwd, { inputs, files: digests(plan), diagnostics });
  }
  return report(run, plan.files.length, plan.differences, diagnostics);
}

interface Run {
  readonly options: GenerateOptions;
  readonly context: CommandContext;
  readonly settings: Settings;
  readonly sources: DescriptionSources;
  readonly assets: Assets;
}

async function readSettings(options: GenerateOptions, cwd: string): Promise<Settings> {
  const settings =
    options.spec === undefined
      ? await readConfigFile(cwd)
      : settingsOf({ spec: options.spec }, cwd, "the command line");
  const out = options.out === undefined ? settings.out : resolve(cwd, options.out);
  await assertOwnFolder(out, cwd);
  if (options.emit === undefined) return { ...settings, out };
  return { ...settings, out, emit: emitters(options.emit), holds: settings.emit };
}

/** The output folder is replaced as a whole, so it cannot be one that something else stands in. */
async function assertOwnFolder(out: string, cwd: string): Promise<void> {
  const advice = "Name a folder that is the generator's own, e.g. --out generated.";
  if (await isFile(out)) {
    throw new UsageError(`cannot write ${shown(out, cwd)}: it is a file, or below one`, advice);
  }
  const way = relative(await followLink(out), await followLink(cwd));
  const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (!isOutside) {
    throw new UsageError(`--out ${shown(out, cwd)} is the current folder or holds it`, advice);
  }
}

async function produce(run: Run): Promise<Generated> {
  const { context, settings } = run;
  context.onStep("checking the description");
  const printer = settings.emit.includes("types") ? startSchemaPrinter() : undefined;
  try {
    return await produceWith(run, printer?.printSchema);
  } finally {
    printer?.stop();
  }
}

async function produceWith(
  { context, settings, sources, assets, options }: Run,
  printSchema: PrintSchema | undefined,
): Promise<Generated> {
  const description = loadDescription(sources);
  const { document } = description;
  if (document === undefined) {
    return { files: [], diagnostics: description.diagnostics, packageName: "" };
  }
  context.onStep("generating");
  const { emit, holds = emit, name, packageName, groups, names } = settings;
  const model = defined({ name, packageName, groups, names });
  const generated = await generate({
    document,
    model,
    emit,
    holds,
    format: loadFormatter(),
    ...(printSchema && { printSchema }),
    ...assets,
  });
  const diagnostics = [...description.diagnostics, ...description.located(generated.diagnostics)];
  return { ...generated, files: selectGroups(generated, options.group), diagnostics };
}

async function write(run: Run, generated: Generated, isPartial: boolean): Promise<Plan> {
  const { context, settings, options } = run;
  const { out } = settings;
  const { files, packageName } = generated;
  context.onStep(options.check ? "comparing" : `writing ${files.length} files`);
  const plan = () => planOutput(out, files, packageName, isPartial);
  try {
    if (!options.check) await Promise.all([recoverOutput(out), removeDeadLock(out)]);
    const first = await plan();
    if (options.check || first.differences.length === 0) return first;
    return await withLock(out, async () => commit(run, packageName, await plan()));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`cannot write ${shown(out, context.cwd)}: ${(error as Error).message}`);
  }
}

async function commit({ context, settings }: Run, packageName: string, plan: Plan): Promise<Plan> {
  const { out } = settings;
  await assertOwned(out, plan, packageName, context.cwd);
  const stale = plan.differences.filter(({ kind }) => kind === "stale");
  const changed = new Set(plan.differences.map(({ path }) => path));
  await commitOutput(out, {
    write: plan.files.filter(({ path }) => changed.has(path)),
    remove: stale.map(({ path }) => path),
  });
  return plan;
}

/** What stands in the way is the generator's own work, for the same package. */
async function assertOwned(
  out: string,
  plan: Plan,
  packageName: string,
  cwd: string,
): Promise<void> {
  const { before: manifest } = plan;
  const folder = shown(out, cwd);
  const advice = "Choose another folder with --out, or move what is there away.";
  if (manifest !== undefined && manifest.package !== packageName) {
    throw new UsageError(`${folder} holds ${manifest.package}, not ${packageName}`, advice);
  }
  const owned = new Set([MANIFEST, ...(manifest?.files ?? [])]);
  const [foreign] = plan.differences.filter(
    ({ kind, path }) => kind === "changed" && !owned.has(path),
  );
  if (foreign !== undefined) {
    throw new UsageError(`${folder}/${foreign.path} was not written by the generator`, advice);
  }
}

function digests({ files }: Plan): Record<string, string> {
  return Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
}

function sourceTexts({ file, text, overlays = [] }: DescriptionSources): Map<string, string> {
  return new Map([{ file, text }, ...overlays].map((source) => [source.file, source.text]));
}

function failure(run: Run, diagnostics: readonly Diagnostic[]): GenerateReport {
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
): GenerateReport {
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
