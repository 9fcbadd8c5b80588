import { constants, lstatSync } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { type Change, commitOutput } from "./commit.js";
import { shown } from "./description.js";
import { errorCode, isMissing } from "./errors.js";
import { withLock } from "./lock.js";
import { recoverOutput } from "./recover.js";
import { listTeams, teamFolder } from "./team-folders.js";

/** What is to be done in a team's folder, and what to say of it. */
export interface TeamPlan<Result> {
  readonly change: Change;
  readonly result: Result;
}

/**
 * Looks at a team's folder and changes it: all files or none, one run at a time.
 *
 * @param plan called again once no other run can write there
 * @throws {UsageError} where the folder cannot be written; nothing has changed then
 */
export async function changeTeam<Result>(
  cwd: string,
  team: string,
  plan: () => Promise<TeamPlan<Result>>,
): Promise<Result> {
  const first = await plan();
  if (isEmpty(first.change)) return first.result;
  const folder = teamFolder(cwd, team);
  try {
    // A folder takes another's place also where nothing may be written into it.
    await access(folder, constants.W_OK);
    return await withLock(folder, async () => {
      const { change, result } = await plan();
      assertInside(folder, change, cwd);
      if (!isEmpty(change)) await commitOutput(folder, change);
      return result;
    });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`cannot write ${shown(folder, cwd)}: ${(error as Error).message}`);
  }
}

function isEmpty({ write, remove }: Change): boolean {
  return write.length === 0 && remove.length === 0;
}

/** A linked folder would lead what is written elsewhere. */
function assertInside(folder: string, { write, remove }: Change, cwd: string): void {
  const paths = [...write.map(({ path }) => path), ...remove];
  for (const path of new Set(paths.flatMap(foldersOf))) {
    if (!lstatSync(join(folder, path), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UsageError(
      `${shown(join(folder, path), cwd)} leads out of the team's folder`,
      "Put a folder in the place of the link.",
    );
  }
}

/** `a/b/c.hbs` stands in `a/b` and `a`. */
function foldersOf(path: string): string[] {
  const parent = dirname(path);
  return parent === "." ? [] : [parent, ...foldersOf(parent)];
}

/** The teams of a project, after what a killed run left of one has been put right. */
export async function findTeams(cwd: string): Promise<string[]> {
  const entries = await readdir(teamFolder(cwd, "")).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const left = entries.flatMap((entry) => /^\.(.+)\.intercom-codegen-/.exec(entry)?.[1] ?? []);
  for (const team of new Set(left)) await recoverOutput(teamFolder(cwd, team));
  return listTeams(cwd);
}
