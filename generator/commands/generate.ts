import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import type { PrintSchema } from "../emit/emitter.js";
import { type Generated, generate } from "../generate.js";
import { type Assets, readAssets } from "../io/assets.js";
import { digest, digestInputs, isUntouched, recall, remember } from "../io/cache.js";
import { readDescription, shown } from "../io/description.js";
import { loadFormatter } from "../io/formatter.js";
import type { Difference, Plan } from "../io/output.js";
import { startSchemaPrinter } from "../io/schema-printer.js";
import { defined } from "../model/json.js";
import { emitters, type Settings } from "../settings.js";
import { type DescriptionSources, loadDescription } from "../spec/index.js";
import type { CommandContext, Report } from "./context.js";
import { readSettings } from "./read-settings.js";
import { selectGroups } from "./select-groups.js";
import { writeOutput } from "./write-output.js";

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
  const settings = withEmit(await readSettings(options, context.cwd), options.emit);
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
  const { files, packageName } = generated;
  const isCheck = options.check === true;
  const plan = await writeOutput(
    { out: settings.out, files, packageName, isPartial, isCheck },
    context,
  );
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

/** Only those emitters that the command line names, where it names any. */
function withEmit(settings: Settings, emit: readonly string[] | undefined): Settings {
  return emit === undefined
    ? settings
    : { ...settings, emit: emitters(emit), holds: settings.emit };
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
