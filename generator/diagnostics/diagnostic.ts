import type { Entry, Text } from "./catalogue/entry.js";
import { catalogue, type DataByCode, type DataOf, type DiagnosticCode } from "./catalogue.js";
import type { Location, Related, Severity } from "./place.js";

/** One finding, as plain data. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** One line that names the thing it is about. */
  readonly message: string;
  readonly location?: Location;
  readonly related?: readonly Related[];
  /** Why it is a problem. */
  readonly cause: string;
  /** What to do about it. */
  readonly fix: string;
}

export type DiagnosticInput<Code extends DiagnosticCode> = DataOf<Code> & {
  readonly at?: Location;
  readonly related?: readonly Related[];
};

/**
 * Makes a diagnostic from its catalogue entry.
 *
 * @example diagnostic("duplicate-key", { at: { file, line: 3, column: 1 }, data: { key: "paths" } })
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  input: DiagnosticInput<Code>,
): Diagnostic {
  const entries: { [Each in DiagnosticCode]: Entry<DataByCode[Each]> } = catalogue;
  const entry: Entry<DataByCode[Code]> = entries[code];
  const data = (input.data ?? {}) as DataByCode[Code];
  const { at, related = [] } = input;
  return {
    code,
    severity: entry.severity,
    message: write(entry.title, data),
    ...(at === undefined ? {} : { location: at }),
    ...(related.length === 0 ? {} : { related }),
    cause: write(entry.cause, data),
    fix: write(entry.fix, data),
  };
}

function write<Data>(text: Text<Data>, data: Data): string {
  return typeof text === "function" ? text(data) : text;
}
