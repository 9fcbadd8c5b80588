import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { OutputFile } from "../pipeline/emitters/emitter.js";
import type { Generated } from "../pipeline/generate.js";
import { plainName, slug } from "../pipeline/model/names.js";

/**
 * The files of some groups.
 *
 * @param wanted tags, folders or property names; undefined for everything
 * @throws {UsageError} for a group that there is not
 */
export function selectGroups(
  { files }: Generated,
  wanted: readonly string[] | undefined,
): readonly OutputFile[] {
  if (wanted === undefined || files.length === 0) return files;
  const known = [...new Set(files.flatMap(({ group }) => group ?? []))];
  const chosen = wanted.map((name) => {
    const found = known.find((id) => plainName(id) === plainName(name));
    if (found !== undefined) return found;
    throw new UsageError(`there is no group ${name}`, didYouMean(slug(name), known));
  });
  return files.filter(({ group }) => group !== undefined && chosen.includes(group));
}
