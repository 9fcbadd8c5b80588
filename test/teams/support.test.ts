/** What the support team is given works as its configuration says: types by `tsc`, calls over HTTP. */
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  type ShowContactData,
  type ShowContactResult,
  showContact,
} from "../../generated/teams/support/client/src/contacts/index.js";
import {
  createIntercomClient,
  createTransport,
} from "../../generated/teams/support/client/src/index.js";
import {
  type Outcome,
  SupportInbox,
} from "../../generated/teams/support/client/src/support-inbox.js";
import { requestValidators } from "../../generated/teams/support/client/src/validators/index.js";
import { type Handler, type Loopback, startLoopback } from "../support/loopback.js";
import { readTeamFile } from "../support/teams.js";

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server?.close());

const NOT_FOUND = {
  type: "error.list",
  request_id: "r1",
  errors: [{ code: "not_found", message: "no" }],
};

function transport() {
  return createTransport({ token: "t", baseUrl: server.url, retry: false });
}

/** Answers by `METHOD /path`; anything else is not found. */
function answers(known: Readonly<Record<string, unknown>>): Handler {
  return ({ method, path }) => {
    const body = known[`${method} ${path}`];
    return body === undefined ? { status: 404, body: NOT_FOUND } : { status: 200, body };
  };
}

function sent(): string[] {
  return server.seen.map(({ method, path }) => `${method} ${path}`);
}

describe("a call gives its result", () => {
  it("in its type", () => {
    expectTypeOf(showContact).returns.toEqualTypeOf<Promise<ShowContactResult>>();
    type Method = ReturnType<typeof createIntercomClient>["contacts"]["showContact"];
    expectTypeOf<ReturnType<Method>>().toEqualTypeOf<Promise<ShowContactResult>>();
    expectTypeOf<
      Extract<ShowContactResult, { ok: true }>["data"]
    >().toEqualTypeOf<ShowContactData>();
  });

  it("with data and response where it succeeds", async () => {
    server.respond(answers({ "GET /contacts/c1": { type: "contact", id: "c1" } }));
    const result = await showContact(transport(), { path: { id: "c1" } });
    expect(result).toMatchObject({ ok: true, status: 200, data: { id: "c1" } });
  });

  it("with the error where it fails, and does not reject", async () => {
    server.respond(answers({}));
    const result = await showContact(transport(), { path: { id: "c1" } });
    expect(result).toMatchObject({ ok: false, status: 404, error: { code: "not_found" } });
  });

  it("where nothing answers", async () => {
    const nowhere = createTransport({ token: "t", baseUrl: "http://127.0.0.1:1", retry: false });
    const result = await showContact(nowhere, { path: { id: "c1" } });
    expect(result).toMatchObject({ ok: false, status: "failed" });
  });

  it("of one page; items go on to the next, and throw where a page fails", async () => {
    const intercom = createIntercomClient({ token: "t", baseUrl: server.url, retry: false });
    const page = { conversations: [{ id: "1" }], pages: { next: { starting_after: "x" } } };
    server.respond(({ query }) =>
      query.includes("starting_after=x")
        ? { status: 404, body: NOT_FOUND }
        : { status: 200, body: page },
    );
    expect(await intercom.conversations.listConversations()).toMatchObject({ ok: true });
    const seen: unknown[] = [];
    const loop = async () => {
      for await (const { id } of intercom.conversations.listConversations.items()) seen.push(id);
    };
    await expect(loop()).rejects.toMatchObject({ status: 404 });
    expect(seen).toEqual(["1"]);
  });

  it("of an invalid request, before anything is sent", async () => {
    server.respond(answers({}));
    const result = await showContact(
      transport(),
      { path: { id: 1 as unknown as string } },
      {
        validate: requestValidators,
      },
    );
    expect(result).toMatchObject({ ok: false, status: "failed" });
    expect(sent()).toEqual([]);
  });
});

