import { constants, type Dirent, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import {
  access,
  copyFile,
  link,
  mkdir,
  readdir,
  readlink,
  realpath,
  rm,
  rmdir,
  stat as statusOf,
  symlink,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "../pipeline/emitters/emitter.js";
import { errorCode, isMissing } from "./errors.js";

/** What becomes of an output folder. */
export interface Change {
  readonly write: readonly OutputFile[];
  /** Paths of files that are no longer made. */
  readonly remove: readonly string[];
}

/**
 * Brings an output folder into its new state at once: the whole new tree is built beside it, then
 * takes its place by a rename. A run that is killed leaves the old tree or the new one.
 *
 * Files in the folder that are not the generator's move along unchanged.
 *
 * @throws the file system's error, with nothing changed
 */
export async function commitOutput(folder: string, change: Change): Promise<void> {
  const out = await followLink(folder);
  await mkdir(dirname(out), { recursive: true });
  const staging = siblingOf(out, "new");
  const old = siblingOf(out, "old");
  const stopListening = removeOnSignal([staging, old]);
  try {
    await stage(out, staging, change);
    swap(out, staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
    stopListening();
  }
}

/**
 * Whether `commitOutput` would be let: nothing is changed to find out.
 *
 * @throws the file system's error
 */
export async function assertReplaceable(folder: string): Promise<void> {
  const out = await followLink(folder);
  await assertWritable(dirname(out));
  const folders = existsSync(out)
    ? (await readdir(out, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  await Promise.all([out, ...folders].map(assertRemovable));
}

/**
 * Whether something can be put into a folder, or into the one that it would have to be made in.
 *
 * @throws the file system's error
 */
export async function assertWritable(folder: string): Promise<void> {
  if (existsSync(folder) || dirname(folder) === folder) return access(folder, constants.W_OK);
  return assertWritable(dirname(folder));
}

/** Whether a path is a file, or stands below one. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return !(await statusOf(path)).isDirectory();
  } catch (error) {
    return errorCode(error) === "ENOTDIR";
  }
}

/** Where a path leads; itself where there is nothing yet. */
export async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return path;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await entriesIn(folder)).map(({ name }) => name);
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A folder beside `out`, on the same file system, that tells whose it is. */
function siblingOf(out: string, state: "new" | "old"): string {
  return join(dirname(out), `${siblingPrefix(out)}${state}-${process.pid}`);
}

/** How the names of all such folders begin. */
export function siblingPrefix(out: string): string {
  return `.${basename(out)}.intercom-codegen-`;
}

/** Whether there is a process of this id. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function stage(out: string, staging: string, { write, remove }: Change): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  // At once, and the folders in it one by one: a call that is still on its way when a signal removes
  // this folder would bring it back.
  mkdirSync(staging);
  const replaced = new Set([...write.map(({ path }) => path), ...remove]);
  await carry(out, staging, "", replaced);
  for (const { path, content } of write) {
    await makeFolders(staging, dirname(path));
    await writeFile(join(staging, path), content);
  }
}

async function makeFolders(root: string, path: string): Promise<void> {
  if (path === "." || existsSync(join(root, path))) return;
  await makeFolders(root, dirname(path));
  await mkdir(join(root, path));
}

/** Takes along everything below `from` that is not replaced, as hard links where that works. */
async function carry(
  from: string,
  to: string,
  below: string,
  replaced: ReadonlySet<string>,
): Promise<void> {
  const entries = await entriesIn(join(from, below));
  await assertRemovable(join(from, below));
  // At the same time: most of what a run takes is waiting for one file after the other here.
  await Promise.all(
    entries.map(async (entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await carryFolder(from, to, path, replaced);
      else if (!replaced.has(path))
        await carryFile(join(from, path), join(to, path), entry.isSymbolicLink());
    }),
  );
}

/** A folder that would be empty only because its files are no longer made is not taken along. */
async function carryFolder(
  from: string,
  to: string,
  path: string,
  replaced: ReadonlySet<string>,
): Promise<void> {
  await mkdir(join(to, path));
  await carry(from, to, path, replaced);
  const isEmptied = (await namesIn(join(to, path))).length === 0;
  if (isEmptied && (await namesIn(join(from, path))).length > 0) await rmdir(join(to, path));
}

/** A rename asks its parent alone; what the old tree holds could then not be removed. */
async function assertRemovable(folder: string): Promise<void> {
  if (existsSync(folder)) await access(folder, constants.W_OK);
}

async function carryFile(from: string, to: string, isLink: boolean): Promise<void> {
  if (isLink) return symlink(await readlink(from), to);
  await link(from, to).catch(() => copyFile(from, to));
}

/** Two renames without anything between them that a signal handler could interrupt. */
function swap(out: string, staging: string): void {
  const old = siblingOf(out, "old");
  const replaces = existsSync(out);
  if (replaces) renameSync(out, old);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (replaces) renameSync(old, out);
    throw error;
  }
}

/** Attempts to remove a folder into which a few more files may come. */
const ATTEMPTS = 20;

function removeNow(path: string): void {
  for (let attempt = 0; attempt < ATTEMPTS && existsSync(path); attempt += 1) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (attempt === ATTEMPTS - 1) process.stderr.write(`cannot remove ${path}: ${error}\n`);
    }
  }
}

/**
 * Ctrl-C while something is being built removes it and ends the process as it would have.
 *
 * @returns what to call when the work is done
 */
export function removeOnSignal(leftovers: readonly string[]): () => void {
  const handler = (signal: NodeJS.Signals) => {
    stop();
    // At once: nothing else runs meanwhile but the calls that are on their way.
    for (const path of leftovers) removeNow(path);
    process.kill(process.pid, signal);
  };
  const stop = () => {
    process.off("SIGINT", handler);
    process.off("SIGTERM", handler);
  };
  process.on("SIGINT", handler);
  process.on("SIGTERM", handler);
  return stop;
}
