import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readDescription } from "../support/description.js";
import { readSettings } from "../support/generated.js";
import { pascal } from "../support/names.js";
import { operationsOf } from "../support/operations.js";
import { assertionsOf, failing, schemaAssertions } from "./support/assertions.js";
import { folderOf, readContract, readDocument } from "./support/contract.js";
import { createProgram, errorsIn, ROOT, typesOf } from "./support/program.js";
import { CORRECTIONS, printStock } from "./support/stock.js";
import * as validators from "./support/validator-assertions.js";

const HERE = `${ROOT}test/types`;
const contract = await readContract();
const description = readDescription();
const operations = operationsOf(description);
const tags = [...new Set(contract.flatMap((operation) => operation.tags))];
const written = readdirSync(HERE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test-d.ts"))
  .sort();

const derivedPath = (tag: string) => `${HERE}/derived/${folderOf(tag)}.ts`;
const validatorsPath = (tag: string) => `${HERE}/derived/${folderOf(tag)}-validators.ts`;
const FAILING = `${HERE}/derived/failing.ts`;
const FAILING_VALIDATORS = `${HERE}/derived/failing-validators.ts`;
const SCHEMAS = `${HERE}/derived/schemas.ts`;
const HOVERS = `${HERE}/derived/hovers.ts`;

/** Assertions on the validators of a tag's operations. */
function validatorAssertionsOf(tag: string): string {
  const own = operations.filter((operation) => operation.tags.includes(tag));
  return validators.assertionsOf(own, description, validators.modulesOf(tag));
}

let program: ReturnType<typeof createProgram>;
let stock: Awaited<ReturnType<typeof printStock>>;
beforeAll(async () => {
  stock = await printStock(await readDocument());
  const virtual = new Map([
    [`${HERE}/support/paths.ts`, stock.text] as const,
    [SCHEMAS, schemaAssertions(await typeNames())] as const,
    ...tags.map((tag) => [derivedPath(tag), assertionsOf(tag, contract)] as const),
    ...tags.map((tag) => [validatorsPath(tag), validatorAssertionsOf(tag)] as const),
    [FAILING, failing.text],
    [FAILING_VALIDATORS, validators.failing.text],
    [
      HOVERS,
      `import type { IntercomClient } from "intercom-unstable";
      declare const { contacts, admins }: IntercomClient;
      export const { createContact, searchContacts } = contacts;
      export const { listAdmins } = admins;`,
    ],
  ]);
  program = createProgram(
    written.map((path) => `${HERE}/${path}`),
    virtual,
  );
});

describe("every operation has the types that openapi-typescript gives its path and method", () => {
  test.each(tags)("%s", (tag) => {
    expect(errorsIn(program, derivedPath(tag))).toEqual([]);
  });
});

describe("every schema has the type that openapi-typescript gives it", () => {
  test("with its name", () => {
    expect(errorsIn(program, SCHEMAS)).toEqual([]);
  });

  test("where it is told what it would misread", () => {
    const idle = CORRECTIONS.filter((each) => !stock.needed.has(each));
    expect(idle.map(({ why }) => why)).toEqual([]);
  });
});

/** The name of each schema's type, by its key. */
async function typeNames(): Promise<Record<string, string>> {
  const { names } = await readSettings();
  const keys = Object.keys(description.components.schemas);
  return Object.fromEntries(keys.map((key) => [key, names?.types?.[key] ?? pascal(key)]));
}

describe("every validator yields the type of the client's argument", () => {
  test.each(tags)("%s", (tag) => {
    expect(errorsIn(program, validatorsPath(tag))).toEqual([]);
  });

  test("in each part of a request that Intercom has", () => {
    const parts = operations.flatMap((operation) => validators.partsOf(operation, description));
    expect(new Set(parts)).toEqual(new Set(["path", "query", "body"]));
  });
});

describe("what is written by hand holds", () => {
  test.each(written)("%s", (path) => {
    expect(errorsIn(program, `${HERE}/${path}`)).toEqual([]);
  });

  test("for each group", () => {
    const groups = tags.map((tag) => `groups/${folderOf(tag)}.test-d.ts`);
    expect(written).toEqual(expect.arrayContaining(groups));
  });
});

describe("the assertions themselves", () => {
  test("have no error of their own", () => {
    expect(errorsIn(program, `${HERE}/support/operation.ts`)).toEqual([]);
    expect(errorsIn(program, `${HERE}/support/validator.ts`)).toEqual([]);
  });

  test.each([...failing.lines])("fail where %s", (_, line) => {
    expect(linesWithErrors(FAILING)).toContain(line);
  });

  test.each([...validators.failing.lines])("on validators fail where %s", (_, line) => {
    expect(linesWithErrors(FAILING_VALIDATORS)).toContain(line);
  });

  test.each([
    ["operations", FAILING, failing.lines],
    ["validators", FAILING_VALIDATORS, validators.failing.lines],
  ])("on %s fail nowhere else", (_, path, lines) => {
    expect(new Set(linesWithErrors(path))).toEqual(new Set(lines.map(([, line]) => line)));
  });
});

function linesWithErrors(path: string): number[] {
  return errorsIn(program, path).map((error) => Number.parseInt(error, 10));
}

describe("what an editor shows of an operation", () => {
  test.each([
    ["createContact", /^\(args: CreateContactArgs, options\?: CallOptions/],
    ["createContact", /CreateContactResult>$/],
    ["searchContacts", /^BoundPaginated<\[args: SearchContactsArgs, options\?: CallOptions/],
    ["listAdmins", /^\(args\?: ListAdminsArgs/],
  ])("%s is %s", (name, shown) => {
    expect(typesOf(program, HOVERS).get(name)).toMatch(shown);
  });
});
