import { readdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { commitOutput, followLink } from "./commit.js";
import { isMissing } from "./errors.js";
import { withLock } from "./lock.js";
import { MANIFEST, readManifest } from "./output.js";

/** The output folders that stand in a folder and are none of some others, sorted. */
export async function outputsBeside(
  folder: string,
  others: readonly string[],
): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  // Links are their owner's; names with a dot are folders that are being written.
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const paths = await Promise.all(names.map(({ name }) => followLink(join(folder, name))));
  const known = new Set(await Promise.all(others.map(followLink)));
  return paths.filter((path) => !known.has(path)).sort();
}

/** What became of an output folder that nobody wants any more. */
export interface Removed {
  /** Paths of the files that were written, or would still be removed. */
  readonly files: readonly string[];
  /** What is in the folder besides; the paths of folders end with `/`. */
  readonly kept: readonly string[];
}

/**
 * Removes what the generator has written into a folder, and the folder where nothing else is in it.
 *
 * @param isCheck only look
 * @returns undefined for a folder that it has not written
 * @throws {UsageError} where the folder's list of files cannot be read
 */
export async function removeOutput(
  out: string,
  cwd: string,
  isCheck: boolean,
): Promise<Removed | undefined> {
  const manifest = await readManifest(out, cwd);
  if (manifest === undefined) return undefined;
  const files = [...manifest.files, MANIFEST];
  if (isCheck) return { files, kept: await besides(out, files) };
  return withLock(out, async () => {
    await commitOutput(out, { write: [], remove: files });
    const kept = await besides(out, files);
    if (kept.length === 0) await rmdir(out);
    return { files, kept };
  });
}

/** What stands in a folder and was not generated; of a folder that nothing was generated into, its name. */
async function besides(out: string, generated: readonly string[], below = ""): Promise<string[]> {
  const entries = await readdir(join(out, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = below + entry.name;
      if (!entry.isDirectory()) return generated.includes(path) ? [] : [path];
      const isOurs = generated.some((each) => each.startsWith(`${path}/`));
      return isOurs ? besides(out, generated, `${path}/`) : [`${path}/`];
    }),
  );
  return found.flat().sort();
}
