import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readDescription } from "../support/description.js";
import { members } from "../support/json-schema.js";
import { slug } from "../support/names.js";
import { operationsOf } from "../support/operations.js";
import { createBodyOracle, loadCorrected } from "../support/request-bodies.js";
import { loadValidators, validatorName } from "./support/generated.js";

/** The revision that the contract was made from; it is no part of this repository. */
const upstream = new URL(
  "../../../shared/spec/upstream/unstable-2026-04-10-40df073.yaml",
  import.meta.url,
);
const present = existsSync(upstream);

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

/** Every request example, whether the description has it under `examples` or under `example`. */
function examplesOf(document: unknown): readonly Example[] {
  return Object.entries(members(members(document).paths)).flatMap(([path, item]) =>
    Object.entries(members(item)).flatMap(([method, operation]) => {
      const { content } = members(members(operation).requestBody);
      const named = Object.values(members(content)).flatMap(namedExamples);
      const name = `${method.toUpperCase()} ${path}`;
      return named.map(([example, body]) => ({ operation: name, example, body }));
    }),
  );
}

function namedExamples(media: unknown): readonly [string, unknown][] {
  const { example, examples } = members(media);
  const many = Object.entries(members(examples));
  return [
    ...many.map(([name, value]): [string, unknown] => [name, members(value).value]),
    ...(example === undefined ? [] : [["example", example] as [string, unknown]]),
  ];
}

const examples = present ? examplesOf(load(readFileSync(upstream, "utf8"))) : [];
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
