import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { assertionsOf, failing } from "./support/assertions.js";
import { folderOf, readContract } from "./support/contract.js";
import { createProgram, errorsIn, ROOT, typesOf } from "./support/program.js";

const HERE = `${ROOT}test/types`;
const contract = await readContract();
const tags = [...new Set(contract.flatMap((operation) => operation.tags))];
const written = readdirSync(HERE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test-d.ts"))
  .sort();

const derivedPath = (tag: string) => `${HERE}/derived/${folderOf(tag)}.ts`;
const FAILING = `${HERE}/derived/failing.ts`;
const HOVERS = `${HERE}/derived/hovers.ts`;

let program: ReturnType<typeof createProgram>;
beforeAll(() => {
  const virtual = new Map([
    ...tags.map((tag) => [derivedPath(tag), assertionsOf(tag, contract)] as const),
    [FAILING, failing.text],
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
}, 60_000);

describe("every operation has the types that openapi-typescript gives its path and method", () => {
  test.each(tags)("%s", (tag) => {
    expect(errorsIn(program, derivedPath(tag))).toEqual([]);
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
  });

  test.each([...failing.lines])("fail where %s", (_, line) => {
    const found = errorsIn(program, FAILING).filter((error) => error.startsWith(`${line}: `));
    expect(found).not.toEqual([]);
  });
});

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
