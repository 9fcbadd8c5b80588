import type { Diagnostic } from "../../diagnostics/index.js";
import type { Difference } from "../../io/output.js";
import type { CommandContext } from "../context.js";
import type { Produced, Production, Steps } from "../produce.js";

/** How a run ended for one team. One that fails leaves the others as they would be. */
export interface TeamReport {
  readonly team: string;
  readonly ok: boolean;
  /** Absent where the configuration is wrong. */
  readonly out?: string;
  /** How many files the team's output has. */
  readonly files: number;
  readonly differences: readonly Difference[];
  readonly diagnostics: readonly Diagnostic[];
  /** What stands against it. */
  readonly problem?: { readonly message: string; readonly fix?: string };
  /** No team writes into this folder any more: it is about what one has left there. */
  readonly isGone?: true;
  /** What stays in the folder of one that is gone, as it was not generated. */
  readonly kept?: readonly string[];
}

/** Texts that diagnostics point into, by file. */
export type Sources = ReadonlyMap<string, string>;

/** One run over some teams. */
export interface TeamsRun extends Omit<Production, "onStep"> {
  readonly context: CommandContext;
  /** Names of teams. */
  readonly teams: readonly string[];
  /** They are all teams of the project: the output of any other is of one that is gone. */
  readonly isEveryTeam: boolean;
  readonly isCheck: boolean;
  /** This process may have loaded an older configuration of a team. Default: false. */
  readonly isAgain?: boolean;
}

/** What the teams of a run share. */
export interface Shared {
  /** The model without overlays of teams. */
  readonly model: () => Promise<Produced>;
  readonly steps: Steps;
}
