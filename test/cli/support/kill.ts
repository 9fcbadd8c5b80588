import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Cli } from "./cli.js";
import { snapshot, temporaryFolder } from "./folders.js";
import { watchSteps } from "./steps.js";

type Tree = Readonly<Record<string, string>>;

/** An output folder before a run and after it. */
export interface Trial {
  readonly cli: Cli;
  /** Holds what the arguments name, and `old`, the tree that an earlier run wrote. */
  readonly folder: string;
  /** Arguments of a run that turns `old` into `after`, in a folder called `generated`. */
  readonly args: readonly string[];
  readonly before: Tree;
  readonly after: Tree;
}

/** When a run is killed: just before a step (`steps.ts`). */
export interface Moment {
  readonly step: number;
  readonly signal: NodeJS.Signals;
}

/** A run that turns the client of one description into that of another, beside a file of mine. */
export async function createTrial(cli: Cli, from: string, to: string): Promise<Trial> {
  const folder = temporaryFolder();
  const args = ["generate", "--spec", "spec.yaml"];
  const tree = async (text: string): Promise<Tree> => {
    writeFileSync(join(folder, "spec.yaml"), text);
    expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
    writeFileSync(join(folder, "generated", "mine.txt"), "mine");
    return snapshot(join(folder, "generated"));
  };
  const after = await tree(to);
  rmSync(join(folder, "generated"), { recursive: true });
  const before = await tree(from);
  renameSync(join(folder, "generated"), join(folder, "old"));
  writeFileSync(join(folder, "spec.yaml"), to);
  return { cli, folder, args, before, after };
}

/** How many steps a run takes that nobody kills. */
export async function countSteps(trial: Trial): Promise<number> {
  const steps = watchSteps();
  const out = resetOutput(trial);
  expect(await trial.cli(trial.args, { cwd: trial.folder, env: steps.env })).toMatchObject({
    code: 0,
  });
  expect(snapshot(out)).toEqual(trial.after);
  return steps.taken().length;
}

/**
 * Kills one run, and expects the old tree or the new one, and that the next run ends in the new one
 * and leaves nothing beside it.
 *
 * @returns which tree was left
 */
export async function killOnce(trial: Trial, moment: Moment): Promise<"old" | "new"> {
  const { cli, folder, args, before, after } = trial;
  const out = resetOutput(trial);
  const beside = readdirSync(folder).sort();
  const steps = watchSteps();
  steps.killAt(moment.step, moment.signal);
  const run = await cli(args, { cwd: folder, env: steps.env });
  if (moment.signal === "SIGKILL") expect(run.signal).toBe("SIGKILL");
  if (moment.signal !== "SIGKILL") expect(readdirSync(folder).sort()).toEqual(beside);
  const left = snapshot(out);
  const isOld = JSON.stringify(left) === JSON.stringify(before);
  // A run that gets to its end in spite of the signal has done all of it.
  if (!isOld || run.code === 0) expect(left).toEqual(after);
  expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
  expect(snapshot(out)).toEqual(after);
  expect(readdirSync(folder).sort()).toEqual(beside);
  return isOld ? "old" : "new";
}

/** The output folder as an earlier run has left it. */
function resetOutput({ folder }: Trial): string {
  const out = join(folder, "generated");
  rmSync(out, { recursive: true, force: true });
  cpSync(join(folder, "old"), out, { recursive: true, verbatimSymlinks: true });
  return out;
}
