import { rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { followLink, isRunning } from "./commit.js";
import { errorCode } from "./errors.js";

/** Milliseconds between two looks at a lock that another run holds. */
const PAUSE = 20;
/** Milliseconds after which a lock is taken over: writing takes a fraction of a second. */
const LONGEST_WAIT = 10_000;

/**
 * Does `work` while no other run does any for the same output folder: two that plan at the same time
 * would each carry the other's files along as somebody else's.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = await lockOf(folder);
  await mkdir(dirname(lock), { recursive: true });
  let isHeld = false;
  const release = () => {
    if (isHeld) rmSync(lock, { force: true });
  };
  const stop = (signal: NodeJS.Signals) => {
    release();
    // Where the work has something to clean up too, it ends the process when it has done so.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  // Before there is a lock: a signal without a listener ends the process between any two steps.
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    await acquire(lock);
    isHeld = true;
    return await work();
  } finally {
    release();
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

/** Removes the lock of a run that was killed. */
export async function removeDeadLock(folder: string): Promise<void> {
  const lock = await lockOf(folder);
  if (await isDead(lock)) await rm(lock, { force: true });
}

async function lockOf(folder: string): Promise<string> {
  const out = await followLink(folder);
  return join(dirname(out), `.${basename(out)}.intercom-codegen.lock`);
}

async function acquire(lock: string): Promise<void> {
  for (const start = Date.now(); !create(lock); await sleep(PAUSE)) {
    const isLeft = (await isDead(lock)) || Date.now() - start > LONGEST_WAIT;
    if (isLeft) await rm(lock, { force: true });
  }
}

/** Whether the run that holds a lock is gone; one that has just made it has not written into it yet. */
async function isDead(lock: string): Promise<boolean> {
  const holder = await readFile(lock, "utf8").catch(() => "");
  return holder !== "" && !isRunning(Number(holder));
}

/** Synchronous, so that no listener runs between the lock and the word that it is held. */
function create(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
