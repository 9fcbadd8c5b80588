import { diagnostic } from "../../diagnostics/index.js";
import type { Pointer } from "../../json/types.js";
import type { Source } from "./source.js";

/** Something that is not called as it would be. */
export interface Renamed {
  readonly kind: "type" | "operation" | "group";
  /** What the configuration knows it by. */
  readonly key: string;
  readonly wanted: string;
  readonly name: string;
  readonly pointer: Pointer;
}

/** Says what something is called instead, and the line that gives it a name of the user's choice. */
export function reportRenamed({ pointer, ...renamed }: Renamed, source: Source): void {
  source.report(diagnostic("name-taken", { at: { pointer }, data: renamed }));
}
