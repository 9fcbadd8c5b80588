import type { Location } from "../../diagnostics/index.js";
import type { Level } from "../level.js";
import type { DiffReport, LocatedChange } from "../report.js";
import type { RuleId } from "../rules/index.js";
import type { Summary } from "../types.js";

/** What `--format json` prints. Members are added, never taken away, within one `version`. */
export interface JsonReport {
  readonly version: 1;
  readonly before: string;
  readonly after: string;
  readonly summary: Summary;
  /** Breaking ones first, then by group and operation. */
  readonly changes: readonly JsonChange[];
}

export interface JsonChange {
  readonly rule: RuleId;
  /** More rules of the same level that the cause falls under. */
  readonly also: readonly RuleId[];
  readonly level: Level;
  /** Title of the group; null where it is of several, or of none. */
  readonly group: string | null;
  /** `contacts.createContact` */
  readonly operations: readonly string[];
  readonly types: readonly string[];
  /** Null for what is new. */
  readonly before: JsonPlace | null;
  /** Null for what is gone. */
  readonly after: JsonPlace | null;
  /** One line, names and values in backticks. */
  readonly message: string;
}

/** A JSON pointer, and where it is in its file: line and column from 1, null where not known. */
export interface JsonPlace {
  readonly pointer: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A report for machines, as JSON text with a line feed at its end. */
export function renderJson({ before, after, summary, changes }: DiffReport): string {
  const report: JsonReport = { version: 1, before, after, summary, changes: changes.map(toJson) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function toJson(change: LocatedChange): JsonChange {
  const { rule, also, level, group, operations, types, message } = change;
  return {
    rule,
    also,
    level,
    group: group ?? null,
    operations,
    types,
    before: placeOf(change.before, change.beforeAt),
    after: placeOf(change.after, change.afterAt),
    message,
  };
}

function placeOf(pointer: string | undefined, at: Location | undefined): JsonPlace | null {
  if (pointer === undefined) return null;
  return {
    pointer,
    file: at?.file ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
  };
}
