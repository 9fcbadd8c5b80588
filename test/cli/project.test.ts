/** Which configuration a command works with, what every command has, and what shells ask. */
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { SMALL } from "./support/small.js";
import { write } from "./support/teams.js";

const cli = await buildCli();
const TYPES = ["generate", "--emit", "types"];

let folder: string;
let below: string;

beforeEach(() => {
  folder = temporaryFolder();
  below = join(folder, "app/src");
  write(folder, "intercom-codegen.config.json", '{ "spec": "small.yaml", "name": "Upper" }');
  write(folder, "small.yaml", SMALL);
  write(below, "near.yaml", SMALL);
});

const made = (place: string) =>
  Object.keys(snapshot(place)).filter((path) => /types\.ts$/.test(path));

describe("the configuration", () => {
  it("is looked for upwards, and named; its paths are relative to it", async () => {
    const { code, stderr } = await cli(TYPES, { cwd: below });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^configuration: \.\.\/\.\.\/intercom-codegen\.config\.json\n/),
    });
    expect(made(folder)).toEqual(["generated/client/src/types.ts"]);
  });

  it("is not named where it is at hand, nor for machines", async () => {
    expect((await cli(TYPES, { cwd: folder })).stderr).not.toContain("configuration:");
    expect((await cli([...TYPES, "--json"], { cwd: below })).stderr).toBe("");
  });

  it("is the one that --config names", async () => {
    write(folder, "other/own.mjs", 'export default { spec: "../small.yaml", out: "made" };');
    const args = [...TYPES, "--config", "../other/own.mjs"];
    const { code, stderr } = await cli(args, { cwd: join(folder, "app") });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^configuration: \.\.\/other\/own\.mjs\n/),
    });
    expect(made(folder)).toEqual(["other/made/client/src/types.ts"]);
  });

  it("goes with a description of the command line, and with overlays", async () => {
    write(
      folder,
      "other/names.json",
      '{ "names": { "types": { "thing": "Item" } }, "out": "made" }',
    );
    write(folder, "other/lost.yaml", SMALL.replace("#/components/schemas/thing", "#/nowhere"));
    write(
      folder,
      "other/title.yaml",
      "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.info, update: { title: Named } }]\n",
    );
    const spec = ["--spec", "lost.yaml", "--config", "names.json", "--overlay", "title.yaml"];
    const args = ["generate", "--emit", "types,client", ...spec];
    const cwd = join(folder, "other");
    expect(await cli(args, { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/lost\.yaml.*1 error/),
    });
    expect(await cli([...args, "--lenient"], { cwd })).toMatchObject({ code: 0 });
    const files = snapshot(cwd);
    expect(files["made/client/src/types.ts"]).toContain("export type { Item }");
    expect(files["made/client/src/client.ts"]).toContain("NamedClient");
  });

  it("has the teams of its folder", async () => {
    write(folder, "templates/teams/desk/team.config.json", "{}");
    const { code } = await cli(["templates", "check", "--team", "desk"], { cwd: below });
    expect(code).toBe(0);
  });

  it("gives names to spec diff, whose paths stay those of the current folder", async () => {
    const { code, stdout } = await cli(["spec", "diff", "near.yaml", "near.yaml"], { cwd: below });
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("near.yaml"),
    });
    const missing = ["spec", "diff", "near.yaml", "near.yaml", "--config", "no.ts"];
    expect(await cli(missing, { cwd: below })).toMatchObject({ code: 2 });
  });

  it.each([
    [
      "a typo",
      ["--config", "intercom-codegen.confg.json"],
      /Did you mean intercom-codegen\.config/,
    ],
    ["a folder", ["--config", "app"], /there is no such file/],
  ])("%s is refused", async (_, args, says) => {
    const before = snapshot(folder);
    const { code, stderr } = await cli([...TYPES, ...args], { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
    expect(snapshot(folder)).toEqual(before);
  });
});

it("paths of the command line start from the current folder", async () => {
  const args = [...TYPES, "--spec", "near.yaml", "--out", "here"];
  expect(await cli(args, { cwd: below })).toMatchObject({ code: 0 });
  expect(await cli([...TYPES, "--out", "there"], { cwd: below })).toMatchObject({ code: 0 });
  expect(made(folder)).toEqual(
    ["app/src/here/client/src/types.ts", "app/src/there/client/src/types.ts"].sort(),
  );
});

const COMMANDS = [
  "init",
  "generate",
  "docs",
  "spec",
  "spec import",
  "spec diff",
  "spec pull",
  "update",
  "api",
  "release",
  "templates",
  "templates list",
  "templates eject",
  "completion",
];

it.each(COMMANDS)("%s tells the version", async (command) => {
  const { code, stdout, stderr } = await cli([...command.split(" "), "--version"], { cwd: below });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("has a script for %s", async (shell) => {
    const { code, stdout } = await cli(["completion", shell], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain("intercom-codegen complete -- ");
  });

  it.each([
    [["gen"], ["generate"]],
    [
      ["spec", ""],
      ["import", "diff", "pull", "help"],
    ],
    [["generate", "--che"], ["--check"]],
    [["spec", "diff", "--format", "mark"], ["markdown"]],
  ])("completes %j", async (words, expected) => {
    const { code, stdout } = await cli(["complete", "--", ...words], { cwd: folder });
    expect(code).toBe(0);
    const lines = stdout.trim().split("\n").slice(0, -1);
    expect(lines.map((line) => line.split("\t")[0])).toEqual(expected);
  });

  it("refuses a shell that there is none of", async () => {
    const { code, stderr } = await cli(["completion", "tcsh"], { cwd: folder });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("zsh, bash"),
    });
  });
});
