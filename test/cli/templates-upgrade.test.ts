/** `templates upgrade` brings what teams have taken over up to date, with a generator that moves on. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { type Run, run } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { copyPackage } from "./support/package-copy.js";
import { createTeams, read, write } from "./support/teams.js";

const generator = await copyPackage();
const manifest = JSON.parse(read(generator, "package.json"));
cpSync(join(generator, "templates"), join(generator, "as-delivered"), { recursive: true });

const SUPPORT = "templates/teams/support";
const OLD = "{{doc}}\none\ntwo\nthree\nfour\n";
const NEW = "{{doc}}\none\ntwo\nTHREE\nfour\n";
const CLEAN = OLD.replace("one", "ONE");
const CONFLICTING = OLD.replace("three", "tree");

/** The generator as of a version, with this text of `client/operation`. */
function release(version: string, operation: string | undefined): void {
  write(generator, "package.json", JSON.stringify({ ...manifest, version }));
  rmSync(join(generator, "templates"), { recursive: true });
  cpSync(join(generator, "as-delivered"), join(generator, "templates"), { recursive: true });
  const path = "templates/client/operation.hbs";
  if (operation === undefined) rmSync(join(generator, path));
  else write(generator, path, operation);
}

beforeEach(() => release("1.0.0", OLD));

function cli(folder: string, ...args: readonly string[]): Promise<Run> {
  return run(join(generator, "dist/cli.js"), ["templates", ...args], { cwd: folder });
}

/** Teams that have taken `client/operation` of 1.0.0 over, and what they made of it. */
async function createEjected(mine: Readonly<Record<string, string>>): Promise<string> {
  const folder = createTeams(...Object.keys(mine));
  for (const [team, text] of Object.entries(mine)) {
    const { code } = await cli(folder, "eject", "client/operation", "--team", team);
    expect(code).toBe(0);
    write(folder, `templates/teams/${team}/client/operation.hbs`, text);
  }
  return folder;
}

it("merges both changes, and counts from the new default on", async () => {
  const folder = await createEjected({ support: CLEAN });
  write(folder, `${SUPPORT}/team/header.hbs`, "own\n");
  release("1.1.0", NEW);
  const before = snapshot(folder);
  const { code, stderr } = await cli(folder, "upgrade");
  expect(code).toBe(0);
  expect(stderr).toContain(`${SUPPORT}/client/operation.hbs: merged, 1.0.0 to 1.1.0`);
  const after = snapshot(folder);
  expect(after).toEqual({
    ...before,
    [`${SUPPORT}/client/operation.hbs`]: "{{doc}}\nONE\ntwo\nTHREE\nfour\n",
    [`${SUPPORT}/.ejected/client/operation.hbs`]: NEW,
    [`${SUPPORT}/.ejected/versions.json`]: '{\n  "client/operation": "1.1.0"\n}\n',
  });
  const again = await cli(folder, "upgrade");
  expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining("1 up to date") });
  expect(snapshot(folder)).toEqual(after);
});

it("marks a conflict, waits until it is resolved, and leaves what it was resolved to", async () => {
  const folder = await createEjected({ support: CONFLICTING });
  release("1.1.0", NEW);
  const { code, stderr } = await cli(folder, "upgrade");
  expect(code).toBe(1);
  expect(stderr).toContain("error[upgrade-conflict]");
  expect(stderr).toContain(`${SUPPORT}/client/operation.hbs:4`);
  expect(read(folder, `${SUPPORT}/client/operation.hbs`)).toBe(
    "{{doc}}\none\ntwo\n<<<<<<< yours\ntree\n||||||| ejected from 1.0.0\nthree\n=======\nTHREE\n>>>>>>> default of 1.1.0\nfour\n",
  );
  const marked = snapshot(folder);
  const refused = await cli(folder, "upgrade");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/error\[upgrade-unresolved\][\s\S]*operation\.hbs:4/);
  expect(snapshot(folder)).toEqual(marked);
  write(folder, `${SUPPORT}/client/operation.hbs`, CONFLICTING);
  const resolved = snapshot(folder);
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 0 });
  expect(snapshot(folder)).toEqual(resolved);
  release("1.2.0", NEW.replace("one", "ONE"));
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 0 });
  expect(read(folder, `${SUPPORT}/client/operation.hbs`)).toBe(CONFLICTING.replace("one", "ONE"));
});

it("says that a default has changed without a new version, as in a clone", async () => {
  const folder = await createEjected({ support: CONFLICTING });
  release("1.0.0", NEW);
  const { code, stderr } = await cli(folder, "upgrade", "--dry-run");
  expect(code).toBe(1);
  expect(stderr).toContain(
    "`client/operation`: the default of 1.0.0 differs where you have changed it",
  );
  expect(stderr).toContain("since the template was copied, also from 1.0.0.");
});

it("tells beforehand, and writes nothing", async () => {
  const folder = await createEjected({ support: CONFLICTING, data: CLEAN });
  release("1.1.0", NEW);
  const before = snapshot(folder);
  const clean = await cli(folder, "upgrade", "--dry-run", "--team", "data");
  expect(clean).toMatchObject({ code: 0, stderr: expect.stringContaining("1 merged (dry run") });
  const conflicts = await cli(folder, "upgrade", "--dry-run");
  expect(conflicts.code).toBe(1);
  expect(conflicts.stderr).toMatch(/operation\.hbs:4[\s\S]*<<<<<<< yours/);
  expect(snapshot(folder)).toEqual(before);
});

