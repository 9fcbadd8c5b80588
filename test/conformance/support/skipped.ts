import { readFileSync } from "node:fs";
import type { PlacedCase } from "./run.js";

/** What is not asked of the generator, and why. */
export interface Skipped {
  /** The copy of the suite that has it; absent where all do. */
  readonly suite?: string;
  /** `draft4`; all drafts where several skip the same. */
  readonly drafts: readonly string[];
  readonly file: string;
  /** The case's description; absent where it is the whole file. */
  readonly case?: string;
  /** The test's description; absent where it is the whole case. */
  readonly test?: string;
  readonly reason: string;
  /** What the generator says of the schema, so that nothing is dropped in silence. */
  readonly diagnostic?: string;
}

export const SKIPPED: readonly Skipped[] = JSON.parse(
  readFileSync(new URL("../skipped.json", import.meta.url), "utf8"),
);

/** What the list says of a case. */
export function skippedOf({ suite, draft, file, description }: PlacedCase): readonly Skipped[] {
  return SKIPPED.filter(
    (each) =>
      (each.suite === undefined || each.suite === suite) &&
      each.drafts.includes(draft) &&
      each.file === file &&
      (each.case === undefined || each.case === description),
  );
}

/** Whether a test is skipped. */
export function isSkipped(skipped: readonly Skipped[], test: string): boolean {
  return skipped.some((each) => each.test === undefined || each.test === test);
}
