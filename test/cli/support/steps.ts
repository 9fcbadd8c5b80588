/** The steps of a run: each change of the file system that it makes, to see them, and to stop at one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders.js";

export interface Steps {
  /** Makes a process of Node tell its steps. */
  readonly env: Readonly<Record<string, string>>;
  /** So far: what is done, then where, `rename /a/b`. */
  readonly taken: () => string[];
  /** Sends the process a signal just before its step of this number, the first one being 1. */
  readonly killAt: (step: number, signal: NodeJS.Signals) => void;
}

/** For one process. */
export function watchSteps(): Steps {
  const folder = temporaryFolder();
  const preload = new URL("steps-preload.mjs", import.meta.url).href;
  const killAt = (step: number, signal: NodeJS.Signals) =>
    writeFileSync(join(folder, "kill"), `${step} ${signal}`);
  killAt(0, "SIGKILL");
  writeFileSync(join(folder, "log"), "");
  return {
    env: { NODE_OPTIONS: `--import=${preload}`, STEPS: folder },
    taken: () => readFileSync(join(folder, "log"), "utf8").split("\n").slice(0, -1),
    killAt,
  };
}

/** Numbers from 1 to `last`, evenly spread, both ends included. */
export function spread(last: number, count: number): number[] {
  const at = Array.from({ length: count }, (_, index) => index / (count - 1));
  return [...new Set(at.map((part) => 1 + Math.round(part * (last - 1))))];
}
