import { dirname } from "node:path";
import { UsageError } from "../../diagnostics/usage-error.js";
import { assertReplaceable, assertWritable, commitOutput } from "../../io/commit.js";
import { shown } from "../../io/description.js";
import { errorCode } from "../../io/errors.js";
import { withLock } from "../../io/lock.js";
import type { OutputFile } from "../../pipeline/emitters/emitter.js";

/**
 * Replaces files in the folder of a description: all of them or none, by one rename.
 *
 * @param folder absolute
 * @throws {UsageError} where the folder cannot be written; nothing has changed then
 */
export async function writeSpec(
  folder: string,
  files: readonly OutputFile[],
  cwd: string,
): Promise<void> {
  if (files.length === 0) return;
  await named(folder, cwd, () =>
    withLock(folder, () => commitOutput(folder, { write: files, remove: [] })),
  );
}

/**
 * Finds out beforehand whether a run that writes other things first could end.
 *
 * @param folder that of the description, absolute
 * @param others absolute paths of files that are written too
 * @throws {UsageError} where it could not
 */
export async function assertCanWrite(
  folder: string,
  others: readonly string[],
  cwd: string,
): Promise<void> {
  await named(folder, cwd, () => assertReplaceable(folder));
  for (const path of others) await named(path, cwd, () => assertWritable(dirname(path)));
}

async function named(path: string, cwd: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`cannot write ${shown(path, cwd)}: ${(error as Error).message}`);
  }
}
