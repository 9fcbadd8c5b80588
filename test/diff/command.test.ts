/** `spec diff` as people run it: files, folders and commits; exit codes; both outputs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonReport } from "../../generator/diff/render/index.js";
import { buildCli } from "../cli/support/cli.js";
import { temporaryFolder } from "../cli/support/folders.js";
import { SMALL, SMALLER } from "../cli/support/small.js";

const cli = await buildCli();

/** A folder with two descriptions, the second without the group `other`. */
function folder(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "old.yaml"), SMALL);
  writeFileSync(join(cwd, "new.yaml"), SMALLER);
  return cwd;
}

const run = (cwd: string, ...args: string[]) => cli(["spec", "diff", ...args], { cwd });

describe("files", () => {
  it("prints the comparison on stdout, the summary on stderr, and ends with 0", async () => {
    const { code, stdout, stderr } = await run(folder(), "old.yaml", "new.yaml");
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "old.yaml → new.yaml: 1 breaking, 0 compatible, 0 of docs only",
        "",
        "Breaking (1)",
        "  Other",
        "    the group `other` is gone, with `other.listOther` (group-removed; line 10 → –)",
        "",
      ].join("\n"),
    );
    expect(stderr).toMatch(/^1 breaking, 0 compatible, 0 of docs only \(\d+\.\d s\)\n$/);
  });

  it.each([
    ["old.yaml", "new.yaml", 1],
    ["new.yaml", "old.yaml", 0],
    ["old.yaml", "old.yaml", 0],
  ])("--fail-on breaking: %s to %s ends with %i", async (before, after, code) => {
    expect(await run(folder(), before, after, "--fail-on", "breaking")).toMatchObject({ code });
  });

  it.each([
    ["markdown", /^## What changes for callers\n/],
    ["github", /^::error file=old\.yaml,line=10,title=group-removed::/],
    ["json", /^\{\n {2}"version": 1,/],
  ])("--format %s", async (format, expected) => {
    const { code, stdout } = await run(folder(), "old.yaml", "new.yaml", "--format", format);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it("calls methods what the configuration calls them", async () => {
    const cwd = folder();
    const names = { groups: { Other: "rest" } };
    writeFileSync(
      join(cwd, "intercom-codegen.config.json"),
      JSON.stringify({ spec: "old.yaml", names }),
    );
    const { stdout } = await run(cwd, "old.yaml", "new.yaml");
    expect(stdout).toContain("the group `rest` is gone, with `rest.listOther`");
  });
});

describe("what is wrong", () => {
  it.each([
    ["a file that is not there", ["nope.yaml", "new.yaml"], /cannot read nope\.yaml/],
    ["one side only", ["old.yaml"], /missing required argument 'new'/],
    ["an unknown format", ["old.yaml", "new.yaml", "--format", "xml"], /Allowed choices are text/],
    ["an unknown level", ["old.yaml", "new.yaml", "--fail-on", "all"], /Allowed choices are break/],
    ["a commit outside a repository", ["HEAD:old.yaml", "new.yaml"], /git knows no such file/],
    ["a commit that is an option", ["--output=x:old.yaml", "new.yaml"], /unknown option/],
  ])("%s: ends with 2", async (_, args, says) => {
    const { code, stdout, stderr } = await run(folder(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
  });

  it("a description with a mistake: its place, and 1", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "new.yaml"), `${SMALL}    thing: {}\n`);
    const { code, stdout, stderr } = await run(cwd, "old.yaml", "new.yaml");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^not compared: a description has errors/);
    expect(stderr).toMatch(/error\[duplicate-key\][\s\S]*--> new\.yaml:\d+:\d+/);
  });
});

describe("folders and commits", () => {
  function repository(): string {
    const cwd = temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.test", ...args], { cwd });
    const spec = join(cwd, "spec");
    mkdirSync(join(spec, "prose"), { recursive: true });
    writeFileSync(join(spec, "contract.yaml"), SMALL);
    writeFileSync(join(spec, "prose", "things.overlay.yaml"), prose("List things"));
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    writeFileSync(join(spec, "contract.yaml"), SMALLER);
    writeFileSync(join(spec, "prose", "things.overlay.yaml"), prose("List all things"));
    return cwd;
  }

  function prose(summary: string): string {
    const update = { paths: { "/things": { get: { summary } } } };
    const actions = [{ target: "$", update }];
    return JSON.stringify({ overlay: "1.0.0", info: { title: "Prose", version: "1" }, actions });
  }

  it("compares a folder with the same in a commit, overlays included", async () => {
    const { code, stdout } = await run(repository(), "HEAD:spec", "spec/", "--format", "json");
    expect(code).toBe(0);
    const { changes } = JSON.parse(stdout) as JsonReport;
    expect(changes).toMatchObject([
      {
        rule: "group-removed",
        before: { file: "HEAD:spec/contract.yaml", line: 10 },
        after: null,
      },
      { rule: "text-changed", operations: ["things.listThings"] },
    ]);
    expect(changes[1]?.after?.pointer).toBe("/paths/~1things/get");
  });

  it("compares a file of a commit", async () => {
    const { stdout } = await run(repository(), "HEAD:spec/contract.yaml", "spec/contract.yaml");
    expect(stdout).toContain("HEAD:spec/contract.yaml → spec/contract.yaml: 1 breaking");
  });

  it.each(["HEAD:nope", "nope:spec", "HEAD:spec/nope.yaml"])("%s: ends with 2", async (side) => {
    const { code, stderr } = await run(repository(), side, "spec");
    expect(code).toBe(2);
    expect(stderr).toContain(`cannot read ${side}: git knows no such file or commit here`);
  });
});
