/**
 * Random schemas over every keyword that validators support: they and ajv have to agree on random
 * values. A longer run: CONFORMANCE_SCHEMAS=20000.
 */
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import { createOracle, type Oracle } from "../support/ajv-oracle.js";
import { disagreement, smallestDisagreement } from "./support/compare.js";
import { compileSchemas, descriptionOf, type Schema, type SchemaSet } from "./support/compile.js";
import { type Grammar, generateSchema } from "./support/generate-schema.js";
import { createValueGenerator } from "./support/generate-value.js";
import { isolateContains } from "./support/isolate-contains.js";
import { mutate } from "./support/mutate.js";
import { VALUES } from "./support/pools.js";
import { createRandom, type Random, seedFor } from "./support/random.js";
import { SCHEMAS, SEED } from "./support/settings.js";

/** Schemas of one description, and of one bundle. */
const BATCH = 100;
const VALUES_EACH = 30;
const names = ["one", "two", "three", "four", "five", "six"];

const versions = ["3.0.4", "3.1.1"] as const;
const batches = versions.flatMap((version) =>
  Array.from({ length: Math.ceil(SCHEMAS / BATCH / versions.length) }, (_, index) => ({
    version,
    name: `${version}, batch ${index + 1}`,
  })),
);

describe(`random schemas (CONFORMANCE_SEED=${SEED} CONFORMANCE_SCHEMAS=${SCHEMAS})`, () => {
  let compared = 0;

  test.each(batches)("$name", async ({ version, name }) => {
    const random = createRandom(seedFor(name, SEED));
    const set = randomSet({ version, names }, random);
    const judges = await compileSchemas(set);
    const oracleOf = createOracle(descriptionOf(forAjv(set)));
    const make = createValueGenerator((ref) => set.components[ref.split("/").at(-1) ?? ""]);
    for (const [index, schema] of set.schemas.entries()) {
      const oracle = oracleOf(isolateContains(schema));
      const judge = judges[index];
      for (let run = 0; judge && run < VALUES_EACH; run++) {
        const value = changedAtTimes(make(schema, random), random);
        const mistakes = verdictOf(oracle, value);
        compared += mistakes ? 1 : 0;
        if (mistakes && disagreement(value, judge, mistakes)) {
          expect.fail(`${JSON.stringify(schema)} ${smallestDisagreement(value, judge, oracle)}`);
        }
      }
    }
  });

  test("on nearly all values", () => {
    expect(compared).toBeGreaterThan(batches.length * BATCH * VALUES_EACH * 0.99);
  });
});

function forAjv(set: RandomSet): SchemaSet {
  const components = Object.entries(set.components).map(([name, schema]) => [
    name,
    isolateContains(schema),
  ]);
  return { ...set, components: Object.fromEntries(components) };
}

/** Now and then ajv gives no answer: what it generates for recursive schemas throws a TypeError. */
function verdictOf(oracle: Oracle, value: Json): ReturnType<Oracle> | undefined {
  try {
    return oracle(value);
  } catch {
    return undefined;
  }
}

interface RandomSet extends SchemaSet {
  readonly components: Readonly<Record<string, Schema>>;
}

function randomSet(grammar: Grammar, random: Random): RandomSet {
  const make = () => generateSchema(grammar, random);
  return {
    version: grammar.version,
    schemas: Array.from({ length: BATCH }, make),
    components: Object.fromEntries(grammar.names.map((name) => [name, make()])),
  };
}

function changedAtTimes(value: Json, random: Random): Json {
  if (random.chance(0.2)) return random.pick(VALUES);
  return random.chance(0.5) ? mutate(value, random) : value;
}
