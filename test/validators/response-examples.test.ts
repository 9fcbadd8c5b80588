import { readFileSync } from "node:fs";
import { responseValidators } from "intercom-unstable/validators/responses";
import { describe, expect, test } from "vitest";
import { readDescription } from "../support/description.js";
import { members } from "../support/json-schema.js";
import { operationsOf } from "../support/operations.js";
import { createResponseOracle } from "../support/response-bodies.js";
import { namedExamples, present, upstreamOperations } from "./support/upstream-examples.js";

/** Examples that are wrong themselves. */
interface Wrong {
  readonly operation: string;
  readonly status: string;
  readonly example: string;
  readonly reason: string;
}
const wrong: readonly Wrong[] = JSON.parse(
  readFileSync(new URL("response-examples.json", import.meta.url), "utf8"),
);

interface Example {
  readonly operation: string;
  readonly status: string;
  readonly example: string;
  readonly data: unknown;
}

/** Tells what is wrong with an answer; nothing for a valid one. */
interface Judge {
  readonly name: string;
  readonly mistakes: (example: Example) => readonly unknown[];
}

const oracle = createResponseOracle();
const validatorOf = validatorsByName();

/** Everything that has to agree on the examples. */
const judges: readonly Judge[] = [
  { name: "ajv", mistakes: (it) => oracle(it.operation, it.status)(it.data) },
  {
    name: "the validators",
    mistakes: (it) => validatorOf(it.operation).validate(Number(it.status), it.data),
  },
];

/** The response validators of an operation, named as in `GET /tags`. */
function validatorsByName() {
  const byId = new Map(Object.entries(responseValidators));
  const operations = operationsOf(readDescription());
  return (name: string) => {
    const operation = operations.find(({ method, path }) => `${method} ${path}` === name);
    const validator = byId.get(operation?.id ?? "");
    if (validator === undefined) throw new Error(`${name} has no validator of its answers`);
    return validator;
  };
}

const examples = upstreamOperations().flatMap(({ name, responses }) =>
  Object.entries(responses).flatMap(([status, response]): Example[] => {
    const media = members(members(response).content)["application/json"];
    return namedExamples(media).map(([example, data]) => {
      return { operation: name, status, example, data };
    });
  }),
);
const titleOf = ({ operation, status, example }: Omit<Example, "data">) =>
  `${operation} ${status} ${example}`;
const listed = new Set(wrong.map(titleOf));
const isWrong = (example: Example) => listed.has(titleOf(example));

const title = "the response examples of the description";
describe.skipIf(!present)(present ? title : `${title} (skipped: it is absent)`, () => {
  test("are all there", () => {
    expect(examples).toHaveLength(545);
  });

  test("have those that are listed as wrong, each once", () => {
    const found = examples.filter(isWrong).map(titleOf);
    expect(found.sort()).toEqual(wrong.map(titleOf).sort());
  });

  describe.each(judges)("$name", ({ mistakes }) => {
    test.each(examples.filter((each) => !isWrong(each)))(
      "accepts $operation $status $example",
      (each) => expect(mistakes(each)).toEqual([]),
    );

    test.each(examples.filter(isWrong))("rejects $operation $status $example", (each) =>
      expect(mistakes(each)).not.toEqual([]),
    );
  });
});
