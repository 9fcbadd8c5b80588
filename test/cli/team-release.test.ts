/** A team's client is described and released as the project's own is, and by itself. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { createProject, write } from "./support/spec-folder.js";

const cli = await buildCli();

const DESK = "templates/teams/desk/team.config.json";
const LAB = "templates/teams/lab/team.config.json";

/** A project whose client and teams have been generated and described. */
async function createTeams(): Promise<string> {
  const folder = await createProject(cli, {
    [DESK]: '{ "emit": ["types", "client"], "packageName": "@acme/desk" }',
    [LAB]: '{ "emit": ["types", "client"] }',
  });
  for (const command of ["generate", "api", "api --team desk"]) {
    expect(await cli(command.split(" "), { cwd: folder })).toMatchObject({ code: 0 });
  }
  return folder;
}

interface Report {
  readonly name: string;
  readonly problems: readonly string[];
}

/** What `release --dry-run` says. No registry answers, and nothing is there to build with. */
async function release(folder: string, ...args: readonly string[]): Promise<Report> {
  const command = ["release", "--dry-run", "--json", "--registry", "http://127.0.0.1:1/", ...args];
  const env = { NPM_CONFIG_FETCH_RETRIES: "0" };
  const { stdout } = await cli(command, { cwd: folder, env });
  const { name, problems } = JSON.parse(stdout) as Report;
  return { name, problems: problems.filter((each) => !/does not build/.test(each)) };
}

it("api.md is about the team's client, and stands in its folder", async () => {
  const folder = await createTeams();
  const path = (team: string) => join(folder, `generated/teams/${team}/client/api.md`);
  expect(readFileSync(path("desk"), "utf8")).toContain("@acme/desk");
  expect(existsSync(path("lab"))).toBe(false);
  const check = (team: string) => cli(["api", "--check", "--team", team], { cwd: folder });
  expect(await check("desk")).toMatchObject({ code: 0 });
  expect(await check("lab")).toMatchObject({ code: 1 });
});

it("a release looks at the client that is released, and at no other", async () => {
  const folder = await createTeams();
  expect(await release(folder, "--team", "desk")).toEqual({ name: "@acme/desk", problems: [] });

  write(folder, { [LAB]: '{ "emitt": [] }' });
  expect(await release(folder)).toMatchObject({ problems: [] });
  write(folder, { "generated/client/README.md": "edited by hand\n" });
  expect(await release(folder, "--team", "desk")).toMatchObject({ problems: [] });
  expect((await release(folder)).problems).toEqual([
    "1 generated files differ from their sources: run generate",
  ]);

  const changed = '{ "emit": ["types", "client"], "packageName": "@acme/front" }';
  write(folder, { [DESK]: changed });
  expect((await release(folder, "--team", "desk")).problems).toEqual([
    expect.stringMatching(
      /^\d+ generated files differ from their sources: run generate --team desk/,
    ),
  ]);
  write(folder, { [DESK]: '{ "groups": ["Nothing"] }' });
  expect((await release(folder, "--team", "desk")).problems).toEqual([
    "the client can no longer be generated: run generate --team desk",
  ]);
});

it.each([
  ["release --team dekk", /there is no team "dekk" here\n {2}fix: Did you mean desk\?/],
  ["api --team dekk", /there is no team "dekk" here/],
  ["api --team desk --out generated", /--team excludes --out/],
])("%s is refused", async (command, message) => {
  const folder = await createProject(cli, { [DESK]: "{}" });
  const { code, stderr } = await cli(command.split(" "), { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
