/** `--json` of every command: one result on stdout, as its schema says, however the run ends. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { commandPath, commandsOf, createProgram } from "../../generator/cli/program.js";
import { root } from "../support/description.js";
import { buildCli } from "./support/cli.js";
import { temporaryFolder } from "./support/folders.js";
import { createProject, write } from "./support/spec-folder.js";

const cli = await buildCli();
const schema = JSON.parse(readFileSync(new URL("generator/cli/result.schema.json", root), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(schema);

/** What these print is for shells. */
const FOR_SHELLS = ["complete", "completion"];

const commands = commandsOf(createProgram(true).root).filter(
  (command) => !FOR_SHELLS.includes(command.name()),
);
const leaves = commands.filter((each) => each.commands.length === 0).map(commandPath);

/** Arguments with which each command does what it is for, in a project; `undefined` needs more. */
const RUNS: Readonly<Record<string, string | undefined>> = {
  generate: "",
  docs: "--spec small.yaml",
  "spec import": "small.yaml --out imported",
  "spec diff": "small.yaml newer.yaml",
  "spec pull": "--from newer.yaml --dry-run",
  update: "--from newer.yaml --dry-run",
  api: "",
  // It asks a registry; test/cli/release-gate.test.ts has one.
  release: "--dry-run --registry http://127.0.0.1:1/",
  "templates list": "",
  "templates check": "",
  "templates eject": "client/operation --team support",
  "templates upgrade": "",
  "templates preview": "client/group",
  // In an empty folder, below.
  init: undefined,
};

async function result(args: string, cwd: string) {
  const run = await cli([...args.split(" ").filter(Boolean), "--json"], { cwd });
  expect(run.stdout, run.stderr).toMatch(/^\{.*\}\n$/);
  const value: unknown = JSON.parse(run.stdout);
  expect(validate(value), JSON.stringify([value, validate.errors]).slice(0, 3000)).toBe(true);
  return { ...run, value };
}

it("every command has it, and an entry in this test", () => {
  for (const command of commands) {
    const options = command.options.map(({ long }) => long);
    expect(options, commandPath(command)).toContain("--json");
  }
  expect(Object.keys(RUNS).sort()).toEqual([...leaves].sort());
});

it("says what each command has done", async () => {
  const folder = await createProject(cli, {
    "templates/teams/support/team.config.json": JSON.stringify({ packageName: "support" }),
  });
  const text = readFileSync(join(folder, "small.yaml"), "utf8");
  writeFileSync(join(folder, "newer.yaml"), text.replace("listOther", "listMore"));
  for (const [command, args] of Object.entries(RUNS)) {
    if (args === undefined) continue;
    const { value } = await result(`${command} ${args}`, folder);
    expect(value).toMatchObject({ command, summary: expect.any(String) });
  }
  const { value } = await result("init --yes", temporaryFolder());
  expect(value).toMatchObject({ command: "init", ok: true });
});

describe("a failure", () => {
  it.each(commands.map(commandPath))("of %j is one result with its command", async (command) => {
    const run = await result(`${command} --no-such-option`, temporaryFolder());
    expect(run).toMatchObject({ code: 2, stderr: "" });
    expect(run.value).toMatchObject({ command, ok: false, error: { kind: "usage" } });
  });

  it("is told as such, whatever a configuration does", async () => {
    const folder = temporaryFolder();
    const file = "intercom-codegen.config.mjs";
    write(folder, { [file]: 'console.log("hello"); throw new Error("by me");' });
    const { value, code, stderr } = await result("generate", folder);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("hello\n") });
    const error = { kind: "usage", message: expect.stringContaining("by me") };
    expect(value).toMatchObject({ command: "generate", ok: false, error });
  });

  it("is told of a command that there is not, and of none", async () => {
    const folder = temporaryFolder();
    const error = { message: "unknown command 'imprt'", fix: "Did you mean import?" };
    expect((await result("spec imprt", folder)).value).toMatchObject({ command: "spec", error });
    expect((await result("spec", folder)).value).toMatchObject({ command: "spec", ok: false });
  });
});