it("leaves other teams alone, and one team's conflict stops no other", async () => {
  const folder = await createEjected({ support: CONFLICTING, data: CLEAN, web: CLEAN });
  release("1.1.0", NEW);
  const untouched = snapshot(join(folder, "templates/teams/web"));
  expect(await cli(folder, "upgrade", "--team", "data")).toMatchObject({ code: 0 });
  expect(snapshot(join(folder, "templates/teams/web"))).toEqual(untouched);
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 1 });
  expect(read(folder, "templates/teams/web/client/operation.hbs")).toContain("ONE\ntwo\nTHREE");
  expect(readdirSync(join(folder, "templates/teams")).sort()).toEqual(["data", "support", "web"]);
});

it("says which overrides are no longer needed, and which it cannot merge", async () => {
  const folder = await createEjected({ support: OLD });
  write(folder, `${SUPPORT}/client/group.hbs`, "written by hand\n");
  release("1.1.0", NEW);
  const { code, stderr } = await cli(folder, "upgrade");
  expect(code).toBe(0);
  expect(stderr).toContain(`${SUPPORT}/client/operation.hbs: the same as the default of 1.1.0`);
  expect(stderr).toContain(`${SUPPORT}/client/group.hbs: not ejected`);
  expect(read(folder, `${SUPPORT}/client/operation.hbs`)).toBe(NEW);
  expect(read(folder, `${SUPPORT}/client/group.hbs`)).toBe("written by hand\n");
});

it("keeps a template whose default is gone", async () => {
  const folder = await createEjected({ support: CLEAN });
  release("1.1.0", undefined);
  const before = snapshot(folder);
  const { code, stderr } = await cli(folder, "upgrade");
  expect(code).toBe(0);
  expect(stderr).toMatch(/warning\[upgrade-removed\]: 1\.1\.0 has no default `client\/operation`/);
  expect(snapshot(folder)).toEqual(before);
});

it("forgets a template that the team has deleted", async () => {
  const folder = await createEjected({ support: CLEAN });
  await cli(folder, "eject", "docs/html/row", "--team", "support");
  rmSync(join(folder, SUPPORT, "client"), { recursive: true });
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, SUPPORT, ".ejected")).sort()).toEqual(["docs", "versions.json"]);
  expect(JSON.parse(read(folder, `${SUPPORT}/.ejected/versions.json`))).toEqual({
    "docs/html/row": "1.0.0",
  });
});

it("keeps the ends of lines that a team has", async () => {
  const folder = await createEjected({ support: CLEAN.replaceAll("\n", "\r\n") });
  release("1.1.0", NEW.trimEnd());
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 0 });
  expect(read(folder, `${SUPPORT}/client/operation.hbs`)).toBe(
    "{{doc}}\r\nONE\r\ntwo\r\nTHREE\r\nfour",
  );
});

it("prints one result for machines", async () => {
  const folder = await createEjected({ support: CONFLICTING });
  release("1.1.0", NEW);
  const { code, stdout, stderr } = await cli(folder, "upgrade", "--json");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const path = `${SUPPORT}/client/operation.hbs`;
  expect(JSON.parse(stdout)).toMatchObject({
    command: "templates upgrade",
    ok: false,
    version: "1.1.0",
    templates: [
      {
        ...{ team: "support", name: "client/operation", path, state: "conflicting" },
        ...{ from: "1.0.0", lines: [4], isChanged: true },
      },
    ],
    diagnostics: [{ code: "upgrade-conflict", location: { file: path, line: 4, column: 1 } }],
  });
});

it.each([
  ["<<<<<<< HEAD\n{}\n", ":1:1: this is no JSON"],
  ["[]", " is not an object"],
  ["", ":1:1: this is no JSON"],
])("changes nothing where versions are %j", async (text, says) => {
  const folder = await createEjected({ support: CLEAN, data: CLEAN });
  write(folder, `${SUPPORT}/.ejected/versions.json`, text);
  release("1.1.0", NEW);
  const before = snapshot(folder);
  const { code, stderr } = await cli(folder, "upgrade");
  expect(code).toBe(2);
  expect(stderr).toContain(`error: ${SUPPORT}/.ejected/versions.json${says}`);
  expect(snapshot(folder)).toEqual(before);
});

it("has nothing to do without teams, and refuses one that is not there", async () => {
  const folder = createTeams();
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 0 });
  const { code, stderr } = await cli(folder, "upgrade", "--team", "support");
  expect(code).toBe(2);
  expect(stderr).toContain('there is no team "support" here');
});

it("puts right what a run left that was killed between its two renames", async () => {
  const folder = await createEjected({ support: CLEAN });
  release("1.1.0", NEW);
  const teams = join(folder, "templates/teams");
  renameSync(join(teams, "support"), join(teams, ".support.intercom-codegen-old-999999999"));
  mkdirSync(join(teams, ".support.intercom-codegen-new-999999999"));
  expect(await cli(folder, "upgrade")).toMatchObject({ code: 0 });
  expect(readdirSync(teams)).toEqual(["support"]);
  expect(read(folder, `${SUPPORT}/client/operation.hbs`)).toContain("ONE\ntwo\nTHREE");
});
