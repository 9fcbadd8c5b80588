/** `spec pull` takes a revision in whole, or leaves everything as it is. */
import { createHash } from "node:crypto";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  type Answer,
  breakOff,
  redirect,
  startFaultyServer,
  text,
} from "../support/faulty-server.js";
import { buildCli } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { SMALL } from "./support/small.js";
import { createProject, NEWER, write } from "./support/spec-folder.js";
import { spread, watchSteps } from "./support/steps.js";

const cli = await buildCli();
const server = await startFaultyServer();
afterAll(() => server.close());

const url = `${server.url}/api.yaml`;
const PULL = ["spec", "pull", "--from", url];

describe("a newer revision", () => {
  it("replaces the contract and its record, and says what changed", async () => {
    const folder = await createProject(cli, { "spec/mine.txt": "mine" });
    server.respond(text(NEWER));
    const { code, stdout, stderr } = await cli(PULL, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^spec is now http:.*: [1-9]\d* breaking, [1-9]\d* compatible/);
    expect(stderr).toMatch(/listOther/);
    expect(stderr).toMatch(/listMore/);
    const contract = readFileSync(join(folder, "spec/contract.yaml"), "utf8");
    expect(contract).toContain("operationId: listMore");
    expect(JSON.parse(readFileSync(join(folder, "spec/source.json"), "utf8"))).toEqual({
      path: url,
      sha256: createHash("sha256").update(NEWER).digest("hex"),
    });
    expect(Object.keys(snapshot(folder)).sort()).toEqual([
      "intercom-codegen.config.json",
      "small.yaml",
      "spec",
      "spec/contract.yaml",
      "spec/mine.txt",
      "spec/source.json",
    ]);
  });

  it("changes nothing under --dry-run", async () => {
    const folder = await createProject(cli);
    const before = snapshot(folder);
    server.respond(text(NEWER));
    const { code, stderr } = await cli([...PULL, "--dry-run"], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/breaking.*; nothing written/);
    expect(snapshot(folder)).toEqual(before);
  });

  it("comes from a file too", async () => {
    const folder = await createProject(cli, { "newer.yaml": NEWER });
    const run = await cli(["spec", "pull", "--from", "newer.yaml", "--json"], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      command: "spec pull",
      ok: true,
      written: ["spec/contract.yaml", "spec/source.json"],
      source: { path: "newer.yaml" },
    });
  });

  it("is imported where there is nothing yet", async () => {
    const folder = await createProject(cli);
    server.respond(text(NEWER));
    const run = await cli([...PULL, "--out", "elsewhere"], { cwd: folder });
    expect(run).toMatchObject({ code: 0 });
    expect(Object.keys(snapshot(join(folder, "elsewhere")))).toEqual([
      "contract.yaml",
      "source.json",
    ]);
  });
});

