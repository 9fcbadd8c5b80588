import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDescription } from "../support/description.js";
import { members } from "../support/json-schema.js";
import { slug } from "../support/names.js";
import { operationsOf } from "../support/operations.js";
import { createBodyOracle, loadCorrected } from "../support/request-bodies.js";
import { loadValidators, validatorName } from "./support/generated.js";
import { namedExamples, present, upstreamOperations } from "./support/upstream-examples.js";

/** Examples whose body itself is meant to be wrong. */
interface Wrong {
  readonly operation: string;
  readonly example: string;
  readonly reason: string;
}
const wrong: readonly Wrong[] = JSON.parse(
  readFileSync(new URL("request-examples.json", import.meta.url), "utf8"),
);

/** Tells what is wrong with the body of a request; nothing for a valid one. */
interface Judge {
  readonly name: string;
  readonly mistakes: (operation: string, body: unknown) => readonly unknown[];
}

const oracle = createBodyOracle();
const validatorOf = await loadBodyValidators();

/** Everything that has to agree on the examples. */
const judges: readonly Judge[] = [
  { name: "ajv", mistakes: (operation, body) => oracle(operation)(body) },
  {
    name: "the validators",
    mistakes: (operation, body) => validatorOf(operation).validate(body).issues ?? [],
  },
];

/** The validator of the body of an operation, named as in `POST /tags`. */
async function loadBodyValidators() {
  const groups = await loadValidators();
  const operations = operationsOf(readDescription());
  return (name: string) => {
    const operation = operations.find(({ method, path }) => `${method} ${path}` === name);
    const group = groups.get(slug(operation?.tags[0] ?? ""));
    const validator = operation && group?.[validatorName(operation, "body")];
    if (validator === undefined) throw new Error(`${name} has no validator of its body`);
    return validator;
  };
}

interface Example {
  readonly operation: string;
  readonly example: string;
  readonly body: unknown;
}

/** Every request example of the description. */
const examples = upstreamOperations().flatMap(({ name, requestBody }) =>
  Object.values(members(members(requestBody).content))
    .flatMap(namedExamples)
    .map(([example, body]): Example => ({ operation: name, example, body })),
);
const isWrong = ({ operation, example }: Example) =>
  wrong.some((each) => each.operation === operation && each.example === example);

test("the corrections apply without a diagnostic", () => {
  expect(loadCorrected().diagnostics).toEqual([]);
});

const title = "the request examples of the description";
describe.skipIf(!present)(present ? title : `${title} (skipped: it is absent)`, () => {
  test("are all there", () => {
    expect(examples).toHaveLength(148);
  });

  test("have those that are listed as wrong, each once", () => {
    const names = wrong.map(({ operation, example }) => `${operation} ${example}`);
    const found = examples.filter(isWrong).map((each) => `${each.operation} ${each.example}`);
    expect(found.sort()).toEqual(names.sort());
  });

  describe.each(judges)("$name", ({ mistakes }) => {
    test.each(examples.filter((each) => !isWrong(each)))("accepts $operation $example", (each) => {
      expect(mistakes(each.operation, each.body)).toEqual([]);
    });

    test.each(examples.filter(isWrong))("rejects $operation $example", (each) => {
      expect(mistakes(each.operation, each.body)).not.toEqual([]);
    });
  });
});
