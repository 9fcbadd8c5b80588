/** How long after a change others are waited for, in ms: an editor's save is often several. */
const PAUSE = 40;

export interface WatchOptions {
  /** Milliseconds without another change before a call. Default: 40. */
  readonly pause?: number;
  /**
   * Call for whatever the system reports, also where it concerns no content: chokidar drops a
   * second change of a file within 50 ms. Default: false.
   */
  readonly isEager?: boolean;
}

/** Ends the watching. A call that has begun goes on to its end. */
export type StopWatching = () => Promise<void>;

/**
 * Watches files and folders, and calls `onChange` after changes: one call at a time, and one more
 * for what has changed during a call.
 */
export async function watchPaths(
  paths: readonly string[],
  onChange: () => Promise<void>,
  { pause = PAUSE, isEager = false }: WatchOptions = {},
): Promise<StopWatching> {
  const { watch } = await import("chokidar");
  const run = coalesced(onChange);
  let timer: NodeJS.Timeout | undefined;
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  const watcher = watch([...paths], { ignoreInitial: true }).on("all", schedule);
  if (isEager) watcher.on("raw", schedule);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

/** Runs an action once at a time, and once more if it was asked for meanwhile. */
export function coalesced(action: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isAsked = false;
  return async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await action();
    }
    isRunning = false;
  };
}
