/**
 * Generated answers, valid and mutated, for every operation and status of Intercom's description:
 * the response validators and ajv, which reads the description on its own, have to agree on each.
 */
import { responseValidators } from "intercom-unstable/validators/responses";
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import { createOracle, type Oracle } from "../support/ajv-oracle.js";
import { readDescription } from "../support/description.js";
import { operationsOf } from "../support/operations.js";
import type { Schema } from "./support/compile.js";
import { createValueGenerator } from "./support/generate-value.js";
import { mutate } from "./support/mutate.js";
import { createRandom, seedFor } from "./support/random.js";
import { membersOf } from "./support/schema-walk.js";
import { RUNS, SEED } from "./support/settings.js";

const description = readDescription();
const schemas = membersOf(description.components.schemas as Json);
const oracleOf = createOracle(description, "response");
const generateValue = createValueGenerator((ref) => schemas[ref.split("/").at(-1) ?? ""]);
const validators: Readonly<
  Record<string, (typeof responseValidators)[keyof typeof responseValidators]>
> = responseValidators;

interface Answer {
  readonly id: string;
  readonly status: string;
  readonly schema: Schema;
}

const answers = operationsOf(description).flatMap(({ id, object }) =>
  Object.entries(object.responses).flatMap(([status, response]): Answer[] => {
    const { content = {} } = resolved(response);
    const schema = content["application/json"]?.schema;
    return schema === undefined ? [] : [{ id, status, schema: schema as Schema }];
  }),
);

interface ResponseObject {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

function resolved(response: unknown): ResponseObject {
  const object = response as ResponseObject;
  const { responses = {} } = description.components as { responses?: Record<string, unknown> };
  return object.$ref ? resolved(responses[object.$ref.split("/").at(-1) ?? ""]) : object;
}

/** The same schema under several statuses is the same question. */
const distinct = [...new Map(answers.map((each) => [JSON.stringify(each.schema), each])).values()];
const oracles = new Map<Schema, Oracle>();

test("every declared answer that is JSON has a validator, and no other", () => {
  const wrong = "nothing that any schema here allows";
  const ids = new Set(answers.map(({ id }) => id));
  expect(Object.keys(validators).sort()).toEqual([...ids].sort());
  for (const { id, status } of answers) {
    expect(validators[id]?.validate(Number(status), wrong), `${id} ${status}`).not.toEqual([]);
    const others = answers.some((each) => each.id === id && each.status === "default");
    expect(validators[id]?.validate(599, wrong).length === 0, `${id} 599`).toBe(!others);
  }
});

describe(`response validators and ajv agree (CONFORMANCE_SEED=${SEED})`, () => {
  const count = Math.ceil(RUNS / 10 / distinct.length);
  test.each(distinct)("$id $status", ({ id, status, schema }) => {
    const oracle = oracles.get(schema) ?? oracleOf(schema);
    const random = createRandom(seedFor(`${id} ${status}`, SEED));
    for (let run = 0; run < count; run++) {
      const value = generateValue(schema, random);
      const tried = run % 2 === 0 ? value : mutate(value, random);
      const issues = validators[id]?.validate(Number(status), tried);
      expect({ tried, valid: issues?.length === 0 }).toEqual({
        tried,
        valid: oracle(tried).length === 0,
      });
    }
  });
});
