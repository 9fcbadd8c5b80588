import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, expect, inject, test } from "vitest";
import { STRICT } from "../consumer/client-package.js";
import { createPublisher, type Publisher } from "./support/publisher.js";
import { mustRun, run } from "./support/run.js";
import { ROOT } from "./support/tools.js";

const NAME = "intercom-upgrade";
const env = { NPM_CONFIG_USERCONFIG: inject("config") };
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Written against the older version; what the newer one breaks stands on the lines marked so. */
const PROGRAM = `import { createIntercomClient } from "${NAME}";
import { listAllCompanies } from "${NAME}/companies";
import type { CreateTagArgs } from "${NAME}/tags";
import * as tags from "${NAME}/tags";

const intercom = createIntercomClient({ token: "" });
const tag = await intercom.tags.attachTagToContact({
  path: { contact_id: "1" },
  body: { id: "2" },
});
export const name: string | undefined = tag.name;
export const colour: string | undefined = tag.colour; // breaks
await intercom.tags.paintTag({ path: { id: "1" } }); // breaks
export const paint = tags.paintTag; // breaks
export const args: CreateTagArgs = { body: { name: "a" } };
export const first = listAllCompanies.items;
await intercom.companies.listAllCompanies({ query: { per_page: 5 } });
`;

test("an upgrade breaks where its changelog says so, and nowhere else", async () => {
  const publisher = await createPublisher(await temporary(), env);
  const contract = join(publisher.folder, "spec/intercom-unstable/contract.yaml");
  const newer = join(publisher.folder, "newer.yaml");
  const text = await readFile(contract, "utf8");
  await writeFile(newer, text);
  await writeFile(contract, JSON.stringify(olderOf(text)));
  await rename(publisher);
  for (const command of [["generate"], ["api"], ["release"]]) await succeed(publisher, command);
  const consumer = await consumerOf("0.1.0");
  expect(await brokenLines(consumer)).toEqual([]);

  await succeed(publisher, ["update", "--from", newer]);
  for (const command of [["api"], ["release"]]) await succeed(publisher, command);
  await install(consumer, "0.2.0");
  const marked = PROGRAM.split("\n").flatMap((line, at) =>
    line.includes("// breaks") ? [at + 1] : [],
  );
  expect(await brokenLines(consumer)).toEqual(marked);

  const changelog = await readFile(join(consumer, "node_modules", NAME, "CHANGELOG.md"), "utf8");
  const [, latest = ""] = changelog.split(/^## /m);
  expect(latest).toMatch(/^0\.2\.0/);
  expect(latest).toMatch(/paintTag/);
  expect(latest).toMatch(/colour/);
});

/** The description as it might have been before: with an operation and a property more. */
function olderOf(text: string): object {
  const document = load(text) as {
    paths: Record<string, Record<string, object>>;
    components: { schemas: Record<string, { properties: Record<string, object> }> };
  };
  document.paths["/tags/{id}/paint"] = {
    post: {
      operationId: "paintTag",
      tags: ["Tags"],
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      responses: { "200": { description: "" } },
    },
  };
  Object.assign(document.components.schemas.tag?.properties ?? {}, { colour: { type: "string" } });
  return document;
}

async function rename({ folder }: Publisher): Promise<void> {
  const path = join(folder, "intercom-codegen.config.ts");
  const config = await readFile(path, "utf8");
  await writeFile(
    path,
    config.replace('packageName: "intercom-unstable"', `packageName: "${NAME}"`),
  );
}

async function succeed({ cli }: Publisher, args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await cli(...args);
  expect(code, `${args.join(" ")}\n${stdout}${stderr}`).toBe(0);
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "upgrade-"));
  folders.push(folder);
  return folder;
}

async function consumerOf(version: string): Promise<string> {
  const folder = await temporary();
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(folder, "program.ts"), PROGRAM);
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    noEmit: true,
    ...STRICT,
  };
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["program.ts"] }),
  );
  await install(folder, version);
  return folder;
}

async function install(folder: string, version: string): Promise<void> {
  const args = ["install", `${NAME}@${version}`, "--prefer-online", "--no-audit", "--no-fund"];
  await mustRun("npm", args, folder, env);
}

/** Numbers of the program's lines that do not compile. */
async function brokenLines(folder: string): Promise<number[]> {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", folder], folder);
  expect(stdout.replace(/^(?:program\.ts\(| ).*$/gm, "").trim()).toBe("");
  const lines = [...stdout.matchAll(/^program\.ts\((\d+),/gm)].map(([, line]) => Number(line));
  return [...new Set(lines)];
}
