import { CommanderError, type OutputConfiguration } from "commander";
import { type CommandReport, type Result, resultOf } from "../commands/results.js";
import { printDiagnostics } from "../diagnostics/index.js";
import { atItsLine } from "../run/config-place.js";
import type { CommandContext } from "../run/context.js";
import { problemOf, problemText } from "./failure.js";
import { print } from "./print.js";
import { createProgress } from "./progress.js";
import { coloursFor } from "./terminal.js";

/** Exit codes, as the README documents them. */
const EXIT = { done: 0, wrongInput: 1, wrongUsage: 2 } as const;

/** What a command needs to tell what becomes of it: to people, or as one result for machines. */
export interface Reporting {
  /** Machines read it: nothing else is said, and nobody waits for what comes next. */
  readonly isJson: boolean;
  /**
   * Runs a command and shows what it reports.
   *
   * @param started by `performance.now()`, where the work began earlier. Default: now.
   * @throws what the command throws
   */
  readonly show: <Report extends CommandReport>(
    run: (context: CommandContext) => Promise<Report>,
    started?: number,
  ) => Promise<Report>;
  /** Says what has been thrown, without a stack trace. Also how help and the version end. */
  readonly fail: (error: unknown) => void;
}

/**
 * @param isJson whether machines read it
 * @param command the command at work, `spec diff`; asked when it has failed
 * @returns also where commander writes what it says by itself
 */
export function createReporting(
  isJson: boolean,
  command: () => string,
): Reporting & { readonly output: OutputConfiguration } {
  const printResult = (result: Result) => print(`${JSON.stringify(result)}\n`);
  let told = "";
  const forMachines = {
    writeOut: (text: string) => {
      told += text;
    },
    writeErr: () => undefined,
  };
  const fail = (error: unknown) => {
    if (error instanceof CommanderError && error.exitCode === 0) {
      if (isJson) printResult(saidBy(error, told));
      return;
    }
    const problem = problemOf(error);
    process.exitCode = problem.kind === "usage" ? EXIT.wrongUsage : EXIT.wrongInput;
    if (isJson) printResult({ command: command(), ok: false, error: problem });
    // Commander has told people already.
    else if (!(error instanceof CommanderError)) process.stderr.write(problemText(problem));
    if (problem.kind === "internal" && process.env.DEBUG) console.error(error);
  };
  const show: Reporting["show"] = async (run, started = performance.now()) => {
    const progress = await createProgress(process.stderr, isJson, started);
    try {
      const report = await run({ cwd: process.cwd(), onStep: progress.step });
      progress.end(report.summary, report.ok);
      process.exitCode = report.ok ? EXIT.done : EXIT.wrongInput;
      if (isJson) printResult(resultOf(report));
      else showPeople(report);
      return report;
    } catch (error) {
      progress.stop();
      throw await atItsLine(error, process.cwd());
    }
  };
  return { isJson, show, fail, output: isJson ? forMachines : {} };
}

/** Help, or the version. */
function saidBy({ code, message }: CommanderError, text: string): Result {
  return code === "commander.version"
    ? { command: "version", ok: true, version: message }
    : { command: "help", ok: true, text };
}

function showPeople({ details, diagnostics, sources, output }: CommandReport): void {
  const palette = coloursFor(process.stderr);
  const listed = details.map((line) => `  ${line}\n`).join("");
  const source = (file: string) => sources.get(file);
  process.stderr.write(listed + printDiagnostics(diagnostics, { palette, source }));
  if (output !== undefined) print(output);
}
