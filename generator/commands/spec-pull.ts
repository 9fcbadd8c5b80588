import { join } from "node:path";
import { summaryLine } from "../diff/report.js";
import { shown } from "../io/description.js";
import { defined } from "../json/values.js";
import type { SourceRecord } from "../pipeline/description/index.js";
import type { CommandContext, Report } from "../run/context.js";
import { OUT_INSTEAD } from "../run/read-settings.js";
import type { Comparison } from "./pull/compare.js";
import { type Prepared, type PrepareOptions, preparePull } from "./pull/prepare.js";
import { nameOf, type Places } from "./pull/revision.js";
import { writeSpec } from "./pull/write-spec.js";

/** The options of `spec pull`, as the command line gives them. */
export interface PullOptions extends PrepareOptions {
  /** Say what would change, and write nothing. */
  readonly dryRun?: boolean;
}

export interface PullReport extends Report {
  readonly command: "spec pull";
  /** The revision that was found; absent where none arrived. */
  readonly source?: SourceRecord;
  /** What changed; absent where there was nothing before, or an error. */
  readonly changes?: Comparison;
  /** The files that were written; under `--dry-run`, that would have been. */
  readonly written: readonly string[];
}

/**
 * Takes a newer revision in: fetches it, checks it, shows what changed, and only then replaces
 * `contract.yaml` and `source.json`, both or none.
 *
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function runPull(
  options: PullOptions,
  context: CommandContext,
  places: Places = {},
): Promise<PullReport> {
  const prepared = await preparePull({ ...options, instead: OUT_INSTEAD }, context, places);
  const { candidate, folder, revision, comparison } = prepared;
  const isRefused = candidate?.document === undefined;
  const files = candidate?.files ?? [];
  if (!isRefused && options.dryRun !== true) {
    context.onStep("writing");
    await writeSpec(folder.path, files, context.cwd);
  }
  return {
    command: "spec pull",
    ok: !isRefused,
    summary: summaryOf(prepared, options.dryRun === true, context.cwd),
    details: comparison?.lines ?? [],
    diagnostics: prepared.diagnostics,
    sources: prepared.sources,
    written: files.map(({ path }) => shown(join(folder.path, path), context.cwd)),
    ...defined({ source: revision?.record, changes: comparison }),
  };
}

/** One line that says how a pull ended. */
export function summaryOf(
  { revision, candidate, folder, comparison }: Prepared,
  isDry: boolean,
  cwd: string,
): string {
  if (revision === undefined) return "nothing fetched, nothing changed";
  const name = nameOf(revision.record);
  if (candidate?.document === undefined) return `${name}: refused, nothing changed`;
  if (candidate.files.length === 0) return `${name}: nothing to do, the contract is the same`;
  const changes = comparison === undefined ? "" : `: ${summaryLine(comparison.summary)}`;
  const place = shown(folder.path, cwd);
  return isDry ? `${name}${changes}; nothing written` : `${place} is now ${name}${changes}`;
}
