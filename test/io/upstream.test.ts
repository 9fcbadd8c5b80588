/** How a branch or commit becomes a file, against a server that answers as GitHub documents it. */
import { afterAll, expect, it } from "vitest";
import { fetchUpstream } from "../../generator/io/upstream.js";
import { type Answer, startFaultyServer, text } from "../support/faulty-server.js";

const api = await startFaultyServer();
const raw = await startFaultyServer();
afterAll(() => Promise.all([api.close(), raw.close()]));

const hosts = { api: api.url, raw: raw.url };
const COMMIT = "40df073c795d1a956f27d10afea7623eb720f5ed";

/** "List commits" of GitHub's REST API, version 2022-11-28, as far as it is read. */
function commits(list: readonly object[]): Answer {
  return text(JSON.stringify(list));
}

const found = commits([
  { sha: COMMIT, commit: { author: {}, committer: { date: "2026-04-10T23:30:00Z" } } },
]);

it("asks for the last commit of the file, and fetches the file there", async () => {
  api.respond(found);
  raw.respond(text("openapi: 3.0.1\n"));
  const result = await fetchUpstream("main", { hosts, token: "secret" });
  expect(result).toMatchObject({ commit: COMMIT, date: "2026-04-10", text: "openapi: 3.0.1\n" });
  const asked = new URL(api.seen[0]?.url ?? "", api.url);
  expect(asked.pathname).toBe("/repos/intercom/Intercom-OpenAPI/commits");
  expect(Object.fromEntries(asked.searchParams)).toEqual({
    sha: "main",
    path: "descriptions/0/api.intercom.io.yaml",
    per_page: "1",
  });
  expect(raw.seen[0]?.url).toBe(
    `/intercom/Intercom-OpenAPI/${COMMIT}/descriptions/0/api.intercom.io.yaml`,
  );
  expect(api.seen[0]?.headers.authorization).toBe("Bearer secret");
  expect(raw.seen[0]?.headers.authorization).toBeUndefined();
});

it("keeps what a ref holds inside the question", async () => {
  api.respond(found);
  raw.respond(text("a: 1"));
  await fetchUpstream("x&path=y#/../z", { hosts });
  expect(new URL(api.seen[0]?.url ?? "", api.url).searchParams.get("sha")).toBe("x&path=y#/../z");
});

it.each<[name: string, answer: Answer, code: string]>([
  ["an unknown branch", text('{"message":"Not Found"}', 404), "unknown-ref"],
  ["what cannot be a hash", text('{"message":"No commit found"}', 422), "unknown-ref"],
  ["a commit without the file", commits([]), "unknown-ref"],
  ["a limit of requests", text('{"message":"rate limit"}', 403), "download-refused"],
  ["a login page", text("<html>"), "unexpected-answer"],
  ["another object", text("{}"), "unexpected-answer"],
  ["a hash that is none", commits([{ sha: "../../x", commit: {} }]), "unexpected-answer"],
])("%s", async (_, answer, code) => {
  api.respond(answer);
  raw.respond(text("a: 1"));
  expect(await fetchUpstream("main", { hosts })).toMatchObject({ code });
  expect(raw.seen).toHaveLength(0);
});
