#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import colors from "picocolors";
import { addCompletion } from "./cli/completion.js";
import { addDiff } from "./cli/diff.js";
import { addDocs } from "./cli/docs.js";
import { addInit } from "./cli/init.js";
import { fromHere, inProject, placeFromHere } from "./cli/project.js";
import { addApi, addRelease } from "./cli/release.js";
import { addTemplates } from "./cli/templates.js";
import { addPull, addUpdate } from "./cli/update.js";
import { addVersions } from "./cli/version.js";
import { watchGenerate } from "./cli/watch.js";
import type { CommandContext, Report } from "./commands/context.js";
import type { GenerateOptions } from "./commands/generate.js";
import type { ImportOptions } from "./commands/spec-import.js";
import { plain, printDiagnostics } from "./diagnostics/index.js";
import { UsageError } from "./io/errors.js";
import { version } from "./io/version.js";
import { createProgress } from "./progress.js";

/** Exit codes, as the README documents them. */
const EXIT = { done: 0, wrongInput: 1, wrongUsage: 2 } as const;

interface CommonOptions {
  readonly json?: boolean;
}

/** Runs a command and shows what it reports. */
async function show<Result extends Report>(
  options: CommonOptions,
  run: (context: CommandContext) => Promise<Result>,
  started = performance.now(),
): Promise<Result | undefined> {
  const progress = await createProgress(process.stderr, options.json === true, started);
  try {
    const report = await run({ cwd: process.cwd(), onStep: progress.step });
    progress.end(report.summary, report.ok);
    process.exitCode = report.ok ? EXIT.done : EXIT.wrongInput;
    if (options.json) process.stdout.write(forMachines(report));
    else process.stderr.write(forPeople(report));
    return report;
  } catch (error) {
    progress.stop();
    if (!options.json) throw error;
    process.exitCode = exitCodeOf(error);
    process.stdout.write(failureForMachines(error));
    return undefined;
  }
}

function forMachines({ sources: _, details: __, ...report }: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function failureForMachines(error: unknown): string {
  const fix = error instanceof UsageError ? error.fix : undefined;
  return `${JSON.stringify({ ok: false, error: { message: messageOf(error), fix } }, null, 2)}\n`;
}

function forPeople({ details, diagnostics, sources }: Report): string {
  const palette = colors.isColorSupported && process.stderr.isTTY ? colors : plain;
  const listed = details.map((line) => `  ${line}\n`).join("");
  return listed + printDiagnostics(diagnostics, { palette, source: (file) => sources.get(file) });
}

function program(): Command {
  const root = new Command("intercom-codegen")
    .description(
      "Generates typed clients, validators and docs from the Intercom Unstable OpenAPI description.",
    )
    .version(version())
    .showHelpAfterError("(--help shows what there is)")
    .enablePositionalOptions()
    .exitOverride();
  root
    .command("generate")
    .description("write the client; without --spec, as the configuration file says")
    .option(
      "--spec <file>",
      "an OpenAPI 3.0 or 3.1 file, YAML or JSON; its address; - for standard input",
      placeFromHere,
    )
    .option("--allow-http", "take plain http for hosts other than this machine")
    .option("--out <folder>", "the folder that is written (default: generated)", fromHere)
    .option(
      "--emit <names>",
      "what to write, with commas between: types,client,validators,docs",
      list,
    )
    .option("--group <names...>", "only these groups")
    .option("--team [names...]", "only for these teams; without a name, for all teams")
    .option("--no-team", "without the teams")
    .option("--check", "write nothing; say which files differ")
    .option("--watch", "generate again when what it is made from changes, until Ctrl-C")
    .option("--json", "print one result for machines on stdout")
    .action(async (options: GenerateOptions & CommonOptions & { readonly watch?: boolean }) => {
      if (options.watch) return watchGenerate(options, show, fail);
      const { runGenerate } = await import("./commands/generate.js");
      await show(options, (context) => runGenerate(options, context));
    });
  addDocs(root, { show, fail });
  const spec = root.command("spec").description("work with descriptions");
  spec
    .command("import")
    .description("take an upstream description apart: contract.yaml and source.json")
    .argument("<upstream>", "the upstream file", fromHere)
    .option(
      "--out <folder>",
      "where to write (default: the folder that the configuration names)",
      fromHere,
    )
    .option("--repository <name>", "where the file comes from", "intercom/Intercom-OpenAPI")
    .option("--commit <sha>", "the commit it was read at")
    .option("--path <path>", "its path there", "descriptions/0/api.intercom.io.yaml")
    .option("--date <date>", "the commit's date, YYYY-MM-DD")
    .option("--licence <id>", "its licence, an SPDX identifier", "MIT")
    .option("--json", "print one result for machines on stdout")
    .action(async (upstream: string, options: ImportOptions & CommonOptions) => {
      const { runImport } = await import("./commands/spec-import.js");
      await show(options, (context) => runImport(upstream, options, context));
    });
  addDiff(spec, show);
  addPull(spec, show);
  addUpdate(root, show);
  addApi(root, show);
  addRelease(root, show);
  addTemplates(root, { show, fail });
  for (const command of leaves(root)) {
    if (command.name() !== "diff") inProject(command);
  }
  addInit(root, show);
  addVersions(root);
  addCompletion(root);
  return root;
}

/** The commands that do something, in contrast to those that other commands are below. */
function leaves(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
}

function list(text: string): string[] {
  return text.split(",").map((name) => name.trim());
}

/** Every way in which a run can fail ends here, with a message and no stack trace. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    return;
  }
  process.exitCode = exitCodeOf(error);
  const usage = error instanceof UsageError;
  process.stderr.write(`error: ${usage ? "" : "internal: "}${messageOf(error)}\n`);
  if (usage && error.fix !== undefined) process.stderr.write(`  fix: ${error.fix}\n`);
  if (!usage && process.env.DEBUG) console.error(error);
}

function exitCodeOf(error: unknown): number {
  return error instanceof UsageError ? EXIT.wrongUsage : EXIT.wrongInput;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

await program().parseAsync().catch(fail);
