/** `templates eject` copies a default into a team's folder, with what an upgrade needs to know. */
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildCli, type Run } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { createTeams, read, write } from "./support/teams.js";

const cli = await buildCli();
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GROUP = readFileSync(join(ROOT, "templates/client/group.hbs"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const SUPPORT = "templates/teams/support";

function eject(folder: string, ...args: readonly string[]): Promise<Run> {
  return cli(["templates", "eject", ...args], { cwd: folder });
}

it("copies the template, and notes its text and the version", async () => {
  const folder = createTeams("support", "data");
  const before = snapshot(folder);
  const { code, stderr, stdout } = await eject(folder, "client/group", "--team", "support");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain(`${SUPPORT}/client/group.hbs: copied from the default of ${version}`);
  expect(snapshot(folder)).toEqual({
    ...before,
    [`${SUPPORT}/client`]: "folder",
    [`${SUPPORT}/client/group.hbs`]: GROUP,
    [`${SUPPORT}/.ejected`]: "folder",
    [`${SUPPORT}/.ejected/client`]: "folder",
    [`${SUPPORT}/.ejected/client/group.hbs`]: GROUP,
    [`${SUPPORT}/.ejected/versions.json`]: `${JSON.stringify({ "client/group": version }, null, 2)}\n`,
  });
});

it("names what the template calls, for who needs to change no more than that", async () => {
  const folder = createTeams("support");
  const whole = await eject(folder, "client/group", "--team", "support");
  expect(whole.stderr).toContain(
    "calls client/operation-types, client/paginated-operation, client/result-operation, client/operation",
  );
  const smallest = await eject(folder, "client/operation", "--team", "support");
  expect(smallest.stderr).not.toContain("calls");
});

it("keeps what was noted of other templates, in the order of names", async () => {
  const folder = createTeams("support");
  for (const name of ["docs/html/row", "client/operation"]) {
    expect(await eject(folder, name, "--team", "support")).toMatchObject({ code: 0 });
  }
  const versions = JSON.parse(read(folder, `${SUPPORT}/.ejected/versions.json`));
  expect(Object.keys(versions)).toEqual(["client/operation", "docs/html/row"]);
});

it("prints one result for machines", async () => {
  const folder = createTeams("support");
  const run = await eject(folder, "docs/html/row", "--team", "support", "--json");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toMatchObject({
    command: "templates eject",
    ok: true,
    team: "support",
    template: "docs/html/row",
    path: `${SUPPORT}/docs/html/row.hbs`,
    version,
    partials: ["docs/html/path"],
  });
});

it.each([
  ["a misspelt template", ["client/opertaion"], "fix: Did you mean client/operation?"],
  ["an ending", ["client/operation.hbs"], "fix: Did you mean client/operation?"],
  ["a folder", ["docs/markdown"], "docs/markdown/operation"],
  ["nothing of the kind", ["qqqqqqqqqqqq"], "fix: There are client/build, "],
  ["a path", ["../../client/operation"], "by its name, such as client/operation"],
  ["a template of the team's own", ["team/header"], "are the team's own"],
  ["a word that every object knows", ["constructor"], "there is no default template"],
])("refuses %s", async (_, [name = ""], said) => {
  const folder = createTeams("support");
  const before = snapshot(folder);
  const { code, stderr } = await eject(folder, name, "--team", "support");
  expect(code).toBe(2);
  expect(stderr).toContain(`error: there is no default template "${name}"`);
  expect(stderr).toContain(said);
  expect(snapshot(folder)).toEqual(before);
});

it("refuses a team that is not there, and says how to make one", async () => {
  const folder = createTeams("support");
  mkdirSync(join(folder, "templates/teams/empty"));
  const before = snapshot(folder);
  for (const team of ["suport", "empty", "../teams/support", ".", ""]) {
    const { code, stderr } = await eject(folder, "client/operation", "--team", team);
    expect(code).toBe(2);
    expect(stderr).toContain(`error: there is no team ${JSON.stringify(team)} here`);
    expect(stderr).toContain("A team is a folder templates/teams/<team>/ with a team.config.ts");
    if (team === "suport") expect(stderr).toContain("Did you mean support?");
  }
  expect(snapshot(folder)).toEqual(before);
});

it("asks whose folder it is to go into", async () => {
  const { code, stderr } = await eject(createTeams("support"), "client/operation");
  expect(code).toBe(2);
  expect(stderr).toContain("--team");
});

it("replaces what the team has only by force", async () => {
  const folder = createTeams("support");
  write(folder, `${SUPPORT}/client/group.hbs`, "mine\n");
  const before = snapshot(folder);
  const { code, stderr } = await eject(folder, "client/group", "--team", "support");
  expect(code).toBe(2);
  expect(stderr).toContain(`error: ${SUPPORT}/client/group.hbs is there already`);
  expect(stderr).toContain("templates upgrade --team support");
  expect(snapshot(folder)).toEqual(before);
  const forced = await eject(folder, "client/group", "--team", "support", "--force");
  expect(forced).toMatchObject({ code: 0 });
  expect(read(folder, `${SUPPORT}/client/group.hbs`)).toBe(GROUP);
  expect(read(folder, `${SUPPORT}/.ejected/client/group.hbs`)).toBe(GROUP);
});

it("copies a template again whose copy was deleted", async () => {
  const folder = createTeams("support");
  await eject(folder, "client/group", "--team", "support");
  const before = snapshot(folder);
  rmSync(join(folder, SUPPORT, "client/group.hbs"));
  expect(await eject(folder, "client/group", "--team", "support")).toMatchObject({ code: 0 });
  expect(snapshot(folder)).toEqual(before);
});

it("writes all of it or nothing", async () => {
  const folder = createTeams("support");
  write(folder, `${SUPPORT}/.ejected/client`, "a file where a folder has to be");
  const before = snapshot(folder);
  const { code, stderr } = await eject(folder, "client/group", "--team", "support");
  expect(code).toBe(2);
  expect(stderr).toContain(`error: cannot write ${SUPPORT}`);
  expect(snapshot(folder)).toEqual(before);
});

it("does not write through a link", async () => {
  const folder = createTeams("support");
  mkdirSync(join(folder, "elsewhere"));
  symlinkSync("../../../elsewhere", join(folder, SUPPORT, "client"));
  const before = snapshot(folder);
  const { code, stderr } = await eject(folder, "client/group", "--team", "support");
  expect(code).toBe(2);
  expect(stderr).toContain(`${SUPPORT}/client leads out of the team's folder`);
  expect(snapshot(folder)).toEqual(before);
});

// Nothing is read-only for root.
it.skipIf(process.getuid?.() === 0)("says that it may not write", async () => {
  const folder = createTeams("support");
  const before = snapshot(folder);
  chmodSync(join(folder, SUPPORT), 0o555);
  const { code, stderr } = await eject(folder, "client/group", "--team", "support");
  chmodSync(join(folder, SUPPORT), 0o755);
  expect(code).toBe(2);
  expect(stderr).toContain(`error: cannot write ${SUPPORT}`);
  expect(snapshot(folder)).toEqual(before);
});
