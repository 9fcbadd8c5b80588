import type { ApiReport } from "./api.js";
import type { DocsReport } from "./docs.js";
import type { GenerateReport } from "./generate.js";
import type { InitReport } from "./init.js";
import type { ReleaseReport } from "./release.js";
import type { SpecDiffReport } from "./spec-diff.js";
import type { ImportReport } from "./spec-import.js";
import type { PullReport } from "./spec-pull.js";
import type { CheckReport } from "./templates/check.js";
import type { EjectReport } from "./templates/eject.js";
import type { ListReport } from "./templates/list.js";
import type { PreviewReport } from "./templates/preview.js";
import type { UpgradeReport } from "./templates/upgrade.js";
import type { UpdateReport } from "./update.js";

/**
 * What each command reports. A new command has its report here, and with it in the schema of `--json`.
 */
interface Reports {
  readonly api: ApiReport;
  readonly docs: DocsReport;
  readonly generate: GenerateReport;
  readonly init: InitReport;
  readonly release: ReleaseReport;
  readonly "spec diff": SpecDiffReport;
  readonly "spec import": ImportReport;
  readonly "spec pull": PullReport;
  readonly "templates check": CheckReport;
  readonly "templates eject": EjectReport;
  readonly "templates list": ListReport;
  readonly "templates preview": PreviewReport;
  readonly "templates upgrade": UpgradeReport;
  readonly update: UpdateReport;
}

export type CommandReport = Reports[keyof Reports];

/** What is for people alone. */
type ForPeople = "details" | "sources" | "output";

type Results = { readonly [Command in keyof Reports]: Omit<Reports[Command], ForPeople> };

/** A command that has not come to a report. */
export interface Failure {
  /** As it was typed, without the program's name: `spec diff`; empty where none was recognised. */
  readonly command: string;
  readonly ok: false;
  readonly error: {
    /**
     * Whose mistake it is. `usage`: the command line, the configuration or a path, exit code 2;
     * `internal`: the generator's own, exit code 1.
     */
    readonly kind: "usage" | "internal";
    /** What is wrong, and where. */
    readonly message: string;
    /** What to do about it. */
    readonly fix?: string;
  };
}

/** `--help`, and `help`. */
export interface HelpResult {
  readonly command: "help";
  readonly ok: true;
  /** What people are shown. */
  readonly text: string;
}

/** `--version` */
export interface VersionResult {
  readonly command: "version";
  readonly ok: true;
  /** Version of the generator. */
  readonly version: string;
}

/** What `--json` prints: one of these, on one line. */
export type Result = Results[keyof Results] | Failure | HelpResult | VersionResult;

/** What machines get of a report. */
export function resultOf({ sources: _, details: __, output: ___, ...rest }: CommandReport): Result {
  return rest as Result;
}
