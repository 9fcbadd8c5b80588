/** What may not be written stops a run before it has changed anything. */
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { createProject, NEWER } from "./support/spec-folder.js";

const cli = await buildCli();

const PULL = ["spec", "pull", "--from", "newer.yaml"];
const UPDATE = ["update", "--from", "newer.yaml", "--pr-body", "out/pr.md"];
const GENERATE = ["generate", "--spec", "newer.yaml"];

// Nothing is forbidden to the superuser.
describe.skipIf(process.getuid?.() === 0)("a folder that may not be written", () => {
  it.each<[path: string, args: readonly string[], says: string]>([
    ["spec", PULL, "spec"],
    ["spec", UPDATE, "spec"],
    ["spec/prose", PULL, "spec"],
    [".", PULL, "spec"],
    [".", UPDATE, "spec"],
    ["generated", GENERATE, "generated"],
    ["generated", UPDATE, "generated"],
    ["generated/client/src/other", GENERATE, "generated"],
    ["generated/client/src/other", UPDATE, "generated"],
    ["out", UPDATE, "out/pr.md"],
  ])("%s: %j changes nothing", async (path, args, says) => {
    const folder = await createProject(cli, { "newer.yaml": NEWER });
    mkdirSync(join(folder, "spec/prose"));
    mkdirSync(join(folder, "out"));
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    const before = snapshot(folder);
    chmodSync(join(folder, path), 0o555);
    onTestFinished(() => chmodSync(join(folder, path), 0o755));
    const { code, stderr } = await cli(args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^error: cannot write ${says}: EACCES`));
    expect(snapshot(folder)).toEqual(before);
  });

  it("one that may not be read is no internal error", async () => {
    const folder = await createProject(cli, { "newer.yaml": NEWER });
    chmodSync(join(folder, "spec"), 0);
    onTestFinished(() => chmodSync(join(folder, "spec"), 0o755));
    for (const args of [PULL, UPDATE, ["generate"]]) {
      const { code, stderr } = await cli(args, { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: cannot read spec.*: reading it is not allowed/);
    }
  });
});
