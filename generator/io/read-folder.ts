import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isMissing } from "./errors.js";

/**
 * Every file below a folder with this ending: its path with `/`, and its text. None where there is
 * no such folder.
 */
export async function readFolder(folder: string, ending: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(
    paths.map(async (path) => [
      relative(folder, path).split(sep).join("/"),
      await readFile(path, "utf8"),
    ]),
  );
  return Object.fromEntries(texts);
}
