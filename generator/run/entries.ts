import { join } from "node:path";
import { didYouMean } from "../diagnostics/suggest.js";
import { isFile } from "../io/commit.js";
import { ConfigError } from "../pipeline/config/config-error.js";
import type { PackageOptions } from "../pipeline/emitters/client/options.js";
import type { OutputFile } from "../pipeline/emitters/emitter.js";

/** What says which modules of a package can be imported. */
interface Entries {
  readonly package?: PackageOptions;
  readonly out: string;
  /** The configuration; absent where there is none. */
  readonly file?: string;
}

const SOURCES = "client/src/";

/**
 * An entry point that nothing stands behind would make a package that cannot be imported.
 *
 * @param files all that is written; modules that somebody has put beside them count as well
 * @throws {ConfigError} for an entry of `package.entries` that there is no module of
 */
export async function assertEntries(
  files: readonly OutputFile[],
  { package: options, out, file = "" }: Entries,
): Promise<void> {
  const paths = new Set(files.map(({ path }) => path));
  if (!paths.has("client/package.json")) return;
  for (const [index, entry] of (options?.entries ?? []).entries()) {
    const path = `${SOURCES}${entry}.ts`;
    if (paths.has(path) || (await isFile(join(out, path)))) continue;
    const modules = [...paths].flatMap(
      (each) => new RegExp(`^${SOURCES}(.+)\\.ts$`).exec(each)?.[1] ?? [],
    );
    const problem = `package.entries names ${entry}, and nothing writes ${path}`;
    const fix =
      didYouMean(entry, modules) ?? "Name a module below client/src/ that an emitter writes.";
    throw new ConfigError(file, ["package", "entries", index], problem, fix);
  }
}
