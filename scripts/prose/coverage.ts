import { buildModel } from "../../generator/pipeline/model/build.js";
import {
  coverageOf,
  isComplete,
  printCoverage,
  printMissing,
  REQUIRED,
  schemaOwners,
} from "../../generator/prose/index.js";
import type { Result } from "./main.js";
import type { Material } from "./material.js";

export interface CoverageOptions {
  /** Print what is missing too. */
  readonly list?: boolean | undefined;
  /** Fail unless what must be documented is. */
  readonly require?: boolean | undefined;
}

/** What is documented in some groups, or in all where none is named. */
export function coverage(
  { documented, files }: Material,
  groups: readonly string[],
  options: CoverageOptions,
): Result {
  const { api } = buildModel(documented.document);
  const idOf = (file: string) => files.find((each) => each.file === file)?.id ?? "";
  const all = coverageOf(api, schemaOwners(documented.additions, idOf));
  const shown = all.filter(({ id }) => groups.length === 0 || groups.includes(id));
  const output = `${options.list ? printMissing(shown) : ""}${printCoverage(shown)}`;
  if (!options.require || isComplete(shown)) return { output, exitCode: 0 };
  return { output: `${output}\nmissing:\n${printMissing(shown, REQUIRED)}`, exitCode: 1 };
}
