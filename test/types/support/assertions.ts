import { type ContractOperation, folderOf, propertyOf } from "./contract.js";

const HEADER = [
  `import { expectTypeOf } from "vitest";`,
  `import type { IntercomClient } from "intercom-unstable";`,
  `import type { Actual, AreMutual, Bound, Disagreements, Expected, OnClient } from "../support/operation.js";`,
  `import type { components } from "../support/paths.js";`,
];

/** Assertions on every operation of a tag, from the contract's paths, methods and tags alone. */
export function assertionsOf(tag: string, contract: readonly ContractOperation[]): string {
  const operations = contract.filter((operation) => operation.tags.includes(tag));
  const names = operations.map(({ name }) => JSON.stringify(name)).join(" | ");
  return [
    ...HEADER,
    `import type * as group from "intercom-unstable/${folderOf(tag)}";`,
    `type Client = IntercomClient["${propertyOf(tag)}"];`,
    `expectTypeOf<keyof typeof group>().toEqualTypeOf<${names}>();`,
    ...operations.flatMap((operation) => assertionsOn(operation, tag)),
  ].join("\n");
}

function assertionsOn({ name, path, method, tags }: ContractOperation, tag: string): string[] {
  const own = `typeof group.${name}`;
  const [home = tag] = tags;
  const there = `typeof import("intercom-unstable/${folderOf(home)}").${name}`;
  return [
    agree(`Actual<${own}>`, `Expected<"${path}", "${method}">`),
    equal(`OnClient<Client["${name}"]>`, `Bound<${own}>`),
    ...(home === tag ? [] : [equal(own, there)]),
  ];
}

/** A value of either is one of the other, in every member. */
function agree(actual: string, expected: string): string {
  return equal(`Disagreements<${actual}, ${expected}>`, "never");
}

/** Assertions on the types of schemas: name of each by its key. */
export function schemaAssertions(names: Readonly<Record<string, string>>): string {
  const assertions = Object.entries(names).map(([key, name]) =>
    equal(
      `AreMutual<import("intercom-unstable").${name}, components["schemas"]["${key}"]>`,
      "true",
    ),
  );
  return [...HEADER, ...assertions].join("\n");
}

function equal(actual: string, expected: string): string {
  return `expectTypeOf<${actual}>().toEqualTypeOf<${expected}>();`;
}

/** Assertions that are wrong, each in one respect. */
const WRONG: readonly (readonly [what: string, assertion: string])[] = [
  [
    "an operation is held to another path",
    agree("Actual<typeof contacts.showContact>", `Expected<"/contacts", "get">`),
  ],
  [
    "an operation is held to another method",
    agree("Actual<typeof contacts.showContact>", `Expected<"/contacts/{id}", "put">`),
  ],
  [
    "a type is held to another schema",
    equal(`AreMutual<import("intercom-unstable").Contact, components["schemas"]["tag"]>`, "true"),
  ],
  ["an argument differs", wrongMember("args", "{ path: { id: number } }")],
  ["an argument is optional", wrongMember("args", "{ path: { id?: string } }")],
  ["all arguments are optional", wrongMember("argsOptional", "true")],
  ["the data differ", wrongMember("data", "{ id?: string }")],
  ["an error is missing", wrongMember("errors", `{ 401: import("intercom-unstable").ErrorList }`)],
  ["undeclared errors have a body", wrongMember("undeclared", "string")],
  [
    "the client lacks the items of a list",
    equal(
      "OnClient<IntercomClient['contacts']['showContact']>",
      "Bound<typeof contacts.listContacts>",
    ),
  ],
];

function wrongMember(member: string, type: string): string {
  return equal(`Actual<typeof contacts.showContact>["${member}"]`, type);
}

const FAILING_HEADER = [...HEADER, `import type * as contacts from "intercom-unstable/contacts";`];

/** A file of wrong assertions, and the line of each. */
export const failing = {
  text: [...FAILING_HEADER, ...WRONG.map(([, assertion]) => assertion)].join("\n"),
  lines: WRONG.map(([what], index) => [what, FAILING_HEADER.length + index + 1] as const),
};
