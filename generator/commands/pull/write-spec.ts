import type { OutputFile } from "../../emit/emitter.js";
import { commitOutput } from "../../io/commit.js";
import { shown } from "../../io/description.js";
import { errorCode, UsageError } from "../../io/errors.js";
import { withLock } from "../../io/lock.js";

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
  try {
    await withLock(folder, () => commitOutput(folder, { write: files, remove: [] }));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`cannot write ${shown(folder, cwd)}: ${(error as Error).message}`);
  }
}
