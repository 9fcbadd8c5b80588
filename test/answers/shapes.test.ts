import { readdirSync, readFileSync } from "node:fs";
import { responseValidators } from "intercom-unstable/validators/responses";
import { describe, expect, test } from "vitest";
import { readDescription } from "../support/description.js";
import { operationsOf } from "../support/operations.js";
import { mistakesIn, operationType } from "./compile.js";

/** One line of a `.jsonl` file beside this one: a shape of a live answer, with values of our own. */
interface Recorded {
  /** Where the shape comes from. */
  readonly from: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly body: unknown;
}

const answers = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) =>
    readFileSync(new URL(name, import.meta.url), "utf8")
      .trim()
      .split("\n"),
  )
  .map((line): Recorded => JSON.parse(line));

const operations = operationsOf(readDescription());

function operationOf({ method, url }: Recorded) {
  const address = new URL(url).pathname;
  const isOf = (path: string) =>
    new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(address);
  const found = operations
    .filter((it) => it.method === method && isOf(it.path))
    .sort((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
  if (found === undefined) throw new Error(`no operation answers ${method} ${address}`);
  return found;
}

const validators: ReadonlyMap<string, { validate(status: number, data: unknown): unknown }> =
  new Map(Object.entries(responseValidators));

describe("the shapes of recorded answers", () => {
  test.each(answers)("$method $url of $from is taken by its validator", (answer) => {
    const validator = validators.get(operationOf(answer).id);
    expect(validator?.validate(answer.status, answer.body)).toEqual([]);
  });

  test("are values of their types", () => {
    const lines = answers.map(
      (it) => `(${JSON.stringify(it.body)}) satisfies ${operationType(operationOf(it), "Data")};`,
    );
    expect(mistakesIn(lines)).toEqual([]);
  });
});
