import type { GenerateOptions } from "../commands/generate.js";
import type { Reporting } from "./reporting.js";

/** An editor's save is often several events, but all at once; a look too many costs little. */
const WATCHING = { pause: 20, isEager: true } as const;

/** Milliseconds after which a file that is missing is looked for again. */
const LOOK_AGAIN = 250;

/**
 * `generate --watch`: generates, and again whenever something that it depends on changes, until
 * Ctrl-C.
 *
 * @throws {UsageError} for what cannot be watched: wrong options, no configuration
 */
export async function watchGenerate(
  options: GenerateOptions,
  { show, fail, isJson }: Reporting,
): Promise<void> {
  const [{ startSession }, { coalesced, watchPaths }] = await Promise.all([
    import("../commands/watch.js"),
    import("../io/watch.js"),
  ]);
  endOnInterrupt();
  const session = await startSession(options, process.cwd());
  let paths = await session.paths();
  let again: NodeJS.Timeout | undefined;
  const follow = async (): Promise<void> => {
    clearTimeout(again);
    const changes = await session.look();
    if (!changes.isWhole) again = setTimeout(onChange, LOOK_AGAIN);
    if (changes.main) await show(session.run).catch(fail);
    if (changes.main || changes.teams) {
      // Whether there is anything to say turns out at the end.
      const started = performance.now();
      const teams = await session.runTeams({ cwd: process.cwd(), onStep: () => undefined });
      if (teams) await show(async () => teams, started);
    }
    const now = await session.paths();
    if (now.join("\0") === paths.join("\0")) return;
    paths = now;
    await stop();
    stop = await watchPaths(paths, onChange, WATCHING);
    // Nothing was watched for a moment.
    await follow();
  };
  const onChange = coalesced(() => follow().catch(fail));
  let stop = await watchPaths(paths, onChange, WATCHING);
  await onChange();
  if (!isJson) process.stderr.write("watching; Ctrl-C ends\n");
}

/**
 * Ctrl-C is how a watch ends, so it is no failure. What is half written is removed by listeners of
 * its own, which run in the same turn, after this one: hence the tick.
 */
function endOnInterrupt(): void {
  process.on("SIGINT", () => {
    process.nextTick(() => process.exit(0));
  });
}
