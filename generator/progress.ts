/** Tells people how a run is going, on stderr. */
export interface Progress {
  readonly step: (name: string) => void;
  /** Ends with one line; a run that failed says so by its mark. */
  readonly end: (summary: string, ok: boolean) => void;
  /** Ends without a line: the run has thrown. */
  readonly stop: () => void;
}

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
  const nothing = () => undefined;
  if (quiet) return { step: nothing, end: nothing, stop: nothing };
  const timed = (text: string) =>
    `${text} (${((performance.now() - started) / 1000).toFixed(1)} s)`;
  if (!stream.isTTY) {
    return { step: nothing, end: (summary) => stream.write(`${timed(summary)}\n`), stop: nothing };
  }
  const { default: ora } = await import("ora");
  const spinner = ora({ stream });
  return {
    step: (name) => spinner.start(name),
    end: (summary, ok) => (ok ? spinner.succeed(timed(summary)) : spinner.fail(timed(summary))),
    stop: () => spinner.stop(),
  };
}
