import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { commitOutput } from "../io/commit.js";
import { shown } from "../io/description.js";
import { errorCode } from "../io/errors.js";
import { withLock } from "../io/lock.js";
import { MANIFEST, type Plan, planOutput, readManifest } from "../io/output.js";
import { recoverOutput } from "../io/recover.js";
import type { OutputFile } from "../pipeline/emitters/emitter.js";
import type { CommandContext } from "./context.js";

/** What a command wants a folder to hold. */
export interface Output {
  /** Absolute. */
  readonly out: string;
  readonly files: readonly OutputFile[];
  /** Name of the package that the folder is made from. */
  readonly packageName: string;
  /**
   * Files that are written with the others, once, and are nobody's afterwards: later runs leave
   * them. Default: none.
   */
  readonly beside?: readonly OutputFile[];
  /** Leave files of earlier runs that this run did not make. */
  readonly isPartial: boolean;
  /** Compare instead of writing. */
  readonly isCheck: boolean;
  /** There is something to write, in all likelihood: take the lock at once. Default: false. */
  readonly expectsChange?: boolean;
}

/**
 * Compares a folder with what it should hold, and makes it so: the whole folder in one step.
 *
 * @throws {UsageError} where something stands in the way, or the folder cannot be written
 */
export async function writeOutput(output: Output, { cwd, onStep }: CommandContext): Promise<Plan> {
  const { out, files, packageName, isPartial, isCheck } = output;
  onStep(isCheck ? "comparing" : `writing ${files.length} files`);
  const plan = () => planOutput(out, files, { packageName, isPartial, cwd });
  try {
    if (!isCheck) await recoverOutput(out);
    const underLock = () => withLock(out, async () => commit(output, await plan(), cwd));
    if (output.expectsChange) return await underLock();
    const first = await plan();
    const isSame = first.differences.length === 0 && (output.beside ?? []).length === 0;
    if (isCheck || isSame) return first;
    return await underLock();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new UsageError(`cannot write ${shown(out, cwd)}: ${(error as Error).message}`);
  }
}

async function commit(
  { out, packageName, beside = [] }: Output,
  plan: Plan,
  cwd: string,
): Promise<Plan> {
  await assertOwned(out, plan, packageName, cwd);
  if (plan.differences.length === 0 && beside.length === 0) return plan;
  const stale = plan.differences.filter(({ kind }) => kind === "stale");
  const changed = new Set(plan.differences.map(({ path }) => path));
  await commitOutput(out, {
    write: [...plan.files.filter(({ path }) => changed.has(path)), ...beside],
    remove: stale.map(({ path }) => path),
  });
  return plan;
}

/** What stands in the way is the generator's own work, for the same package. */
async function assertOwned(
  out: string,
  plan: Plan,
  packageName: string,
  cwd: string,
): Promise<void> {
  const { before: manifest } = plan;
  const folder = shown(out, cwd);
  const advice = "Choose another folder with --out, or move what is there away.";
  if (manifest !== undefined && manifest.package !== packageName) {
    throw new UsageError(`${folder} holds ${manifest.package}, not ${packageName}`, advice);
  }
  const owned = new Set([MANIFEST, ...(manifest?.files ?? [])]);
  const changed = plan.differences.filter(
    ({ kind, path }) => kind === "changed" && !owned.has(path),
  );
  for (const { path } of changed) {
    if (await isOwnedBelow(out, path, packageName, cwd)) continue;
    throw new UsageError(`${folder}/${path} was not written by the generator`, advice);
  }
}

/** The site may have been written by itself before it became a part of the output. */
async function isOwnedBelow(
  out: string,
  path: string,
  packageName: string,
  cwd: string,
): Promise<boolean> {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return false;
  const manifest = await readManifest(join(out, folder), cwd);
  return manifest?.package === packageName && manifest.files.includes(rest.join("/"));
}
