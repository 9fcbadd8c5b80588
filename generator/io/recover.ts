import { existsSync, renameSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { followLink, isRunning, siblingPrefix } from "./commit.js";
import { isMissing } from "./errors.js";
import { removeDeadLock } from "./lock.js";

/**
 * Puts right what a run left that was killed while it wrote into a folder: the old tree comes back
 * where the new one had not taken its place yet; half-made trees and the lock go.
 */
export async function recoverOutput(folder: string): Promise<void> {
  await Promise.all([recoverTree(await followLink(folder)), removeDeadLock(folder)]);
}

async function recoverTree(out: string): Promise<void> {
  const prefix = siblingPrefix(out);
  const beside = await readdir(dirname(out)).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const name of beside.filter((entry) => entry.startsWith(prefix))) {
    const path = join(dirname(out), name);
    const [state, pid] = name.slice(prefix.length).split("-");
    if (isRunning(Number(pid))) continue;
    if (state === "old" && !existsSync(out)) renameSync(path, out);
    else await rm(path, { recursive: true, force: true });
  }
}
