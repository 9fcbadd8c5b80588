/**
 * What users install runs. That it has the types that they expect takes a compiler, and stands in
 * `test/slow/typescript-versions.test.ts`.
 */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Loopback, type ServerAnswer, startLoopback } from "../support/loopback.js";
import { createProject, DEFAULT, type Project } from "./client-package.js";

let project: Project;
let server: Loopback;

beforeAll(async () => {
  [project, server] = await Promise.all([
    createProject({ ...DEFAULT, hasTypes: false }),
    startLoopback(),
  ]);
});

afterAll(async () => {
  await server?.close();
  await project?.remove();
});

test("the client builds", () => {
  expect(project.problems).toBe("");
});

/** Every file more costs the start of a program; code that stands in two of them costs it twice. */
test.each([
  ["index.js", 3],
  ["validators/index.js", 6],
  ["validators/responses.js", 3],
])("%s reads %i files, and no source twice", async (entry, count) => {
  const dist = join(project.folder, "node_modules/intercom-unstable/dist");
  const files = await importsOf(join(dist, entry));
  expect(files.size).toBeLessThanOrEqual(count);
  const sources = await Promise.all([...files].map(sourcesOf));
  expect(sources.flat().length).toBeGreaterThan(files.size);
  expect(sources.flat().sort()).toEqual([...new Set(sources.flat())].sort());
});

/** What a built file and all that it imports by a relative path are called. */
async function importsOf(file: string, files = new Set<string>()): Promise<Set<string>> {
  if (files.has(file)) return files;
  files.add(file);
  const text = await readFile(file, "utf8");
  for (const [, path = ""] of text.matchAll(/(?:from|^import) "(\.[^"]+)";$/gm)) {
    await importsOf(join(dirname(file), path), files);
  }
  return files;
}

/** The sources that a built file is made of. */
async function sourcesOf(file: string): Promise<string[]> {
  const { sources } = JSON.parse(await readFile(`${file}.map`, "utf8")) as { sources: string[] };
  return sources.map((source) => join(dirname(file), source));
}

test("a program runs with the built package", async () => {
  const outfile = join(project.folder, "tidy.js");
  await build({ entryPoints: [join(project.folder, "program/tidy.ts")], outfile, format: "esm" });
  const { tidy } = await import(pathToFileURL(outfile).href);
  server.respond(({ method, path }) => ANSWERS[`${method} ${path}`] ?? { status: 500 });
  expect(await tidy(server.url)).toEqual({
    admins: ["Ann", "Bo"],
    companies: ["Acme", "42", "unnamed"],
    found: 3,
    missing: true,
    tag: "not_found",
    bytes: 4,
    streamed: 4,
    conversation: "c1 r1",
    requests: [
      "GET /admins",
      "POST /companies/list",
      "POST /companies/list",
      "POST /contacts/search",
      "POST /contacts/search",
      "GET /contacts/nobody",
      "POST /contacts/1/tags",
      "GET /download/content/data/job",
      "GET /download/content/data/job",
      "POST /custom_channel_events/notify_new_message",
    ],
  });
  expect(new Set(server.seen.map(({ headers }) => headers.authorization))).toEqual(
    new Set(["Bearer secret"]),
  );
});

const companies = [{ name: "Acme" }, { company_id: "42" }, {}];
const notFound = { type: "error.list", errors: [{ code: "not_found", message: "no such thing" }] };
const isFirst = () =>
  server.seen.filter(({ path }) => path === server.seen.at(-1)?.path).length < 2;

const ANSWERS: Readonly<Record<string, ServerAnswer>> = {
  "GET /admins": {
    status: 200,
    body: { type: "admin.list", admins: [{ name: "Ann" }, null, { name: "Bo" }] },
  },
  get "POST /companies/list"() {
    const data = isFirst() ? companies.slice(0, 2) : companies.slice(2);
    return { status: 200, body: { data, pages: { page: isFirst() ? 1 : 2, total_pages: 2 } } };
  },
  get "POST /contacts/search"() {
    const next = isFirst() ? { starting_after: "abc" } : undefined;
    const data = isFirst() ? [{ id: "1" }, { id: "2" }] : [{ id: "3" }];
    return { status: 200, body: { data, pages: { next } } };
  },
  "GET /contacts/nobody": { status: 404, body: notFound },
  "POST /contacts/1/tags": { status: 404, body: notFound },
  "GET /download/content/data/job": {
    status: 200,
    headers: { "Content-Type": "application/octet-stream" },
    body: new Uint8Array([1, 2, 3, 4]),
  },
  "POST /custom_channel_events/notify_new_message": {
    status: 200,
    headers: { "X-Request-Id": "r1" },
    body: { conversation_id: "c1" },
  },
};
