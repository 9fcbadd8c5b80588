import { coloursFor, isTerminal } from "./terminal.js";

/** Tells people how a run is going, on stderr. */
export interface Progress {
  readonly step: (name: string) => void;
  /** Ends with one line; a run that failed says so by its mark. */
  readonly end: (summary: string, ok: boolean) => void;
  /** Ends without a line: the run has thrown. */
  readonly stop: () => void;
}

const nothing = () => undefined;

/**
 * A spinner with the step and the time on a terminal; one quiet line elsewhere; nothing for JSON.
 *
 * @param started by `performance.now()`
 */
export async function createProgress(
  stream: NodeJS.WriteStream,
  quiet: boolean,
  started: number,
): Promise<Progress> {
  if (quiet) return { step: nothing, end: nothing, stop: nothing };
  const timed = (text: string) =>
    `${text} (${((performance.now() - started) / 1000).toFixed(1)} s)`;
  if (!isTerminal(stream)) {
    return { step: nothing, end: (summary) => stream.write(`${timed(summary)}\n`), stop: nothing };
  }
  return createSpinner(stream, timed);
}

async function createSpinner(
  stream: NodeJS.WriteStream,
  timed: (text: string) => string,
): Promise<Progress> {
  const { default: ora } = await import("ora");
  // A terminal in raw mode leaves Ctrl-C to the program, which hears nothing while it computes, and
  // so does one whose cursor has to be brought back.
  const own = { discardStdin: false, hideCursor: false, isEnabled: true } as const;
  const { green, red, isColorSupported } = coloursFor(stream);
  const spinner = ora({ ...own, stream, color: isColorSupported ? "cyan" : false });
  const stop = () => {
    stream.off("resize", watchWidth);
    spinner.stop();
  };
  const watchWidth = () => {
    if (!isTerminal(stream)) stop();
  };
  stream.on("resize", watchWidth);
  return {
    step: (name) => (isTerminal(stream) ? spinner.start(name) : stop()),
    end: (summary, ok) => {
      stop();
      spinner.stopAndPersist({ symbol: ok ? green("✔") : red("✖"), text: timed(summary) });
    },
    stop,
  };
}
