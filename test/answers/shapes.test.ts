import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { responseValidators } from "intercom-unstable/validators/responses";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { readDescription, root } from "../support/description.js";
import { operationsOf } from "../support/operations.js";

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

  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are values of their types", () => {
    const client = fileURLToPath(new URL("generated/client/src/", root));
    const lines = answers.map((answer) => {
      const { path, method } = operationOf(answer);
      const at = `paths[${JSON.stringify(path)}]["${method.toLowerCase()}"]["responses"][${answer.status}]`;
      return `(${JSON.stringify(answer.body)}) satisfies ${at}["content"]["application/json"];`;
    });
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "answers.ts");
    writeFileSync(file, `import type { paths } from "${client}schema.js";\n${lines.join("\n")}\n`);
    expect(mistakesIn(file)).toEqual([]);
  });
});

function mistakesIn(file: string): string[] {
  const program = ts.createProgram([file], {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
