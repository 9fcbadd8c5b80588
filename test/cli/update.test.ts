/** `update` brings a revision, a client, a changelog entry and a version together. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { SMALL } from "./support/small.js";
import { createProject, NEWER } from "./support/spec-folder.js";

const cli = await buildCli();

const UPDATE = ["update", "--from", "newer.yaml"];
/** One operation more, and nothing gone. */
const LARGER = SMALL.replace(
  "components:",
  '  /more:\n    get: { operationId: listMore, tags: [Other], responses: { "204": { description: Done. } } }\ncomponents:',
);

/** A project whose client has been generated, with a version. */
async function createRelease(newer: string, version: string): Promise<string> {
  const folder = await createProject(cli, { "newer.yaml": newer });
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  setVersion(folder, version);
  return folder;
}

function setVersion(folder: string, version: string): void {
  const path = join(folder, "generated/client/package.json");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(/"version": ".*"/, `"version": "${version}"`),
  );
}

function versionIn(folder: string): unknown {
  return JSON.parse(read(folder, "generated/client/package.json")).version;
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

it.each([
  ["0.3.1", NEWER, "0.4.0"],
  ["0.3.1", LARGER, "0.3.2"],
  ["1.2.3", NEWER, "2.0.0"],
  ["1.2.3", LARGER, "1.3.0"],
])("from %s on", async (before, newer, after) => {
  const folder = await createRelease(newer, before);
  const { code, stderr } = await cli([...UPDATE, "--pr-body", "pr.md"], { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toContain(`version ${before} to ${after}`);
  expect(versionIn(folder)).toBe(after);
  expect(read(folder, "spec/contract.yaml")).toContain("listMore");
  expect(read(folder, "generated/client/src/other/index.ts")).toContain("listMore");
  expect(read(folder, "generated/client/CHANGELOG.md")).toMatch(
    new RegExp(`^# Changelog\n\n## ${after.replaceAll(".", "\\.")}\n\nMade from [^]*listMore`),
  );
  expect(read(folder, "pr.md")).toContain("listMore");
  expect(await cli(["api", "--check"], { cwd: folder })).toMatchObject({ code: 0 });
});

it("a client that has no version yet begins at 0.0.0", async () => {
  const folder = await createProject(cli, { "newer.yaml": NEWER });
  expect(await cli(UPDATE, { cwd: folder })).toMatchObject({ code: 0 });
  expect(versionIn(folder)).toBe("0.1.0");
});

it("version and changelog survive every other run", async () => {
  const folder = await createRelease(NEWER, "0.3.1");
  await cli(UPDATE, { cwd: folder });
  const before = snapshot(folder);
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("nothing to do"),
  });
  expect(await cli(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await cli(UPDATE, { cwd: folder })).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("nothing to do"),
  });
  expect(snapshot(folder)).toEqual(before);
});

it("a second revision puts its entry above the first", async () => {
  const folder = await createRelease(LARGER, "0.3.1");
  await cli(UPDATE, { cwd: folder });
  writeFileSync(join(folder, "newer.yaml"), NEWER);
  await cli(UPDATE, { cwd: folder });
  const headings = read(folder, "generated/client/CHANGELOG.md").match(/^## .*$/gm);
  expect(headings).toEqual(["## 0.4.0", "## 0.3.2"]);
});

it("ends what a run began that was stopped after the client and before the description", async () => {
  const folder = await createRelease(NEWER, "0.3.1");
  const old = {
    contract: read(folder, "spec/contract.yaml"),
    source: read(folder, "spec/source.json"),
  };
  await cli(UPDATE, { cwd: folder });
  const whole = snapshot(folder);
  writeFileSync(join(folder, "spec/contract.yaml"), old.contract);
  writeFileSync(join(folder, "spec/source.json"), old.source);
  expect(await cli(UPDATE, { cwd: folder })).toMatchObject({ code: 0 });
  expect(snapshot(folder)).toEqual(whole);
});

it("writes nothing under --dry-run, and says what it would", async () => {
  const folder = await createRelease(NEWER, "0.3.1");
  const before = snapshot(folder);
  const run = await cli([...UPDATE, "--pr-body", "pr.md", "--dry-run"], { cwd: folder });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("nothing written; version 0.3.1 to 0.4.0");
  expect(run.stderr).toContain("listMore");
  expect(snapshot(folder)).toEqual(before);
});

it("changes nothing where the revision is wrong", async () => {
  const folder = await createRelease(NEWER.replace("schemas/thing", "schemas/thnig"), "0.3.1");
  const before = snapshot(folder);
  const { code, stderr } = await cli([...UPDATE, "--pr-body", "pr.md"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/refused, nothing changed[\s\S]*error\[unresolved-reference\]/);
  expect(snapshot(folder)).toEqual(before);
});

it("prints one result for machines", async () => {
  const folder = await createRelease(NEWER, "0.3.1");
  const run = await cli([...UPDATE, "--json"], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toMatchObject({
    command: "update",
    ok: true,
    version: { before: "0.3.1", after: "0.4.0" },
    changes: { summary: { breaking: expect.any(Number) } },
  });
});

it("goes on from a version that a release has set", async () => {
  const folder = await createRelease(LARGER, "2.0.0-beta.1");
  await cli(UPDATE, { cwd: folder });
  expect(versionIn(folder)).toBe("2.0.0-beta.2");
});
