/** `templates check` and `templates list`, as people and as machines see them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { createTeams, write } from "./support/teams.js";

const cli = await buildCli();
const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));
const SUPPORT = "templates/teams/support";
const DATA = "templates/teams/data";

function check(folder: string, ...args: readonly string[]) {
  return cli(["templates", "check", ...args], { cwd: folder });
}

it("says what is wrong at its place in the team's file, and ends with 1", async () => {
  const folder = createTeams("support");
  write(folder, `${SUPPORT}/client/operation.hbs`, "{{doc}}\nexport const {{nme}} = 1;\n");
  const before = snapshot(folder);
  const { code, stdout, stderr } = await check(folder);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^1 template of 1 team: 1 error \(\d+\.\d s\)\n/);
  expect(stderr).toContain(`--> ${SUPPORT}/client/operation.hbs:2:16\n`);
  expect(stderr).toContain("2 | export const {{nme}} = 1;\n    |                ^\n");
  expect(stderr).toContain("Did you mean `name`?");
  expect(snapshot(folder)).toEqual(before);
});

it("is content with templates as they were ejected, and with none", async () => {
  const folder = createTeams("support", "data");
  for (const name of ["client/operation", "docs/html/path"]) {
    await cli(["templates", "eject", name, "--team", "support"], { cwd: folder });
  }
  expect(await check(folder)).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^2 templates of 2 teams: nothing wrong/),
  });
  expect(await check(temporaryFolder())).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("no team has templates here"),
  });
});

it("ends with 0 where something has but lost its use", async () => {
  const folder = createTeams("support");
  write(folder, `${SUPPORT}/client/group.hbs`, "{{doc}}\n");
  write(folder, `${SUPPORT}/client/operation.hbs`, "{{doc}}\n");
  const { code, stderr } = await check(folder);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^2 templates of 1 team: 1 warning/);
});

it("takes one team for itself", async () => {
  const folder = createTeams("support", "data");
  write(folder, `${SUPPORT}/client/operation.hbs`, "{{nme}}");
  write(folder, `${DATA}/client/operation.hbs`, "{{name}}");
  expect(await check(folder, "--team", "data")).toMatchObject({ code: 0 });
  expect(await check(folder, "--team", "support")).toMatchObject({ code: 1 });
  expect(await check(folder, "--team", "suport")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Did you mean support?"),
  });
});

it("knows the helpers of the team's configuration, and of no other team's", async () => {
  const folder = createTeams("data");
  const config = "export default { helpers: { shout: (text) => text } };\n";
  write(folder, `${SUPPORT}/team.config.mjs`, config);
  for (const team of [SUPPORT, DATA]) {
    write(folder, `${team}/client/operation.hbs`, "{{shout name}}");
  }
  expect(await check(folder, "--team", "support")).toMatchObject({ code: 0 });
  const { code, stderr } = await check(folder, "--team", "data");
  expect(code).toBe(1);
  expect(stderr).toContain("there is no helper `shout` here");
});

it("says that a configuration does not load, and ends with 2", async () => {
  const folder = temporaryFolder();
  write(folder, `${SUPPORT}/team.config.mjs`, "export default {");
  expect(await check(folder)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`${SUPPORT}/team.config.mjs:1:17 does not load`),
  });
});

it("prints one result for machines", async () => {
  const folder = createTeams("support");
  write(folder, `${SUPPORT}/client/operation.hbs`, "{{{name}}}");
  const { code, stdout, stderr } = await check(folder, "--json");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({
    command: "templates check",
    ok: false,
    teams: [{ team: "support", templates: ["client/operation"] }],
    diagnostics: [
      {
        code: "template-raw-text",
        location: { file: `${SUPPORT}/client/operation.hbs`, line: 1, column: 1 },
      },
    ],
  });
});

it("lists every template there is, with who has one of their own", async () => {
  const folder = createTeams("support", "data");
  write(folder, `${SUPPORT}/client/operation.hbs`, "{{doc}}{{> team/note}}");
  write(folder, `${SUPPORT}/team/note.hbs`, "{{name}}");
  write(folder, `${DATA}/client/operation.hbs`, "{{doc}}");
  const { code, stdout, stderr } = await cli(["templates", "list", "--json"], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { templates, viewModel } = JSON.parse(stdout);
  const names: string[] = templates.map(({ name }: { name: string }) => name);
  expect(names).toEqual([...defaultNames(), "team/note"].sort());
  expect(viewModel).toBe(versionOfFile());
  const byName = Object.fromEntries(templates.map((each: { name: string }) => [each.name, each]));
  expect(byName["client/group"]).toMatchObject({
    kind: "entry",
    renders: ["client/src/<group>/index.ts"],
    calledBy: [],
    sees: ["ClientGroupView"],
    teams: [],
  });
  expect(byName["client/operation"]).toMatchObject({
    kind: "partial",
    renders: [],
    calledBy: ["client/group"],
    sees: ["ClientOperationView"],
    teams: ["data", "support"],
  });
  expect(byName["team/note"]).toMatchObject({
    kind: "team",
    calledBy: ["client/operation"],
    sees: ["ClientOperationView"],
    teams: ["support"],
  });
});

it("lists for people", async () => {
  const folder = createTeams("support", "data");
  write(folder, `${SUPPORT}/client/operation.hbs`, "{{doc}}");
  write(folder, `${DATA}/client/group.hbs`, "{{doc}}");
  const args = ["templates", "list", "--team", "support"];
  const { code, stdout, stderr } = await cli(args, { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^\d+ templates, 1 of them replaced by a team; view model \d+\.\d+\.\d+ \(.*\)\n$/,
  );
  const shown = [
    "client/operation",
    "  called by   client/group",
    "  sees        ClientOperationView",
    "  replaced by support",
    "",
  ];
  expect(stdout).toContain(shown.join("\n"));
  expect(stdout).not.toContain("data");
});

function defaultNames(): string[] {
  const files = readdirSync(TEMPLATES, { recursive: true }).map(String);
  const own = files.filter((file) => file.endsWith(".hbs") && !file.startsWith("teams"));
  return own.map((file) => file.replaceAll("\\", "/").replace(/\.hbs$/, ""));
}

function versionOfFile(): string {
  return JSON.parse(readFileSync(`${TEMPLATES}/view-model.schema.json`, "utf8")).version;
}
