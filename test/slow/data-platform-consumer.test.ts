/** The team's package as its users have it: built, installed, compiled against and run. */
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, createProject, type Project, RESOLUTIONS } from "../consumer/client-package.js";
import { root } from "../support/description.js";
import { type Loopback, type ServerAnswer, startLoopback } from "../support/loopback.js";

const OUTPUT = new URL("generated/teams/data-platform/", root);

let project: Project;
let server: Loopback;

beforeAll(async () => {
  const consumer = {
    client: "generated/teams/data-platform/client",
    packageName: "@acme/intercom-data",
    program: "test/teams/data-platform/program",
    dependencies: ["zod"],
  };
  [project, server] = await Promise.all([createProject(consumer), startLoopback()]);
});

afterAll(async () => {
  await server?.close();
  await project?.remove();
});

test("the client builds", () => {
  expect(project.problems).toBe("");
});

test("a program compiles and runs", async () => {
  const options = { ...RESOLUTIONS.nodenext, outDir: "built", rootDir: "." };
  expect(await compile("5.9", project.folder, options, ["program"])).toBe("");

  const { sync } = await import(pathToFileURL(join(project.folder, "built/program/sync.js")).href);
  server.respond(({ method, path }) => ANSWERS[`${method} ${path}`] ?? { status: 500 });
  const rows = [
    { companyId: "1", customAttributes: { paid_seats: 3 } },
    { companyId: 2 },
    { companyId: "3", monthly_spend: 1 },
  ];
  expect(await sync(server.url, rows)).toEqual({
    companies: ["1 3", "? 0"],
    refused: ["companyId", ""],
    events: 2,
    bytes: 4,
    missing: "r1",
  });
  expect(server.seen.map(({ method, path, body }) => [`${method} ${path}`, body])).toEqual([
    ["POST /companies", { company_id: "1", custom_attributes: { paid_seats: 3 } }],
    ["POST /companies/list", undefined],
    ["POST /events", eventOf("1")],
    ["POST /events", eventOf("2")],
    ["POST /export/content/data", { created_at_after: 1, created_at_before: 2 }],
    ["GET /download/content/data/job", undefined],
    ["GET /companies/none", undefined],
  ]);
});

test("every sample of the docs compiles", async () => {
  const pages = readdirSync(new URL("docs/", OUTPUT)).filter((name) => name.endsWith(".md"));
  const texts = pages.map((name) => readFileSync(new URL(`docs/${name}`, OUTPUT), "utf8"));
  const samples = texts.flatMap((text) => samplesIn(text, "typescript"));
  expect(samples).toHaveLength(24);
  for (const [index, sample] of samples.entries()) {
    await writeFile(join(project.folder, `sample${index}.ts`), `${sample}\nexport {};\n`);
  }
  const options = { ...RESOLUTIONS.nodenext, noEmit: true, types: ["node"] };
  expect(await compile("5.9", project.folder, options, ["sample*.ts"])).toBe("");
});

function samplesIn(text: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...text.matchAll(pattern)].map(([, code = ""]) => code);
}

function eventOf(orderNumber: string): object {
  return {
    event_name: "placed-order",
    created_at: 1,
    user_id: "u",
    metadata: { order_number: orderNumber },
  };
}

const ANSWERS: Readonly<Record<string, ServerAnswer>> = {
  "POST /companies": { status: 200, body: {} },
  "POST /companies/list": {
    status: 200,
    body: {
      data: [{ company_id: "1", custom_attributes: { paid_seats: 3 } }, {}],
      pages: { page: 1, total_pages: 1 },
    },
  },
  "POST /events": { status: 202 },
  "POST /export/content/data": { status: 200, body: { job_identifier: "job" } },
  "GET /download/content/data/job": {
    status: 200,
    headers: { "Content-Type": "application/octet-stream" },
    body: new Uint8Array([1, 2, 3, 4]),
  },
  "GET /companies/none": {
    status: 404,
    body: { type: "error.list", request_id: "r1", errors: [{ code: "not_found", message: "" }] },
  },
};
