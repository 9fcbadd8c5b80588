/** A command that needs a configuration says, without one, what it takes in its place. */
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { commandPath, commandsOf, createProgram } from "../../generator/cli/program.js";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { SMALL } from "./support/small.js";
import { write } from "./support/spec-folder.js";

const cli = await buildCli();

/** What a command is given besides, so that it gets as far as its configuration. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  "spec import": ["small.yaml"],
  "spec pull": ["--from", "small.yaml"],
  update: ["--from", "small.yaml"],
  "templates preview": ["client/group", "--group", "Things"],
};

/** Commands that do without: they work on what is named, on teams, or write a configuration. */
const WITHOUT = [
  "complete",
  "completion",
  "init",
  "spec diff",
  "templates check",
  "templates eject",
  "templates list",
  "templates upgrade",
];

const leaves = commandsOf(createProgram(false).root).filter(
  ({ commands }) => commands.length === 0,
);
const named = leaves.map((command) => ({ name: commandPath(command), command }));

const optionsOf = (command: Command) => command.options.map(({ long }) => long);

it("each command needs one, or is known not to", () => {
  const others = named.filter(({ name }) => !WITHOUT.includes(name));
  expect(others.map(({ name }) => name).sort()).toEqual([
    "api",
    "docs",
    "generate",
    "release",
    "spec import",
    "spec pull",
    "templates preview",
    "update",
  ]);
});

describe.each(named.filter(({ name }) => !WITHOUT.includes(name)))("$name", ({ name, command }) => {
  it("names the options that it has in its place", async () => {
    const folder = temporaryFolder();
    write(folder, { "small.yaml": SMALL });
    const before = snapshot(folder);
    const args = [...name.split(" "), ...(GIVEN[name] ?? [])];
    const { code, stdout, stderr } = await cli(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: there is no intercom-codegen\.config\.ts here\n {2}fix: /);
    expect(stderr).toContain("init writes a configuration file");
    const has = optionsOf(command);
    expect(has).toContain("--config");
    expect(stderr).toContain("--config <file>");
    // The description, where it can be named; the folder otherwise.
    const instead = ["--spec", "--out"].find((option) => has.includes(option));
    if (instead !== undefined) expect(stderr).toContain(`with ${instead} <`);
    else expect(stderr).not.toMatch(/with --/);
    expect(snapshot(folder)).toEqual(before);
  });
});

it("what is named is enough: a client's folder for api", async () => {
  const folder = temporaryFolder();
  write(folder, { "small.yaml": SMALL });
  const generate = ["generate", "--spec", "small.yaml", "--out", "made"];
  expect(await cli(generate, { cwd: folder })).toMatchObject({ code: 0 });
  const api = await cli(["api", "--out", "made"], { cwd: folder });
  expect(api).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("made/client/api.md: written"),
  });
});
