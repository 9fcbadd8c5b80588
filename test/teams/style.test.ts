/** Flat arguments: they compile, and go to the places where the description has them. */
import { beforeAll, describe, expect, it } from "vitest";
import { printDiagnostics } from "../../generator/diagnostics/index.js";
import type { TeamSettings } from "../../generator/pipeline/config/settings.js";
import type { Generated } from "../../generator/pipeline/generate.js";
import { callOf } from "../../generator/pipeline/model/call.js";
import type { Modelled } from "../../generator/pipeline/model/narrow/narrow.js";
import type { Api, Operation } from "../../generator/pipeline/model/types.js";
import { compileAll } from "../cases/compile.js";
import { createImporter, type Modules } from "../hostile/bundle.js";
import { clientSources, readModel, regenerateTeam } from "../support/teams.js";

const importClient = createImporter();

/** The support team's templates with another style, and none of its own code. */
function styled(style: TeamSettings["style"]) {
  return ({ hooks: _, ...settings }: TeamSettings): TeamSettings => ({
    ...settings,
    ...(style && { style }),
    groups: ["Contacts", "Companies", "Notes"],
    ownLinks: {},
    emitters: [],
    emit: ["types", "client", "validators"],
  });
}

const USE = `
import { createIntercomClient } from "client";
import { type ListCompaniesForAContactArgs, listCompaniesForAContact } from "client/contacts";
import type { ListAllCompaniesArgs } from "client/companies";
import { createNoteBody, createNotePath } from "./notes/validators.js";

const intercom = createIntercomClient({ token: "t" });
export const note = intercom.notes.createNote({ id: "1", body: { body: "Hello." } });
export const companies = intercom.companies.listAllCompanies({ page: 2, per_page: 10 });
export const pages = intercom.companies.listAllCompanies.pages({ per_page: 10 });
export const first = intercom.companies.listAllCompanies();
type Args = Parameters<typeof listCompaniesForAContact>[1];
export const args: Args = { id: "1" };
export const exported: ListCompaniesForAContactArgs = args;
export const companiesOf = (all: ListCompaniesForAContactArgs) =>
  intercom.contacts.listCompaniesForAContact(all);
export const id: string = exported.id;
export const some: ListAllCompaniesArgs = { page: 2 };
// @ts-expect-error: exported arguments are not grouped either
export const grouped: ListCompaniesForAContactArgs = { path: { id: "1" } };
declare const given: unknown;
export const path: { id: string } | undefined = createNotePath.is(given) ? given : undefined;
export const text: string | undefined = createNoteBody.is(given) ? given.body : undefined;
// @ts-expect-error: parameters are not grouped
intercom.notes.createNote({ path: { id: "1" }, body: { body: "Hello." } });
// @ts-expect-error: the path needs an id
intercom.notes.createNote({ body: { body: "Hello." } });
`;

const STYLES = {
  "flat, throwing": { arguments: "flat", results: "throw" },
  "flat, giving results": { arguments: "flat", results: "result" },
} as const;

const made = new Map<string, Generated>();
let compiled: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const modelled = await readModel();
  for (const [name, style] of Object.entries(STYLES)) {
    made.set(name, await regenerateTeam("support", modelled, styled(style)));
  }
  const clients = [...made].map(([name, { files }]): [string, Map<string, string>] => [
    name,
    new Map([...clientSources(files), ["usage.ts", USE]]),
  ]);
  compiled = compileAll(new Map(clients));
});

describe.each(Object.entries(STYLES))("%s", (name, style) => {
  let modules: Modules;
  beforeAll(async () => {
    modules = await importClient(clientSources(made.get(name)?.files ?? []));
  });

  it("is made without a complaint, and compiles together with who uses it", () => {
    expect(printDiagnostics(made.get(name)?.diagnostics ?? [])).not.toContain("error");
    expect([compiled.get(name), compiled.get("runtime"), compiled.get("global")]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it("puts each argument into its place", async () => {
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request.clone() as Request);
      return Response.json({ data: [{ id: "1" }], pages: { page: 1, total_pages: 1 } });
    };
    const create = modules["index.ts"]?.createIntercomClient as (options: object) => Client;
    const client = create({ token: "t", fetch });
    const result = await client.notes.createNote({ id: "a/b", body: { body: "Hello." } });
    const items: unknown[] = [];
    for await (const item of client.companies.listAllCompanies.items({ per_page: 3 }))
      items.push(item);
    expect(
      sent.map(({ method, url }) => `${method} ${new URL(url).pathname}${new URL(url).search}`),
    ).toEqual([
      "POST /contacts/a%2Fb/notes",
      expect.stringMatching(/^POST \/companies\/list\?.*per_page=3|^GET \/companies\?.*per_page=3/),
    ]);
    expect(await sent[0]?.json()).toEqual({ body: "Hello." });
    expect(items).toEqual([{ id: "1" }]);
    expect("ok" in (result as object)).toBe(style.results === "result");
  });
});

/** As much of a client as the test calls. */
interface Client {
  readonly notes: { createNote(args: object): Promise<unknown> };
  readonly companies: {
    readonly listAllCompanies: { items(args: object): AsyncIterable<unknown> };
  };
}

/** With a parameter in the query beside each of the path, of the same name. */
function withPathInQuery(operation: Operation, { sharedHeaders }: Api): Operation {
  const parameters = operation.parameters.flatMap((each) =>
    each.in === "path" ? [each, { ...each, in: "query" as const, source: "/other" }] : [each],
  );
  const changed = { ...operation, parameters };
  return { ...changed, call: callOf(changed, sharedHeaders) };
}

it("parameters that would meet are an error, with both places", async () => {
  const modelled = await readModel();
  const { api } = modelled;
  const twice: Modelled = {
    ...modelled,
    api: {
      ...api,
      groups: api.groups.map((group) => ({
        ...group,
        operations: group.operations.map((operation) =>
          operation.name === "createNote" ? withPathInQuery(operation, api) : operation,
        ),
      })),
    },
  };
  const { files, diagnostics } = await regenerateTeam(
    "support",
    twice,
    styled(STYLES["flat, throwing"]),
  );
  expect(files).toEqual([]);
  expect(printDiagnostics(diagnostics)).toMatch(
    /argument-collision.*flat arguments of `createNote` would have two of `id`/,
  );
});
