import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode } from "./errors.js";

/**
 * Writes some files, each whole or not at all: all are written beside their places first.
 *
 * @param files text by absolute path
 * @throws {UsageError} for a place that cannot be written
 */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  const staged = Object.entries(files).map(([path, text]) => ({
    path,
    text,
    beside: `${path}.${process.pid}.new`,
  }));
  try {
    for (const { path, text, beside } of staged) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(beside, text);
    }
    for (const { path, beside } of staged) await rename(beside, path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`cannot write: ${(error as Error).message}`);
  }
}
