import type { Severity } from "../place.js";

/** A text, or how to write it from what is known of the case at hand. */
export type Text<Data> = string | ((data: Data) => string);

/** The `Data` of an entry whose texts need none. */
export type NoData = Record<never, never>;

/** What the catalogue says of one code. Every part is demanded: no finding without cause and fix. */
export interface Entry<Data> {
  readonly severity: Severity;
  /** Becomes the diagnostic's message: one line. */
  readonly title: Text<Data>;
  readonly cause: Text<Data>;
  readonly fix: Text<Data>;
}

/** Types an entry: `entry<{ key: string }>({ ... })`; the type says what a diagnostic must pass. */
export function entry<Data = NoData>(value: Entry<Data>): Entry<Data> {
  return value;
}
