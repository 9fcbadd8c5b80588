import { checkEntries } from "./catalogue/check.js";
import { downloadEntries } from "./catalogue/download.js";
import type { Entry } from "./catalogue/entry.js";
import { modelEntries } from "./catalogue/model.js";
import { overlayEntries } from "./catalogue/overlay.js";
import { parseEntries } from "./catalogue/parse.js";
import { proseEntries } from "./catalogue/prose.js";
import { templateEntries } from "./catalogue/templates.js";
import { upgradeEntries } from "./catalogue/upgrade.js";
import { validatorEntries } from "./catalogue/validators.js";

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

/** What the texts of each entry are written from. */
export type DataByCode = {
  [Code in DiagnosticCode]: (typeof catalogue)[Code] extends Entry<infer Data> ? Data : never;
};

/** What a diagnostic of this code says of its case: nothing for entries without data. */
export type DataOf<Code extends DiagnosticCode> =
  Record<never, never> extends DataByCode[Code]
    ? { readonly data?: DataByCode[Code] }
    : { readonly data: DataByCode[Code] };