it("writes nothing where only texts have changed", async () => {
  const folder = await createProject(cli);
  const before = snapshot(folder);
  server.respond(text(SMALL.replace("Things.", "Other words.")));
  const { code, stderr } = await cli(PULL, { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toMatch(/nothing to do, the contract is the same/);
  expect(snapshot(folder)).toEqual(before);
});

describe.each<[name: string, answer: Answer, says: RegExp]>([
  ["nothing there", text("no", 404), /error\[download-refused\]: .* 404\n/],
  ["a broken server", text("no", 502), /error\[download-refused\]: .* 502\n/],
  ["a broken connection", breakOff(NEWER), /error\[download-incomplete\]/],
  ["a redirect to another scheme", redirect("ftp://127.0.0.1/a"), /error\[unsafe-address\]/],
  ["HTML", text("<!doctype html><title>Sign in</title>"), /error\[html-file\]/],
  ["nothing", text(""), /error\[empty-file\]/],
  ["invalid YAML", text(NEWER.replace("  /things", " /things")), /error\[bad-indentation\]/],
  [
    "a file cut off",
    text(NEWER.slice(0, NEWER.indexOf("schemas/thing"))),
    /error\[truncated-file\]/,
  ],
  [
    "references to nothing",
    text(NEWER.replace("    thing:", "    thnig:")),
    /unresolved-reference/,
  ],
  ["no description", text("name: x\nscripts: {}\n"), /error\[not-openapi\]/],
])("%s", (_, answer, says) => {
  it("is one clear message, exit code 1, and nothing touched", async () => {
    const folder = await createProject(cli);
    const before = snapshot(folder);
    server.respond(answer);
    const { code, stdout, stderr } = await cli(PULL, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr.match(/^error/gm)).toHaveLength(1);
    expect(stderr).not.toMatch(/internal|\n\s+at |undefined|\[object/);
    expect(snapshot(folder)).toEqual(before);
  });
});

const FIX = (target: string, update: string) =>
  `overlay: 1.0.0
info: { title: Fixes, version: "1" }
actions:
  - target: ${target}
    x-reason: It is so.
    update: ${update}
`;
const PROSE = `overlay: 1.0.0
info: { title: Prose, version: "1" }
actions:
  - target: $
    update: { paths: { /other: { get: { summary: List others } } } }
`;

describe("overlays", () => {
  it("that no longer apply stop it, with what comes closest", async () => {
    const fix = FIX("$.paths['/other'].get", "{ deprecated: true }");
    const folder = await createProject(cli, { "spec/fixes.overlay.yaml": fix });
    const before = snapshot(folder);
    server.respond(text(NEWER.replace("/more", "/others")));
    const { code, stderr } = await cli(PULL, { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[unmatched-target\]/);
    expect(stderr).toMatch(/spec\/fixes\.overlay\.yaml:4/);
    expect(stderr).toContain("Did you mean `$.paths['/others'].get`?");
    expect(snapshot(folder)).toEqual(before);
  });

  it("that upstream has made unnecessary are reported", async () => {
    const fix = FIX("$.paths['/things'].get", "{ deprecated: true }");
    const folder = await createProject(cli, { "spec/fixes.overlay.yaml": fix });
    const newer = NEWER.replace(
      "operationId: listThings",
      "operationId: listThings\n      deprecated: true",
    );
    server.respond(text(newer));
    const { code, stderr } = await cli(PULL, { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/warning\[ineffective-action\][\s\S]*fixes\.overlay\.yaml:4/);
  });

  it("with prose for what is gone do not bring it back", async () => {
    const folder = await createProject(cli, { "spec/prose/other.overlay.yaml": PROSE });
    const before = snapshot(folder);
    server.respond(text(NEWER));
    const { code, stderr } = await cli(PULL, { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[prose-outside-contract\]: `\/other`/);
    expect(snapshot(folder)).toEqual(before);
  });

  it("that were adapted to the newer revision beforehand do not hinder the comparison", async () => {
    const fix = FIX("$.paths['/more'].get", "{ deprecated: true }");
    const folder = await createProject(cli, { "spec/fixes.overlay.yaml": fix });
    server.respond(text(NEWER));
    const { code, stderr } = await cli(PULL, { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/listMore/);
  });
});

it("--with-prose takes upstream's texts instead of the project's, and keeps them up to date", async () => {
  const own = PROSE.replace("List others", "Our words");
  const folder = await createProject(cli, { "spec/prose/other.overlay.yaml": own });
  server.respond(text(SMALL));
  expect(await cli([...PULL, "--with-prose"], { cwd: folder })).toMatchObject({ code: 0 });
  const prose = () => readFileSync(join(folder, "spec/prose/upstream.overlay.yaml"), "utf8");
  expect(prose()).toContain("description: Things.");
  await cli(["generate", "--emit", "docs"], { cwd: folder });
  const docs = () => Object.values(snapshot(join(folder, "generated/docs"))).join("\n");
  expect(docs()).toContain("Things.");
  expect(docs()).not.toContain("Our words");
  server.respond(text(SMALL.replace("Things.", "Newer words.")));
  expect(await cli(PULL, { cwd: folder })).toMatchObject({ code: 0 });
  expect(prose()).toContain("description: Newer words.");
});

describe("wrong usage", () => {
  it.each<[name: string, args: string[], says: RegExp]>([
    ["two places", ["--ref", "main"], /--ref and --from exclude each other\n {2}fix: /],
    ["a file as folder", ["--out", "small.yaml"], /small\.yaml is a file/],
    ["the current folder", ["--out", "."], /is the current folder/],
  ])("%s ends with 2", async (_, args, says) => {
    const folder = await createProject(cli);
    const before = snapshot(folder);
    const { code, stderr } = await cli([...PULL, ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(snapshot(folder)).toEqual(before);
  });

  it("a file that is not there", async () => {
    const folder = await createProject(cli);
    const run = await cli(["spec", "pull", "--from", "nope.yaml"], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot read nope\.yaml/) });
  });
});

it("follows a link to the folder, and leaves it a link", async () => {
  const folder = await createProject(cli);
  symlinkSync("spec", join(folder, "linked"));
  write(folder, { "intercom-codegen.config.json": JSON.stringify({ spec: "linked" }) });
  server.respond(text(NEWER));
  expect(await cli(PULL, { cwd: folder })).toMatchObject({ code: 0 });
  expect(snapshot(folder).linked).toBe("-> spec");
  expect(snapshot(folder)["spec/contract.yaml"]).toContain("listMore");
});

it("removes what a run left that was killed after its renames, though there is nothing to do", async () => {
  const folder = await createProject(cli);
  server.respond(text(NEWER));
  await cli(PULL, { cwd: folder });
  const clean = snapshot(folder);
  write(folder, {
    ".spec.intercom-codegen-old-999999999/contract.yaml": "old",
    ".spec.intercom-codegen.lock": "999999999",
  });
  expect(await cli(PULL, { cwd: folder })).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("nothing to do"),
  });
  expect(snapshot(folder)).toEqual(clean);
});

describe.each(["SIGKILL", "SIGINT"] as const)("%s", (signal) => {
  it("leaves both files old or both new", async () => {
    server.respond(text(NEWER));
    const pull = async (step: number) => {
      const folder = await createProject(cli);
      const steps = watchSteps();
      steps.killAt(step, signal);
      await cli(PULL, { cwd: folder, env: steps.env });
      return { folder, taken: steps.taken().length };
    };
    const { taken } = await pull(0);
    expect(taken).toBeGreaterThan(5);
    const left = new Set<boolean>();
    for (const step of spread(taken, 6)) {
      const { folder } = await pull(step);
      const after = snapshot(join(folder, "spec"));
      const isNew = after["contract.yaml"]?.includes("listMore") === true;
      left.add(isNew);
      expect(after["source.json"]?.includes(url)).toBe(isNew);
      if (!isNew) expect(after).toEqual(snapshot(join(await createProject(cli), "spec")));
      expect(await cli(PULL, { cwd: folder })).toMatchObject({ code: 0 });
      expect(snapshot(join(folder, "spec"))["contract.yaml"]).toContain("listMore");
      const beside = Object.keys(snapshot(folder)).filter((path) => !path.startsWith("spec/"));
      expect(beside).toEqual(["intercom-codegen.config.json", "small.yaml", "spec"]);
    }
    expect(left).toEqual(new Set([false, true]));
  });
});
