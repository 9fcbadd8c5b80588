/** What an emitter that is off by default does for those who ask for it, as users ask. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { CONFIG, project } from "./support/team-project.js";
import { buildPackage, startWatch } from "./support/watch.js";

const cli = await buildCli();
const packageFolder = await buildPackage();

const THING = "generated/json-schema/Thing.json";
const EMIT = { emit: ["types", "client", "json-schema"] };

/** A project whose configuration says this besides. */
async function projectWith(more: object, teams = {}): Promise<string> {
  const folder = await project(teams);
  const before = JSON.parse(readFileSync(join(folder, CONFIG), "utf8"));
  writeFileSync(join(folder, CONFIG), JSON.stringify({ ...before, ...more }, null, 2));
  return folder;
}

describe("json-schema", () => {
  it("is written where the configuration asks for it, and not before", async () => {
    const folder = await project({});
    expect((await cli(["generate"], { cwd: folder })).code).toBe(0);
    expect(existsSync(join(folder, THING))).toBe(false);

    const { code } = await cli(["generate", "--emit", "json-schema"], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, THING), "utf8"))).toMatchObject({
      title: "Thing",
      properties: { id: { type: "string" } },
    });
  });

  it("is compared by --check", async () => {
    const folder = await projectWith(EMIT);
    await cli(["generate"], { cwd: folder });
    expect((await cli(["generate", "--check"], { cwd: folder })).code).toBe(0);
    writeFileSync(join(folder, THING), "{}\n");
    const { code, stderr } = await cli(["generate", "--check"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain("changed json-schema/Thing.json");
  });

  it("takes options of its own, and says which of them is wrong and where", async () => {
    const folder = await projectWith({ ...EMIT, jsonSchema: { base: "https://a.example/s" } });
    await cli(["generate"], { cwd: folder });
    expect(readFileSync(join(folder, THING), "utf8")).toContain(
      '"$id": "https://a.example/s/Thing.json"',
    );
    const other = await projectWith({ ...EMIT, jsonSchema: { direction: "requests" } });
    const { code, stderr } = await cli(["generate"], { cwd: other });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /config\.json:\d+:\d+: jsonSchema\.direction must be "request" or "response"/,
    );
    expect(stderr).toContain("Did you mean request?");
  });

  it("is a team's, with what the team says to it", async () => {
    const team = `{ emit: ["json-schema"], jsonSchema: { base: "https://t.example" } }`;
    const folder = await projectWith({ jsonSchema: { base: "https://p.example" } }, { one: team });
    expect((await cli(["generate", "--team"], { cwd: folder })).code).toBe(0);
    const text = readFileSync(join(folder, "generated/teams/one/json-schema/Thing.json"), "utf8");
    expect(text).toContain('"$id": "https://t.example/Thing.json"');
  });

  it("is in the help and in completions, and is what a near miss means", async () => {
    const folder = await project({});
    const help = await cli(["generate", "--help"], { cwd: folder });
    expect(help.stdout).toContain('"json-schema"');
    const completed = await cli(["complete", "--", "generate", "--emit", ""], { cwd: folder });
    expect(completed.stdout.split(/\s+/)).toContain("json-schema");
    const { code, stderr } = await cli(["generate", "--emit", "json-shema"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean json-schema?");
  });

  it("follows edits under --watch", async () => {
    const folder = await projectWith(EMIT);
    const watch = startWatch(packageFolder, folder);
    await watch.until(/watching; Ctrl-C ends\n/);
    watch.edit(join(folder, "small.yaml"), "id: { type: string }", "id: { type: integer }");
    await watch.until(/wrote {3}json-schema\/Thing\.json\n/);
    expect(readFileSync(join(folder, THING), "utf8")).toContain('"type": "integer"');
  });
});

describe("the site", () => {
  it("of a team is made by its own templates, where it asks for one", async () => {
    const team = { config: `{ emit: ["site"] }`, files: { "docs/html/page.hbs": PAGE } };
    const folder = await project({ one: team });
    const { code, stderr } = await cli(["generate", "--team"], { cwd: folder });
    expect(stderr).not.toContain("error");
    expect(code).toBe(0);
    const site = join(folder, "generated/teams/one/site");
    expect(readFileSync(join(site, "things.html"), "utf8")).toContain("Of one's own: Small");
    expect(readFileSync(join(site, "llms/things.md"), "utf8")).toContain("/things/{id}");
  });

  const PAGE = "<html><body>Of one's own: {{text site.title}}</body></html>\n";

  it("of a team is built by itself with docs --team", async () => {
    const team = { config: "{}", files: { "docs/html/page.hbs": PAGE } };
    const folder = await project({ one: team });
    const { code, stderr } = await cli(["docs", "--team", "one"], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toContain("open generated/teams/one/site/index.html");
    const page = join(folder, "generated/teams/one/site/things.html");
    expect(readFileSync(page, "utf8")).toContain("Of one's own: Small");
    expect(existsSync(join(folder, "generated/site"))).toBe(false);
    const unknown = await cli(["docs", "--team", "on"], { cwd: folder });
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("Did you mean one?");
  });

  it("that docs has written becomes a part of the output, and docs writes it there", async () => {
    const folder = await project({});
    await cli(["docs"], { cwd: folder });
    const config = JSON.parse(readFileSync(join(folder, CONFIG), "utf8"));
    writeFileSync(join(folder, CONFIG), JSON.stringify({ ...config, emit: ["types", "site"] }));
    const text = readFileSync(join(folder, "small.yaml"), "utf8");
    writeFileSync(join(folder, "small.yaml"), text.replace("title: Small", "title: Smaller"));
    expect((await cli(["generate"], { cwd: folder })).code).toBe(0);
    const index = join(folder, "generated/site/index.html");
    expect(readFileSync(index, "utf8")).toContain("Smaller");
    writeFileSync(join(folder, "small.yaml"), text.replace("title: Small", "title: Smallest"));
    expect((await cli(["docs"], { cwd: folder })).code).toBe(0);
    expect(readFileSync(index, "utf8")).toContain("Smallest");
    expect((await cli(["generate", "--check", "--emit", "site"], { cwd: folder })).code).toBe(0);
  });
});
