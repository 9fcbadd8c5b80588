import type { Location } from "../diagnostics/index.js";
import type { Pointer } from "../json/types.js";
import type { Level } from "./level.js";
import type { Change, Summary } from "./types.js";

/** A change and where it stands in both files. */
export interface LocatedChange extends Change {
  readonly beforeAt?: Location;
  readonly afterAt?: Location;
}

/** What renderers work from. */
export interface DiffReport {
  /** The old and the new description, as the caller named them. */
  readonly before: string;
  readonly after: string;
  readonly summary: Summary;
  /** Breaking ones first, then by group and operation. */
  readonly changes: readonly LocatedChange[];
}

/** One side of a comparison, as a report needs it. */
export interface ReportSide {
  readonly name: string;
  /** Where a value stands; file, and line and column counted from 1 as far as they are known. */
  readonly locate: (pointer: Pointer) => Location;
}

/**
 * Puts the places in both files to changes.
 *
 * @param located levels whose changes are looked up; the others stay without. Default: all.
 */
export function createReport(
  before: ReportSide,
  after: ReportSide,
  changes: readonly Change[],
  located: readonly Level[] = ["breaking", "compatible", "docs"],
): DiffReport {
  const isLocated = ({ level }: Change) => located.includes(level);
  return {
    before: before.name,
    after: after.name,
    summary: summarise(changes),
    changes: changes.map((change) => ({
      ...change,
      ...(change.before !== undefined &&
        isLocated(change) && { beforeAt: before.locate(change.before) }),
      ...(change.after !== undefined &&
        isLocated(change) && { afterAt: after.locate(change.after) }),
    })),
  };
}

export function summarise(changes: readonly Change[]): Summary {
  const count = (level: Change["level"]) =>
    changes.filter((change) => change.level === level).length;
  return { breaking: count("breaking"), compatible: count("compatible"), docs: count("docs") };
}

/** `3 breaking, 4 compatible, 20 of docs only`. */
export function summaryLine({ breaking, compatible, docs }: Summary): string {
  return breaking + compatible + docs === 0
    ? "no changes"
    : `${breaking} breaking, ${compatible} compatible, ${docs} of docs only`;
}

/** Changes under the title of their group, in the order in which groups first occur. */
export function byGroup(changes: readonly LocatedChange[]): Map<string, LocatedChange[]> {
  const groups = new Map<string, LocatedChange[]>();
  for (const change of changes) {
    const title = change.group ?? SEVERAL;
    groups.set(title, [...(groups.get(title) ?? []), change]);
  }
  return groups;
}

/** Where changes of several groups, or of none, are listed. */
const SEVERAL = "Client, types and several groups";

/** How many operations a change reaches; nothing where its sentence names the one. */
export function reachOf({ operations, sentence }: Pick<Change, "operations" | "sentence">): string {
  const [only] = operations;
  if (only === undefined) return "";
  if (operations.length > 1) return `${operations.length} operations`;
  return sentence.some((part) => typeof part !== "string" && part.code === only) ? "" : only;
}
