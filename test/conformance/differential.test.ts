/**
 * Generated values, valid and mutated, for every part of every request of Intercom's description:
 * the validators and ajv, which reads the description on its own, have to agree on each.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import { createOracle } from "../support/ajv-oracle.js";
import { readDescription } from "../support/description.js";
import { loadCorrected } from "../support/request-bodies.js";
import { disagreement, smallestDisagreement } from "./support/compare.js";
import type { Schema } from "./support/compile.js";
import { type Emitted, emitValidatorsOf } from "./support/emit.js";
import { createValueGenerator } from "./support/generate-value.js";
import { judgeOf } from "./support/judge.js";
import { mutate } from "./support/mutate.js";
import { createRandom, type Random, seedFor } from "./support/random.js";
import { type RequestSchema, requestSchemasOf } from "./support/requests.js";
import { membersOf } from "./support/schema-walk.js";
import { RUNS, SEED } from "./support/settings.js";

const description = readDescription();
const schemas = membersOf(description.components.schemas as Json);
const requests = requestSchemasOf(description);
const oracleOf = createOracle(description);
const generateValue = createValueGenerator((ref) => schemas[ref.split("/").at(-1) ?? ""]);

/** A body has more to it than the parameters of a path. */
const weightOf = ({ part }: RequestSchema) => (part === "body" ? 10 : 1);
const total = requests.reduce((sum, request) => sum + weightOf(request), 0);
/** With fewer, the share of valid values would be one of chance. */
const LEAST = 60;
const countFor = (request: RequestSchema) =>
  Math.max(LEAST, Math.ceil((RUNS * weightOf(request)) / total));

let emitted: Emitted;
let compared = 0;

beforeAll(async () => {
  const { document = {} } = loadCorrected();
  emitted = await emitValidatorsOf(document as JsonObject);
});

test("there is a validator for each part of a request, and no other", () => {
  const names = requests.map(({ name }) => name);
  expect([...emitted.validators.keys()].sort()).toEqual([...new Set(names)].sort());
});

describe(`validators and ajv agree (CONFORMANCE_SEED=${SEED} CONFORMANCE_RUNS=${RUNS})`, () => {
  test.each(requests)("$name", (request) => {
    const { name, schema } = request;
    const judge = judgeOf(emitted.validators.get(name));
    const oracle = oracleOf(schema);
    const random = createRandom(seedFor(name, SEED));
    const count = countFor(request);
    let valid = 0;
    for (let run = 0; run < count; run++) {
      const value = makeValue(schema, random);
      const mistakes = oracle(value);
      valid += mistakes.length === 0 ? 1 : 0;
      if (disagreement(value, judge, mistakes)) {
        expect.fail(smallestDisagreement(value, judge, oracle));
      }
    }
    expect(valid / count, "the share of valid values").toBeGreaterThan(0.05);
    expect(valid / count, "the share of valid values").toBeLessThan(0.95);
    compared += count;
  });

  test("on all values", () => {
    expect(compared).toBeGreaterThanOrEqual(RUNS);
  });
});

/** Half of the values are made to hold, in the other half one thing is changed. */
function makeValue(schema: Schema, random: Random): Json {
  const value = generateValue(schema, random);
  return random.chance(0.5) ? mutate(value, random) : value;
}
