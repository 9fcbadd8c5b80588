/**
 * Every request of the contract: takes what has every property and what has only the required ones,
 * and turns away each change of one place that the contract does not allow, by ajv's word.
 */
import { describe, expect, it } from "vitest";
import { readDescription } from "../support/description.js";
import { slug } from "../support/names.js";
import { operationsOf, tagsOf, titleOf } from "../support/operations.js";
import { loadValidators, validatorName } from "./support/generated.js";
import { mutationsOf } from "./support/mutations.js";
import { createOracles, partSchema } from "./support/oracle.js";
import { createSampler } from "./support/samples.js";

const description = readDescription();
const operations = operationsOf(description);
const oracleOf = createOracles(description);
const sample = createSampler(description);
const modules = await loadValidators();

const requests = operations.flatMap((operation) =>
  (["path", "query", "body"] as const).flatMap((part) => {
    const schema = partSchema(operation, part, description);
    return schema === undefined ? [] : [{ operation, part, schema }];
  }),
);

it("there is a validator for each part of each request, in each group of its operation", () => {
  const wanted = tagsOf(operations).map((tag) => [
    slug(tag),
    requests
      .filter(({ operation }) => operation.tags.includes(tag))
      .map(({ operation, part }) => validatorName(operation, part))
      .sort(),
  ]);
  const found = [...modules].map(([folder, module]) => [folder, Object.keys(module).sort()]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

/** The kinds of change that some request has turned away. */
const refused = new Set<string>();

describe.each(
  requests.map((request) => [titleOf(request.operation), request.part, request] as const),
)("%s: %s", (_title, _part, { operation, part, schema }) => {
  const [tag = ""] = operation.tags;
  const validator = modules.get(slug(tag))?.[validatorName(operation, part)];
  const holds = oracleOf(schema);
  const values = { full: sample(schema, "full"), minimal: sample(schema, "minimal") };

  it.each(["full", "minimal"] as const)("takes a %s value", (how) => {
    const value = values[how];
    expect(holds(value), `the contract takes ${JSON.stringify(value)}`).toBe(true);
    expect(validator?.validate(value)).toEqual({ value });
    expect(validator?.is(value)).toBe(true);
  });

  it("says of each single change what the contract says", () => {
    const changes = [...mutationsOf(values.full), ...mutationsOf(values.minimal)];
    for (const { kind, value } of changes) if (!holds(value)) refused.add(kind);
    const differing = changes.filter(({ value }) => validator?.is(value) !== holds(value));
    expect(differing.slice(0, 3)).toEqual([]);
    const unexplained = changes.filter(
      ({ value }) => (validator?.validate(value).issues === undefined) !== holds(value),
    );
    expect(unexplained.slice(0, 3)).toEqual([]);
    expect(
      changes.some(({ value }) => !holds(value)),
      "some change is wrong",
    ).toBe(true);
  });
});

it("every kind of change is wrong somewhere", () => {
  expect([...refused].sort()).toEqual(["missing", "near", "null", "text", "type"]);
});
