/** `generate --watch` follows edits in the folders of teams. */
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildCli } from "./support/cli.js";
import { replaceFile, snapshot } from "./support/folders.js";
import { createProject, write } from "./support/spec-folder.js";
import { buildPackage, startWatch, type Watch } from "./support/watch.js";

const cli = await buildCli();
const packageFolder = await buildPackage();
const GROUP = join(packageFolder, "templates/client/group.hbs");
const TEAM = "templates/teams/support";

interface Project {
  readonly folder: string;
  readonly watch: Watch;
  /** The text of a group of the team's client. */
  readonly things: () => string;
}

async function startProject(config: string, files = {}): Promise<Project> {
  const folder = await createProject(cli, {
    [`${TEAM}/${config}`]: CONFIGS[config] ?? "",
    ...files,
  });
  const watch = startWatch(packageFolder, folder);
  await watch.until(/watching; Ctrl-C ends\n/);
  const group = join(folder, "generated/teams/support/client/src/things/index.ts");
  return { folder, watch, things: () => readFileSync(group, "utf8") };
}

const CONFIGS: Readonly<Record<string, string>> = {
  "team.config.json": '{ "emit": ["types", "client"], "name": "One" }',
  "team.config.mjs": 'export default { emit: ["types", "client"], name: "One" };\n',
  "team.config.ts":
    'import { NAME } from "./name.js";\nexport default { emit: ["types", "client"], name: NAME as string };\n',
};
const NAME = 'export const NAME: string = "One";\n';

const wrote = /support: generated\/teams\/support: \d+ files, \d+ written or removed\n/;

const clientOf = (folder: string) =>
  readFileSync(join(folder, "generated/teams/support/client/src/client.ts"), "utf8");

it.each([
  ["team.config.json", "team.config.json"],
  ["team.config.mjs", "team.config.mjs"],
  ["team.config.ts", "name.ts"],
])("an edit of %s, in %s, is seen each time, and is the team's alone", async (config, edited) => {
  const { folder, watch } = await startProject(config, { [`${TEAM}/name.ts`]: NAME });
  for (const [from, to] of [
    ["One", "Two"],
    ["Two", "Three"],
  ] as const) {
    watch.edit(join(folder, TEAM, edited), from, to);
    await watch.until(wrote);
    await expect.poll(() => clientOf(folder)).toContain(`create${to}Client`);
    await watch.until(/ {4}wrote {3}client\/src\/client\.ts\n/);
    expect(watch.said()).not.toMatch(/^.*generated: \d+ files/m);
  }
});

it("an edit of a default template reaches the client, then the team", async () => {
  const { watch, things } = await startProject("team.config.json");
  const head = readFileSync(GROUP, "utf8");
  onTestFinished(() => replaceFile(GROUP, head, packageFolder));
  watch.edit(GROUP, head, `// edited\n${head}`);
  await watch.until(/generated: \d+ files[\s\S]+support: .*written or removed\n/);
  await expect.poll(() => things()).toMatch(/^\/\/ edited\n/);
});

describe("a team's template", () => {
  it("that is ejected, edited and removed", async () => {
    const { folder, watch, things } = await startProject("team.config.json");
    watch.forget();
    const eject = ["templates", "eject", "client/group", "--team", "support"];
    expect(await cli(eject, { cwd: folder })).toMatchObject({ code: 0 });
    await watch.until(/support: .*nothing to do/);
    const path = join(folder, TEAM, "client/group.hbs");
    const before = readFileSync(path, "utf8");
    watch.edit(path, before, `// ours\n${before}`);
    await watch.until(wrote);
    await expect.poll(() => things()).toMatch(/^\/\/ ours\n/);
    watch.forget();
    rmSync(path);
    await watch.until(wrote);
    await expect.poll(() => things()).not.toContain("// ours");
  });

  it("is followed also after its folder was replaced, as templates upgrade does", async () => {
    const { folder, watch, things } = await startProject("team.config.json");
    const next = join(folder, "next");
    write(folder, {
      "next/team.config.json": CONFIGS["team.config.json"] ?? "",
      "next/client/group.hbs": `// replaced\n${readFileSync(GROUP, "utf8")}`,
    });
    watch.forget();
    renameSync(join(folder, TEAM), join(folder, "old"));
    renameSync(next, join(folder, TEAM));
    await watch.until(wrote);
    await expect.poll(() => things()).toMatch(/^\/\/ replaced\n/);
    watch.edit(join(folder, TEAM, "client/group.hbs"), "// replaced", "// after");
    await watch.until(wrote);
    await expect.poll(() => things()).toMatch(/^\/\/ after\n/);
  });

  it("of the first team of a project", async () => {
    const folder = await createProject(cli);
    const watch = startWatch(packageFolder, folder);
    await watch.until(/watching; Ctrl-C ends\n/);
    write(folder, { [`${TEAM}/team.config.json`]: CONFIGS["team.config.json"] ?? "" });
    await watch.until(wrote);
    await expect.poll(() => clientOf(folder)).toContain("createOneClient");
  });
});

describe("a mistake", () => {
  it.each([
    ["in the configuration", "team.config.json", '"name"', '"nmae"', /no option nmae/],
    ["in its syntax", "team.config.json", "{", "{{", /support: .*json:1:2: this is no JSON/],
    ["in a template", "client/group.hbs", "{{", "{{#if x}}{{", /client\/group\.hbs:\d+/],
  ])("%s is told, the output stays, and it recovers", async (_, file, from, to, says) => {
    const { folder, watch } = await startProject("team.config.json", {
      [`${TEAM}/client/group.hbs`]: readFileSync(GROUP, "utf8"),
    });
    const before = snapshot(join(folder, "generated"));
    watch.edit(join(folder, TEAM, file), from, to);
    await watch.until(says);
    expect(snapshot(join(folder, "generated"))).toEqual(before);
    watch.edit(join(folder, TEAM, file), to, from);
    await watch.until(/support: .*nothing to do/);
    watch.edit(join(folder, TEAM, "team.config.json"), "One", "Two");
    await watch.until(wrote);
    await expect.poll(() => clientOf(folder)).toContain("createTwoClient");
  });
});
