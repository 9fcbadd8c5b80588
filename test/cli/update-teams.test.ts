/** Teams follow an update, and none of them can hold it up. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { createProject, NEWER, write } from "./support/spec-folder.js";

const cli = await buildCli();

const UPDATE = ["update", "--from", "newer.yaml", "--pr-body", "pr.md"];
/** A correction of a place that is gone in the newer description. */
const OVERLAY = `overlay: 1.0.0
info: { title: Own, version: "1" }
actions:
  - target: $.paths['/other'].get
    x-reason: So that it is called as we call it.
    update: { operationId: listOurs }
`;

/** A project whose client and teams have been generated. */
async function createTeams(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await createProject(cli, {
    "newer.yaml": NEWER,
    "templates/teams/support/team.config.json": '{ "emit": ["types", "client"] }',
    ...files,
  });
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  return folder;
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const otherOf = (folder: string, team: string) =>
  read(folder, `generated/teams/${team}/client/src/other/index.ts`);

it("a team's client is that of the new description, and all is as generate makes it", async () => {
  const folder = await createTeams();
  expect(otherOf(folder, "support")).toContain("listOther");
  const { code, stderr } = await cli(UPDATE, { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toContain("; 1 team generated");
  expect(stderr).toMatch(/support: generated\/teams\/support: \d+ files, \d+ written or removed/);
  expect(otherOf(folder, "support")).toContain("listMore");
  expect(read(folder, "pr.md")).not.toContain("Teams");
  expect(await cli(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 0 });
});

it("a team that fails is told of, and neither the update nor another team waits for it", async () => {
  const folder = await createTeams({
    "templates/teams/data/team.config.json":
      '{ "emit": ["types", "client"], "overlays": ["own.yaml"] }',
    "templates/teams/data/own.yaml": OVERLAY,
    "templates/teams/zeal/team.config.json": '{ "emit": ["types", "client"] }',
  });
  expect(otherOf(folder, "data")).toContain("listOurs");
  write(folder, { "templates/teams/zeal/team.config.json": '{ "emitt": [] }' });
  const before = snapshot(join(folder, "generated/teams/data"));
  const run = await cli([...UPDATE, "--json"], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const report = JSON.parse(run.stdout);
  expect(report).toMatchObject({ ok: true, version: { after: "0.1.0" } });
  expect(report.summary).toContain("2 of 3 teams failed");
  expect(report.teams).toMatchObject([
    { team: "data", ok: false },
    { team: "support", ok: true },
    { team: "zeal", ok: false, problem: { message: expect.stringContaining("emitt") } },
  ]);
  expect(report.diagnostics).toContainEqual(
    expect.objectContaining({ code: "unmatched-target", severity: "error" }),
  );
  expect(read(folder, "spec/contract.yaml")).toContain("listMore");
  expect(read(folder, "generated/client/src/other/index.ts")).toContain("listMore");
  expect(otherOf(folder, "support")).toContain("listMore");
  expect(snapshot(join(folder, "generated/teams/data"))).toEqual(before);
  const [, told = ""] = read(folder, "pr.md").split("### Teams that could not be generated\n");
  expect(told).toMatch(/^- `data`: .*unmatched-target: .*\n- `zeal`: .*emitt/m);
});

it("leaves the teams under --dry-run", async () => {
  const folder = await createTeams();
  const before = snapshot(folder);
  const run = await cli([...UPDATE, "--dry-run"], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: expect.not.stringContaining("team") });
  expect(snapshot(folder)).toEqual(before);
});

it("an overlay that stands elsewhere than in the team's folder is one of its inputs", async () => {
  const config = '{ "emit": ["types", "client"], "overlays": ["../../../shared.yaml"] }';
  const folder = await createTeams({
    // Where there is one, runs remember what they have read.
    "node_modules/.keep": "",
    "shared.yaml": OVERLAY,
    "templates/teams/support/team.config.json": config,
  });
  write(folder, { "shared.yaml": OVERLAY.replace("listOurs", "listTheirs") });
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(otherOf(folder, "support")).toContain("listTheirs");
});
