/**
 * The rules of the specifications in our own cases: OpenAPI 3.0 where it leaves draft 4, and JSON
 * Schema 2020-12, whose published suite no npm package holds.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { APPLICATORS } from "./cases/applicators.js";
import { CONDITIONALS } from "./cases/conditionals.js";
import { OPENAPI_3_0 } from "./cases/openapi-3.0.js";
import { REFERENCES } from "./cases/references.js";
import type { RuleCase } from "./cases/types.js";
import { VALIDATION } from "./cases/validation.js";
import { compileSchemas, type Schema } from "./support/compile.js";
import type { Judge } from "./support/judge.js";
import { renamed } from "./support/rename.js";

describe.each([
  { title: "OpenAPI 3.0", version: "3.0.4", cases: OPENAPI_3_0 },
  { title: "2020-12 validation", version: "3.1.1", cases: VALIDATION },
  { title: "2020-12 applicators", version: "3.1.1", cases: APPLICATORS },
  { title: "2020-12 conditionals", version: "3.1.1", cases: CONDITIONALS },
  { title: "2020-12 references", version: "3.1.1", cases: REFERENCES },
])("$title", ({ version, cases }) => {
  let judges: readonly Judge[] = [];
  beforeAll(async () => {
    const own = cases.map((each, index) => renamed(each, `Case${index}`));
    const components: Record<string, Schema> = Object.assign({}, ...own.map((it) => it.components));
    judges = await compileSchemas({
      version,
      schemas: own.map(({ schema }) => schema),
      components,
    });
  });

  test.each(cases.map((each, index) => ({ ...each, index })))("$rule", (each) => {
    const judge = judges[each.index];
    expect(wrongAnswers(each, judge ?? fail)).toEqual([]);
  });
});

function fail(): never {
  throw new Error("there is no judge");
}

/** The values that are not judged as the case says. */
function wrongAnswers({ valid, invalid }: RuleCase, judge: Judge): string[] {
  return [
    ...valid.filter((value) => !judge(value)).map((value) => `valid: ${JSON.stringify(value)}`),
    ...invalid.filter((value) => judge(value)).map((value) => `invalid: ${JSON.stringify(value)}`),
  ];
}
