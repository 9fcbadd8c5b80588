import { basename, resolve } from "node:path";
import { UsageError } from "../../diagnostics/usage-error.js";
import { shown } from "../../io/description.js";
import { errorCode } from "../../io/errors.js";
import { recoverOutput } from "../../io/recover.js";
import { hasTeamFolder, TEAM_CONFIG, teamFolder } from "../../io/team-folders.js";
import { outputsBeside, removeOutput } from "../../io/team-outputs.js";
import { teamOutputs } from "../../pipeline/config/settings.js";
import { nothingOf, problemOf } from "./report.js";
import type { TeamReport, TeamsRun } from "./types.js";

/**
 * What teams have left that are gone, or that write elsewhere now: it is removed, or told of under
 * `--check`.
 *
 * @param living what became of every team of the project
 */
export async function removeGone(
  { context: { cwd }, settings, isCheck }: TeamsRun,
  living: readonly TeamReport[],
): Promise<readonly TeamReport[]> {
  const outs = living.flatMap(({ out }) => (out === undefined ? [] : [resolve(cwd, out)]));
  // One that does not say where it writes may write there.
  if (outs.length < living.length) return [];
  const reports: TeamReport[] = [];
  for (const out of await outputsBeside(teamOutputs(settings.out), outs)) {
    const waits = isWaiting(basename(out), living, cwd);
    reports.push(...(await removeOne(out, waits, { cwd, isCheck })));
  }
  return reports;
}

/** A folder of a team without a configuration, which may be about to come back. */
function isWaiting(team: string, living: readonly TeamReport[], cwd: string): boolean {
  return hasTeamFolder(cwd, team) && !living.some((each) => each.team === team);
}

async function removeOne(
  out: string,
  waits: boolean,
  { cwd, isCheck }: { readonly cwd: string; readonly isCheck: boolean },
): Promise<TeamReport[]> {
  const team = basename(out);
  const place = shown(out, cwd);
  const report = { ...nothingOf(team), out: place, isGone: true } as const;
  try {
    if (!isCheck) await recoverOutput(out);
    const removed = await removeOutput(out, cwd, isCheck || waits);
    if (removed === undefined) return [];
    if (waits) throw withoutConfig(team, place, cwd);
    const { files, kept } = removed;
    const differences = files.map((path) => ({ path, kind: "stale" }) as const);
    return [{ ...report, ok: !isCheck, differences, kept }];
  } catch (error) {
    return [{ ...report, ok: false, problem: problemOf(asUsage(error, place)) }];
  }
}

function withoutConfig(team: string, place: string, cwd: string): UsageError {
  const folder = shown(teamFolder(cwd, team), cwd);
  return new UsageError(
    `${place} is left as it is: ${folder} has no ${TEAM_CONFIG}.ts`,
    `Put the configuration back, or remove ${folder}; generate then removes the output.`,
  );
}

function asUsage(error: unknown, place: string): unknown {
  if (errorCode(error) === undefined) return error;
  return new UsageError(`cannot remove ${place}: ${(error as Error).message}`);
}
