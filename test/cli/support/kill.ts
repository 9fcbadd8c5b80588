import type { ChildProcess } from "node:child_process";
import { cpSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Cli } from "./cli.js";
import { snapshot, temporaryFolder } from "./folders.js";

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

/** When a run is killed: so many milliseconds after it starts, or after it begins to write. */
export interface Moment {
  readonly since: "start" | "writing";
  readonly delay: number;
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

/**
 * Kills one run, and expects the old tree or the new one, and that the next run ends in the new one
 * and leaves nothing beside it.
 *
 * @returns which tree was left
 */
export async function killOnce(trial: Trial, moment: Moment): Promise<"old" | "new"> {
  const { cli, folder, args, before, after } = trial;
  const out = join(folder, "generated");
  rmSync(out, { recursive: true, force: true });
  cpSync(join(folder, "old"), out, { recursive: true, verbatimSymlinks: true });
  const beside = readdirSync(folder).sort();
  await cli(args, { cwd: folder, onStart: (child) => killAt(child, folder, moment) });
  if (moment.signal !== "SIGKILL") expect(readdirSync(folder).sort()).toEqual(beside);
  const left = snapshot(out);
  const isOld = JSON.stringify(left) === JSON.stringify(before);
  if (!isOld) expect(left).toEqual(after);
  expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
  expect(snapshot(out)).toEqual(after);
  expect(readdirSync(folder).sort()).toEqual(beside);
  return isOld ? "old" : "new";
}

function killAt(child: ChildProcess, folder: string, { since, delay, signal }: Moment): void {
  const kill = () => setTimeout(() => child.kill(signal), delay);
  if (since === "start") {
    kill();
    return;
  }
  const watcher = watch(folder, () => {
    watcher.close();
    kill();
  });
  child.once("close", () => watcher.close());
}
