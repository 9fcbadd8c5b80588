/** What a team leaves behind: told by `generate --check`, removed by `generate`, and nothing else. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { write } from "./support/spec-folder.js";
import { project } from "./support/team-project.js";

const cli = await buildCli();

const SMALL_TEAM = `{ emit: ["types"] }`;
const LEFT = "generated/teams/old";
const MANIFEST = `${LEFT}/.intercom-codegen.json`;
const TEAM_OF_OLD = "templates/teams/old";

/** A project of two teams that has been generated, and whose team `old` is gone since. */
async function withoutOld(): Promise<string> {
  const folder = await project({ new: SMALL_TEAM, old: SMALL_TEAM });
  const config = JSON.stringify({
    spec: "small.yaml",
    packageName: "small",
    emit: ["types", "client"],
  });
  write(folder, { "intercom-codegen.config.json": config });
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  rmSync(join(folder, TEAM_OF_OLD), { recursive: true });
  return folder;
}

const generate = (folder: string, ...args: string[]) => cli(["generate", ...args], { cwd: folder });

describe("the output of a team that is gone", () => {
  it("is told of by --check, with what else stands there; nothing changes", async () => {
    const folder = await withoutOld();
    write(folder, { [`${LEFT}/notes/a.md`]: "mine", [`${LEFT}/client/b.txt`]: "mine" });
    const before = snapshot(folder);
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr).toMatch(/old: generated\/teams\/old: no team writes here any more, \d+ files/);
    expect(stderr).toContain("not generated, and kept: client/b.txt, notes/");
    const { stdout } = await generate(folder, "--check", "--json");
    const kept = ["client/b.txt", "notes/"];
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      teams: [
        { team: "new", ok: true },
        { team: "old", ok: false, isGone: true, kept },
      ],
    });
    expect(snapshot(folder)).toEqual(before);
  });

  it("is removed by generate, with the folders that held nothing else", async () => {
    const folder = await withoutOld();
    const before = snapshot(join(folder, "generated"));
    expect(await generate(folder)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/\d+ files removed/),
    });
    const others = Object.entries(before).filter(([path]) => !/^teams\/old(?:\/|$)/.test(path));
    expect(snapshot(join(folder, "generated"))).toEqual(Object.fromEntries(others));
    const again = await generate(folder, "--check");
    expect(again).toMatchObject({ code: 0, stderr: expect.not.stringContaining("old") });
  });

  it("goes, and what is not generated stays and is named", async () => {
    const folder = await withoutOld();
    write(folder, { [`${LEFT}/client/src/mine.ts`]: "mine" });
    const { code, stderr } = await generate(folder, "--team");
    expect(code).toBe(0);
    expect(stderr).toContain("not generated, and kept: client/src/mine.ts");
    const left = snapshot(join(folder, LEFT));
    expect(left).toEqual({
      client: "folder",
      "client/src": "folder",
      "client/src/mine.ts": "mine",
    });
    expect(await generate(folder, "--check")).toMatchObject({ code: 0 });
  });

  it("that writes elsewhere now goes as well, and so does what a renamed one has left", async () => {
    const folder = await withoutOld();
    const moved = `export default { emit: ["types"], out: "../../../elsewhere" };\n`;
    write(folder, { "templates/teams/new/team.config.mjs": moved });
    expect(await generate(folder, "--team")).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "elsewhere/client/src/types.ts"))).toBe(true);
    expect(snapshot(join(folder, "generated/teams"))).toEqual({});
  });
});

describe("the output of a team that is gone stays", () => {
  it.each([
    ["--team", "new"],
    ["--no-team"],
    ["--emit", "types"],
    ["--group", "Things"],
    ["--spec", "small.yaml"],
  ])("with %s %s", async (...args) => {
    const folder = await withoutOld();
    const before = snapshot(join(folder, LEFT));
    const { code, stderr } = await generate(folder, ...args);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.not.stringContaining("old") });
    expect(snapshot(join(folder, LEFT))).toEqual(before);
  });

  it("where a team may write there, of which the configuration does not load", async () => {
    const folder = await withoutOld();
    write(folder, {
      "templates/teams/new/team.config.mjs": `export default { out: "../../../generated/teams/old", };(`,
    });
    const before = snapshot(join(folder, LEFT));
    expect(await generate(folder)).toMatchObject({ code: 1 });
    expect(snapshot(join(folder, LEFT))).toEqual(before);
  });

  it("where another team writes there", async () => {
    const folder = await withoutOld();
    const config = `export default { emit: ["types"], packageName: "old-client", out: "../../../${LEFT}" };\n`;
    write(folder, { "templates/teams/new/team.config.mjs": config });
    expect(await generate(folder)).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, LEFT, "client/src/types.ts"))).toBe(true);
    expect(existsSync(join(folder, "generated/teams/new"))).toBe(false);
  });

  it.each([[[]], [["--check"]]])(
    "where its folder has no configuration for the moment, %j",
    async (args) => {
      const folder = await withoutOld();
      write(folder, { [`${TEAM_OF_OLD}/client/client.hbs`]: "" });
      const before = snapshot(join(folder, LEFT));
      const { code, stderr } = await generate(folder, ...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /generated\/teams\/old is left as it is: templates\/teams\/old has no team\.config\.ts\n\s+fix: Put/,
      );
      expect(snapshot(join(folder, LEFT))).toEqual(before);
    },
  );

  it("where the generator has not written it", async () => {
    const folder = await withoutOld();
    rmSync(join(folder, MANIFEST));
    expect(await generate(folder)).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, LEFT, "client/src/types.ts"))).toBe(true);
  });

  it.each([
    [
      "is no JSON",
      '{ "package": "old",\n  "files": [,] }',
      /\.intercom-codegen\.json:2:13: this is no JSON/,
    ],
    ["is another list", '{ "files": "all" }', /is not the name of a package and a list of files/],
    [
      "leads out of the folder",
      '{ "package": "old", "files": ["../new/client/src/types.ts"] }',
      /files below this folder/,
    ],
    ["is absolute", '{ "package": "old", "files": ["/etc/hosts"] }', /files below this folder/],
  ])("where its list of files %s", async (_, text, says) => {
    const folder = await withoutOld();
    write(folder, { [MANIFEST]: text });
    const before = snapshot(join(folder, "generated"));
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/fix: Take it from version control/);
    expect(snapshot(join(folder, "generated"))).toEqual(before);
  });
});

it("a link in it leads nowhere: what is behind it stays", async () => {
  const folder = await withoutOld();
  const elsewhere = temporaryFolder();
  mkdirSync(join(elsewhere, "src"));
  writeFileSync(join(elsewhere, "src/types.ts"), "mine");
  rmSync(join(folder, LEFT, "client"), { recursive: true });
  symlinkSync(elsewhere, join(folder, LEFT, "client"));
  expect(await generate(folder)).toMatchObject({ code: 0 });
  expect(readFileSync(join(elsewhere, "src/types.ts"), "utf8")).toBe("mine");
});
