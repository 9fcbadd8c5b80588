/** docs/teams.md, followed to the letter: from a folder to a team's client that others install. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { createPublisher, type Publisher } from "./support/publisher.js";
import { mustRun } from "./support/run.js";
import { ROOT } from "./support/tools.js";
import { readTutorial, type Step } from "./support/tutorial.js";

const env = { NPM_CONFIG_USERCONFIG: inject("config") };
const folder = await mkdtemp(join(tmpdir(), "tutorial-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

test("whoever follows the tutorial ends with a published client that works", async () => {
  const publisher = await createPublisher(join(folder, "publisher"), env);
  const steps = await readTutorial();
  for (const step of steps) await follow(step, publisher);

  const template = join(publisher.folder, "templates/teams/desk/client/operation-types.hbs");
  const edited = steps.find(({ language, path }) => language === "hbs" && path === undefined);
  expect(await readFile(template, "utf8")).toContain(edited?.text);
  const caller = steps.find(({ language, path }) => language === "ts" && path === undefined);
  expect(await call(caller?.text ?? "")).toBe("GET /contacts/{id} failed\n");
});

async function follow({ language, path, text }: Step, publisher: Publisher): Promise<void> {
  if (path !== undefined) {
    const file = join(publisher.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } else if (language === "hbs") {
    const file = join(publisher.folder, "templates/teams/desk/client/operation-types.hbs");
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace("  {{name}}{{#if", "  readonly {{name}}{{#if"));
  } else if (language === "sh") {
    for (const [, command = ""] of text.matchAll(/^npx intercom-codegen (.*)$/gm)) {
      const { code, stderr } = await publisher.cli(...command.split(" "));
      expect([command, code, code === 0 ? "" : stderr]).toEqual([command, 0, ""]);
    }
  }
}

/** Connects to nothing, so that the call in the tutorial fails in the same way everywhere. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(
  'globalThis.fetch = () => Promise.reject(new TypeError("offline"));',
)}`;

/** Installs the client, compiles a program and runs it. */
async function call(program: string): Promise<string> {
  const consumer = join(folder, "consumer");
  await mkdir(consumer);
  await writeFile(join(consumer, "package.json"), '{ "private": true, "type": "module" }');
  await writeFile(join(consumer, "program.ts"), program);
  await mustRun("npm", ["install", "@acme/desk", "--no-audit", "--no-fund"], consumer, env);
  const types = ["--types", "node", "--typeRoots", join(ROOT, "node_modules/@types")];
  const options = ["--strict", "--target", "es2022", "--module", "nodenext", ...types];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  await mustRun(process.execPath, [tsc, ...options, "program.ts"], consumer);
  return mustRun(process.execPath, ["--import", OFFLINE, "program.js"], consumer);
}
