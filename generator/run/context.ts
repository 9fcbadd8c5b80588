import type { Diagnostic } from "../diagnostics/index.js";

/** What a command gets from the edge. */
export interface CommandContext {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Called when a step begins: "reading", "modelling". */
  readonly onStep: (step: string) => void;
}

/** What every command answers; `--json` prints it. */
export interface Report {
  readonly command: string;
  /** False: the input or the result is wrong, exit code 1. */
  readonly ok: boolean;
  /** One line for people. */
  readonly summary: string;
  /** More lines for people; not part of the JSON, which has them as data. */
  readonly details: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What people get on stdout, instead of the JSON. Default: nothing. */
  readonly output?: string;
  /** Texts that the diagnostics point into, by file; not part of the JSON. */
  readonly sources: ReadonlyMap<string, string>;
}
