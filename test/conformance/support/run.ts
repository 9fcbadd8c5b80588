import { adapt } from "./adapt.js";
import { compileSchemas, type SchemaSet } from "./compile.js";
import type { Judge } from "./judge.js";
import type { SuiteCase, SuiteTest } from "./suite.js";

/** A case and where it stands. */
export interface PlacedCase extends SuiteCase {
  /** The name of the copy of the suite. */
  readonly suite: string;
  readonly draft: string;
  readonly file: string;
}

/** Draft 4 is what OpenAPI 3.0 extends, all others are written in the words of 3.1. */
const versionOf = (draft: string) => (draft === "draft4" ? "3.0.4" : "3.1.1");

/** Judges of many cases of one draft, from one bundle. */
export function compileCases(cases: readonly PlacedCase[]): Promise<readonly Judge[]> {
  return compileSchemas(schemaSetOf(cases));
}

/** The description of many cases of one draft. */
export function schemaSetOf(cases: readonly PlacedCase[]): SchemaSet {
  const [{ draft } = { draft: "" }] = cases;
  const adapted = cases.map(({ schema }, index) => adapt(schema, draft, `Case${index}`));
  return {
    version: versionOf(draft),
    schemas: adapted.map(({ schema }) => schema),
    components: Object.assign({}, ...adapted.map(({ components }) => components)),
  };
}

/** Descriptions of the tests of a case that the judge answers otherwise, or not at all. */
export function runCase({ file, tests }: PlacedCase, judge: Judge | undefined): readonly string[] {
  const isFormat = /format/.test(file);
  return tests
    .filter((each) => !isRight(each, judge, isFormat))
    .map(({ description }) => description);
}

/** Formats are checked with care not to turn away what a server takes, so only that is asked. */
function isRight({ data, valid }: SuiteTest, judge: Judge | undefined, isFormat: boolean): boolean {
  if (isFormat && !valid) return true;
  try {
    return judge?.(data) === valid;
  } catch {
    return false;
  }
}
