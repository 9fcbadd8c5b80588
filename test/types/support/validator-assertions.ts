import { type Description, resolve } from "../../support/description.js";
import { slug } from "../../support/names.js";
import type { ContractOperation } from "../../support/operations.js";

export type Part = "path" | "query" | "headers" | "body";

/** Sent with every call by the transport, or to be ignored (OpenAPI 3.0.1, Parameter Object). */
const NO_ARGUMENT = /^(?:intercom-version|accept|content-type|authorization)$/i;

const PLACES = { path: "path", query: "query", header: "headers", cookie: undefined } as const;

/** The parts that an operation's request has, by the contract. */
export function partsOf(operation: ContractOperation, description: Description): readonly Part[] {
  const { object, parameters } = operation;
  const body = object.requestBody && resolve(object.requestBody, description);
  const places = parameters.map((each) =>
    each.in === "header" && NO_ARGUMENT.test(each.name) ? undefined : PLACES[each.in],
  );
  const parts = [...places, body && ("body" as const)];
  return [...new Set(parts.filter((part) => part !== undefined))];
}

/** Where the types of a client can be had from, by what its tests call it. */
interface Modules {
  readonly operations: string;
  readonly validators: string;
}

/** Assertions on the validators of a group, one line each: every part of each operation. */
export function assertionsOf(
  operations: readonly ContractOperation[],
  description: Description,
  modules: Modules,
): string {
  const pairs = operations.flatMap((operation) =>
    partsOf(operation, description).map((part) => [operation.name, part] as const),
  );
  const names = pairs.map(([name, part]) => JSON.stringify(validatorOf(name, part))).join(" | ");
  return [
    ...headerOf(modules),
    equal("keyof typeof validators", names || "never"),
    ...pairs.map(([name, part]) => equal(yielded(validatorOf(name, part)), wanted(name, part))),
  ].join("\n");
}

function headerOf({ operations, validators }: Modules): string[] {
  return [
    `import { expectTypeOf } from "vitest";`,
    `import type { Views, Wanted, Yielded } from "../support/validator.js";`,
    `import type * as operations from "${operations}";`,
    `import type * as validators from "${validators}";`,
  ];
}

const yielded = (validator: string) => `Yielded<typeof validators.${validator}>`;
const wanted = (name: string, part: Part) => `Wanted<typeof operations.${name}, "${part}">`;

function equal(actual: string, expected: string): string {
  return `expectTypeOf<${actual}>().toEqualTypeOf<${expected}>();`;
}

/** What the documentation calls the validator of a part: `createContactBody`. */
function validatorOf(name: string, part: Part): string {
  return name + part.charAt(0).toUpperCase() + part.slice(1);
}

/** The modules of Intercom's client for a tag. */
export function modulesOf(tag: string): Modules {
  const operations = `intercom-unstable/${slug(tag)}`;
  return { operations, validators: `${operations}/validators` };
}

const SHOWN = yielded("showContactPath");
const VIEWS = "is assert validate standard input output jsonInput jsonOutput".split(" ");

/** Assertions that are wrong, each in one respect. */
const WRONG: readonly (readonly [what: string, assertion: string])[] = [
  ["a validator is missing", equal("keyof typeof validators", `"createContactBody"`)],
  ["the operation differs", equal(yielded("createContactBody"), wanted("searchContacts", "body"))],
  ["the part differs", equal(yielded("updateContactBody"), wanted("updateContact", "path"))],
  ["a property has another type", equal(SHOWN, "Views<{ id: number }>")],
  ["a property is optional", equal(SHOWN, "Views<{ id?: string }>")],
  ["a property is missing", equal(SHOWN, "Views<object>")],
  ["the value may be left out", equal(SHOWN, "Views<{ id: string } | undefined>")],
  ["the value can be anything", equal(SHOWN, "Views<unknown>")],
  ...VIEWS.map((view) => [`\`${view}\` alone differs`, equal(SHOWN, wrongView(view))] as const),
];

function wrongView(wrong: string): string {
  const members = VIEWS.map((view) => `${view}: { id: ${view === wrong ? "number" : "string"} }`);
  return `{ ${members.join("; ")} }`;
}

const FAILING_HEADER = [
  ...headerOf(modulesOf("Contacts")),
  // What the wrong ones differ from is right.
  equal(SHOWN, "Views<{ id: string }>"),
  equal(SHOWN, wrongView("none")),
];

/** A file of wrong assertions, and the line of each. */
export const failing = {
  text: [...FAILING_HEADER, ...WRONG.map(([, assertion]) => assertion)].join("\n"),
  lines: WRONG.map(([what], index) => [what, FAILING_HEADER.length + index + 1] as const),
};
