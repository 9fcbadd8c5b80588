import { checkEntries } from "./catalogue/check.js";
import { downloadEntries } from "./catalogue/download.js";
import type { Entry, Text } from "./catalogue/entry.js";
import { modelEntries } from "./catalogue/model.js";
import { overlayEntries } from "./catalogue/overlay.js";
import { parseEntries } from "./catalogue/parse.js";
import { proseEntries } from "./catalogue/prose.js";
import { templateEntries } from "./catalogue/templates.js";
import { upgradeEntries } from "./catalogue/upgrade.js";
import { validatorEntries } from "./catalogue/validators.js";
import type { Diagnostic, Location, Related } from "./types.js";

/** Every diagnostic there is. A stage adds its codes in a file of its own under `catalogue/`. */
export const catalogue = {
  ...parseEntries,
  ...overlayEntries,
  ...checkEntries,
  ...modelEntries,
  ...validatorEntries,
  ...proseEntries,
  ...downloadEntries,
  ...upgradeEntries,
  ...templateEntries,
};

/** A kebab-case word, e.g. `duplicate-key`. Codes are public: tests and users match on them. */
export type DiagnosticCode = keyof typeof catalogue;

type DataByCode = {
  [Code in DiagnosticCode]: (typeof catalogue)[Code] extends Entry<infer Data> ? Data : never;
};

/** What a diagnostic of this code says of its case: nothing for entries without data. */
type DataOf<Code extends DiagnosticCode> =
  Record<never, never> extends DataByCode[Code]
    ? { readonly data?: DataByCode[Code] }
    : { readonly data: DataByCode[Code] };

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