it("every call says which team makes it, and a caller can say otherwise", async () => {
  server.respond(answers({ "GET /contacts/c1": {} }));
  await showContact(transport(), { path: { id: "c1" } });
  await showContact(transport(), { path: { id: "c1" } }, { headers: { "X-Acme-Team": "night" } });
  expect(server.seen.map(({ headers }) => headers["x-acme-team"])).toEqual(["support", "night"]);
  expect(server.seen[0]?.headers).toMatchObject({ "intercom-version": "Unstable" });
});

describe("the inbox", () => {
  const conversation = { id: "9", contacts: { contacts: [{ id: "c1" }, { id: "c2" }] } };
  const inbox = () => new SupportInbox(transport(), { adminId: "a1" });

  it("lists who waits, the longest first", async () => {
    const conversations = [
      { id: "2", waiting_since: 200 },
      { id: "1", waiting_since: 100 },
    ];
    server.respond(answers({ "POST /conversations/search": { conversations } }));
    const outcome = await inbox().waiting(5);
    expect(outcome).toMatchObject({ ok: true, value: [{ id: "1" }, { id: "2" }] });
    expect(server.seen[0]?.body).toMatchObject({ pagination: { per_page: 5 } });
  });

  it("answers and closes", async () => {
    server.respond(
      answers({
        "POST /conversations/9/reply": conversation,
        "POST /conversations/9/parts": conversation,
      }),
    );
    expect(await inbox().answer("9", "Done.", { close: true })).toMatchObject({ ok: true });
    expect(server.seen.map(({ body }) => body)).toEqual([
      { message_type: "comment", type: "admin", admin_id: "a1", body: "Done." },
      { message_type: "close", type: "admin", admin_id: "a1" },
    ]);
  });

  it("escalates: tag, notes, ticket", async () => {
    server.respond(
      answers({
        "GET /conversations/9": conversation,
        "GET /contacts/c1": { id: "c1" },
        "GET /contacts/c2": { id: "c2" },
        "POST /conversations/9/tags": {},
        "POST /contacts/c1/notes": {},
        "POST /contacts/c2/notes": {},
        "POST /conversations/9/convert": {},
      }),
    );
    const order = { tagId: "t1", ticketTypeId: "5", reason: "A refund." };
    expect(await inbox().escalate("9", order)).toMatchObject({ ok: true });
    expect(sent().slice(3)).toEqual([
      "POST /conversations/9/tags",
      "POST /contacts/c1/notes",
      "POST /contacts/c2/notes",
      "POST /conversations/9/convert",
    ]);
  });

  it("stops at the first failure and says which", async () => {
    server.respond(answers({ "GET /conversations/9": conversation }));
    const outcome: Outcome<unknown> = await inbox().open("9");
    expect(outcome).toMatchObject({ ok: false, status: 404, error: { code: "not_found" } });
    expect(sent()).toEqual(["GET /conversations/9", "GET /contacts/c1"]);
  });
});

describe("what the team reads", () => {
  it("every file that a template rendered begins with the house's licence", () => {
    const header = "/*\n * Copyright (c) Acme Support Engineering.";
    const files: string[] = JSON.parse(readTeamFile("support", ".intercom-codegen.json")).files;
    const own = files.filter((path) => /^client\/src\/(?!runtime\/|schema\.ts).*\.ts$/.test(path));
    expect(own.length).toBeGreaterThan(15);
    const without = own.filter((path) => !readTeamFile("support", path).startsWith(header));
    expect(without).toEqual([]);
  });

  it("runbooks stand with the operations that they are about", () => {
    const text = readTeamFile("support", "docs/conversations.md");
    const section = text.slice(text.indexOf('<a id="replyConversation">'));
    const end = section.indexOf('<a id="', 10);
    expect(section.slice(0, end)).toContain(
      "- [Runbook: Rate limits at peak hours](https://runbooks.acme.example/intercom/rate-limits)",
    );
  });

  it("the package can be imported by its inbox, and says that it is Acme's", () => {
    const manifest = JSON.parse(readTeamFile("support", "client/package.json"));
    expect(manifest).toMatchObject({
      name: "@acme/support-intercom",
      license: "UNLICENSED",
      exports: { "./support-inbox": { default: "./dist/support-inbox.js" } },
    });
  });
});
