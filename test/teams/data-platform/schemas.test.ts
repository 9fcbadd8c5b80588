/**
 * Every zod schema of the team and the validator of the same part of the same request: generated
 * values, valid and not, have to get one verdict from both.
 */
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  fromApi,
  type OperationCase,
} from "../../../generated/teams/data-platform/client/src/case.js";
import type { Json } from "../../../generator/json/types.js";
import type { Validator } from "../../../generator/shipped/runtime/validation/validator.js";
import { createValueGenerator } from "../../conformance/support/generate-value.js";
import { mutate } from "../../conformance/support/mutate.js";
import { createRandom, seedFor } from "../../conformance/support/random.js";
import { requestSchemasOf } from "../../conformance/support/requests.js";
import { membersOf } from "../../conformance/support/schema-walk.js";
import { slug } from "../../support/names.js";
import { description, operations, TAGS } from "./support/places.js";

type Module<Value> = Readonly<Record<string, Value>>;

const RUNS = 2000;
const SEED = Number(process.env.CONFORMANCE_SEED ?? 1);
const TEAM = "../../../generated/teams/data-platform/client/src";
const groups = [...new Set(operations.flatMap(({ tags }) => tags))];

const [schemas, cases, validators] = await Promise.all([
  load<z.ZodType>(TAGS, (tag) => `${TEAM}/${slug(tag)}/schemas.ts`),
  load<OperationCase>(TAGS, (tag) => `${TEAM}/${slug(tag)}/case.ts`),
  load<Validator<unknown>>(
    groups,
    (tag) => `../../../generated/client/src/${slug(tag)}/validators.ts`,
  ),
]);

const types = membersOf(description.components.schemas as unknown as Json);
const generate = createValueGenerator((ref) => types[ref.split("/").at(-1) ?? ""]);
const names = new Set(operations.map(({ name }) => name));
const requests = requestSchemasOf(description)
  .map((request) => ({
    ...request,
    operation: request.name.replace(/(Path|Query|Headers|Body)$/, ""),
  }))
  .filter(({ operation }) => names.has(operation));

test("there is a schema for each part of a request, and no other", () => {
  expect(Object.keys(schemas).sort()).toEqual(requests.map(({ name }) => name).sort());
});

describe(`zod and the validators agree (CONFORMANCE_SEED=${SEED})`, () => {
  test.each(requests)("$name", ({ name, operation, part, schema }) => {
    const random = createRandom(seedFor(name, SEED));
    const validator = validators[name];
    let valid = 0;
    for (let run = 0; run < RUNS; run++) {
      const made = generate(schema, random);
      const value = withoutProto(random.chance(0.5) ? mutate(made, random) : made);
      const args = fromApi({ [part]: value }, cases[operation]?.args) as Module<unknown>;
      const own = args[part];
      const { success, data } = schemas[name]?.safeParse(own) ?? {};
      const verdict = validator?.is(value);
      if (success !== verdict) {
        expect.fail(`${JSON.stringify(value)}: zod says ${success}, the validator ${verdict}`);
      }
      if (success) expect(data).toEqual(own);
      valid += success ? 1 : 0;
    }
    expect(valid / RUNS, "the share of valid values").toBeGreaterThan(0.05);
    expect(valid / RUNS, "the share of valid values").toBeLessThan(0.95);
  });
});

test("the one difference: zod does not see a member that is called __proto__", () => {
  const attributes = JSON.parse('{"__proto__":{}}');
  const company = { company_id: "1", custom_attributes: attributes };
  expect(validators.createOrUpdateCompanyBody?.is(company)).toBe(false);
  expect(
    schemas.createOrUpdateCompanyBody?.parse({ companyId: "1", customAttributes: attributes }),
  ).toEqual({ companyId: "1", customAttributes: {} });
  const event = JSON.parse('{"eventName":"a","createdAt":1,"id":"1","__proto__":{"polluted":1}}');
  const parsed = schemas.createDataEventBody?.parse(event) as object;
  expect(parsed).toEqual({ eventName: "a", createdAt: 1, id: "1" });
  expect("polluted" in parsed).toBe(false);
});

/** The value without what zod does not see. */
function withoutProto(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProto);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(members.map(([key, member]) => [key, withoutProto(member)]));
}

async function load<Value>(
  tags: readonly string[],
  pathOf: (tag: string) => string,
): Promise<Module<Value>> {
  const modules = await Promise.all(tags.map((tag) => import(pathOf(tag))));
  return Object.assign({}, ...modules) as Module<Value>;
}
