/** Every way in which a team can change what is generated, and every mistake, through the program. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot } from "./support/folders.js";
import { write } from "./support/spec-folder.js";
import { DESCRIPTION, project, type Team } from "./support/team-project.js";

const cli = await buildCli();

function read(folder: string, team: string, path: string): string {
  return readFileSync(join(folder, "generated", "teams", team, path), "utf8");
}

/** What a run for a team alone says, and what it has made. */
async function run(team: Team, args: readonly string[] = []) {
  const folder = await project({ one: team });
  const result = await cli(["generate", "--team", "one", ...args], { cwd: folder });
  return { folder, ...result, made: (path: string) => read(folder, "one", path) };
}

describe("what a team can change", () => {
  it("groups: the client, its types and its schemas have no more than these need", async () => {
    const { code, made, folder } = await run(`{ groups: ["Things"] }`);
    expect(code).toBe(0);
    expect(made("client/src/things/index.ts")).toContain("getThing");
    expect(existsSync(join(folder, "generated/teams/one/client/src/other"))).toBe(false);
    expect(made("client/src/types.ts")).toContain("Thing");
    expect(made("client/src/types.ts")).not.toContain("Other");
    expect(made("client/src/schema.ts")).not.toMatch(/listOther|other:/);
  });

  it("operations: only these", async () => {
    const { made } = await run(`{ operations: ["getThing"] }`);
    expect(made("client/src/things/index.ts")).not.toContain("putThing");
    expect(made("client/src/client.ts")).not.toContain("other");
  });

  it("groups: an operation of two groups moves to the one that is there", async () => {
    const folder = await project(
      { one: `{ groups: ["More"] }` },
      { "small.yaml": DESCRIPTION.replace("tags: [Other]", "tags: [Other, More, Most]") },
    );
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    const home = readFileSync(join(folder, "generated/client/src/more/index.ts"), "utf8");
    expect(home).toContain("export {");
    expect(read(folder, "one", "client/src/more/index.ts")).toContain("export function listOther(");
    expect(read(folder, "one", "client/src/client.ts")).not.toMatch(/other:|most:/);
  });

  it("emitters", async () => {
    const { folder } = await run(`{ emit: ["types", "client"] }`);
    const made = Object.keys(snapshot(join(folder, "generated/teams/one")));
    expect(made.some((path) => path.startsWith("docs"))).toBe(false);
    expect(made).not.toContain("client/src/validators");
  });

  it("the output folder, also outside the project's", async () => {
    const folder = await project({ one: `{ out: "../../../elsewhere", emit: ["types"] }` });
    expect(await cli(["generate", "--team"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "elsewhere/client/src/types.ts"))).toBe(true);
  });

  it("package, prefix, entries and dependencies", async () => {
    const { made } = await run(`{
      name: "Acme", packageName: "@acme/small",
      package: { license: "UNLICENSED", entries: ["extra/index"], dependencies: { zod: "^4.0.0" } },
      emitters: { extra: () => [{ path: "client/src/extra/index.ts", content: "export {};\\n" }] },
    }`);
    expect(JSON.parse(made("client/package.json"))).toMatchObject({
      name: "@acme/small",
      license: "UNLICENSED",
      dependencies: { zod: "^4.0.0" },
      exports: { "./extra": { default: "./dist/extra/index.js" } },
    });
    expect(made("client/src/client.ts")).toContain("createAcmeClient");
    expect(made("client/src/runtime/errors.ts")).toContain("class AcmeError");
  });

  it("names of types, methods and folders; what is not named keeps its own", async () => {
    const { code, made } = await run(`{ names: {
      type: ({ name }) => name === "Thing" ? "Item" : undefined,
      operation: ({ name }) => name.replace("Thing", "Item"),
      group: ({ title }) => title === "Things" ? "Items" : undefined,
    } }`);
    expect(code).toBe(0);
    const items = made("client/src/items/index.ts");
    expect(items).toMatch(/function getItem\(/);
    expect(items).toContain("export type GetItemData = Item;");
    expect(items).toContain("export interface GetItemArgs {");
    expect(made("client/src/types.ts")).toMatch(/export type \{ Item, Other \}/);
    expect(made("client/src/client.ts")).toContain("readonly items:");
  });

  it("flat arguments, of which the exported types are what the functions take", async () => {
    const { made } = await run(`{ style: { arguments: "flat" } }`);
    const things = made("client/src/things/index.ts");
    expect(things).toContain("args: GetThingArgs");
    expect(things).toMatch(/interface GetThingArgs \{\s+id: .*;\s+expand\?: .*;\s+\}/);
    expect(things).toContain('style.grouped(args, { path: ["id"], query: ["expand"] })');
  });

  it("results", async () => {
    const { made } = await run(`{ style: { results: "result" } }`);
    expect(made("client/src/things/index.ts")).toContain("Promise<GetThingResult>");
  });

  it("default headers", async () => {
    const { made } = await run(`{ headers: { "X-Team": "one" } }`);
    expect(made("client/src/transport.ts")).toContain('headers: { "X-Team": "one" }');
  });

  it("links and languages of the docs", async () => {
    const { made } = await run(`{ docs: {
      samples: ["curl"],
      links: { getThing: [{ text: "Run [book]", url: "https://acme.example/a(b)" }] },
    } }`);
    const page = made("docs/things.md");
    expect(page).toContain("- [Run \\[book\\]](https://acme.example/a%28b%29)");
    expect(page).toContain("```bash");
    expect(page).not.toContain("```typescript");
  });

  it("overlays of its own, which no other output sees", async () => {
    const overlay = `overlay: 1.0.0
info: { title: Ours, version: "1" }
actions: [{ target: "$.paths['/other']", remove: true }]
`;
    const config = `{ overlays: ["ours.overlay.yaml"] }`;
    const folder = await project({
      one: { config, files: { "ours.overlay.yaml": overlay } },
      two: "{}",
    });
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(read(folder, "one", "client/src/client.ts")).not.toContain("other");
    expect(read(folder, "two", "client/src/client.ts")).toContain("other");
    expect(readFileSync(join(folder, "generated/client/src/client.ts"), "utf8")).toContain("other");
  });

  it("a template, a partial of its own and a helper", async () => {
    const files = {
      "types/types.hbs": `// {{shout}}\n{{> team/list}}\n`,
      "team/list.hbs": "{{#each types}}\nexport type {{name}} = {{place}};\n{{/each}}\n",
    };
    const { code, stderr } = await run({ config: `{ helpers: { shout: () => "text" } }`, files });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("shout") });
  });

  it("an emitter that renders a template of the team's own", async () => {
    const files = {
      "team/names.hbs": "export const names = [{{#each operations}}{{literal name}}, {{/each}}];\n",
    };
    const config = `{
      emit: ["types", "client", "names"],
      emitters: { names: ({ api, renderCode }) => {
        const operations = api.groups.flatMap((group) => group.operations);
        const view = { operations };
        return [{ path: "client/src/names.ts", content: renderCode({ template: "team/names", view, path: "names.ts" }) }];
      } },
    }`;
    const { code, made } = await run({ config, files });
    expect(code).toBe(0);
    expect(made("client/src/names.ts")).toBe(
      'export const names = ["getThing", "putThing", "listOther"];\n',
    );
  });

  it("files, by a hook that sees each as a tree", async () => {
    const { code, stderr, made } = await run(`{ hooks: { sourceFile: (file, { team, group }) => {
      if (group !== undefined && file.getStatements().length > 0) file.addStatements(\`export const madeFor = "\${team}/\${group}";\`);
    } } }`);
    expect(stderr).toMatch(/^1 team/);
    expect(code).toBe(0);
    expect(made("client/src/things/index.ts")).toMatch(/export const madeFor = "one\/things";\n$/);
    expect(made("client/src/types.ts")).not.toContain("madeFor");
  });
});

describe("a mistake is told, with its place, and nothing is written", () => {
  const broken = (text: string) => ({ config: "{}", files: { "client/operation.hbs": text } });
  it.each<[name: string, team: Team, says: RegExp]>([
    ["no such option", "{ grups: [] }", /no option grups\n\s+fix: Did you mean groups\?/],
    [
      "a value of the wrong type",
      '{ style: { results: "maybe" } }',
      /team\.config\.mjs:1:27: style\.results must be "throw" or "result"/,
    ],
    ["no such group", '{ groups: ["Thngs"] }', /no group Thngs\n\s+fix: Did you mean Things\?/],
    [
      "no such operation",
      '{ operations: ["getThng"] }',
      /no operation getThng\n\s+fix: Did you mean getThing\?/,
    ],
    ["no such emitter", '{ emit: ["clint"] }', /no emitter clint\n\s+fix: Did you mean client\?/],
    ["an emitter that is there already", "{ emitters: { docs: () => [] } }", /has an emitter docs/],
    [
      "a path that leaves the output",
      '{ emitters: { own: () => [{ path: "../../mine.txt", content: "" }] } }',
      /the emitter own fails: it writes "..\/..\/mine\.txt"/,
    ],
    [
      "a name that is none",
      '{ names: { type: () => "a b" } }',
      /names\.type gives "a b" for thing.*\n\s+fix: Return "AB"/,
    ],
    ["a name that is no text", "{ names: { operation: () => 1 } }", /names\.operation gives 1 for/],
    [
      "two of one name",
      '{ names: { operation: () => "same" } }',
      /a second operation would be called `same`/,
    ],
    ["an overlay that is not there", '{ overlays: ["nope.yaml"] }', /cannot read .*nope\.yaml/],
    ["raw text", broken("{{{doc}}}"), /templates\/teams\/one\/client\/operation\.hbs:1:1/],
    [
      "a variable that there is not",
      broken("x\n  {{nmae}}"),
      /operation\.hbs:2:5[\s\S]*Did you mean `name`\?/,
    ],
    ["a helper that there is not", broken("{{litral name}}"), /operation\.hbs:1:\d+/],
    [
      "a partial that there is not",
      broken("{{> client/operaton-types}}"),
      /Did you mean `client\/operation-types`\?/,
    ],
    ["text that is not code", broken("{{download}} {{argsOptional}}"), /operation\.hbs:1:/],
    [
      "what renders to no TypeScript",
      broken("{{doc}}\nexport function {{name}}( {}\n"),
      /teams\/one\/client\/operation\.hbs:2:\d+: what it renders is no TypeScript: .*\(group things\)/,
    ],
    [
      "a template that replaces nothing",
      { config: "{}", files: { "client/operatoin.hbs": "" } },
      /Did you mean `client\/operation`\?/,
    ],
    [
      "a conflict that nobody resolved",
      broken("<<<<<<< yours\n{{doc}}\n=======\n>>>>>>> default\n"),
      /markers of a conflict/,
    ],
  ])("%s", async (_, team, says) => {
    const { code, stderr, folder } = await run(team);
    expect(stderr).toMatch(says);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+\)?$|internal:/m);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it("no such team", async () => {
    const folder = await project({ support: "{}" });
    const { code, stderr } = await cli(["generate", "--team", "suport"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/no team "suport" here\n\s+fix: Did you mean support\?/);
  });

  it("no team at all is none to generate for", async () => {
    const folder = await project({});
    expect(await cli(["generate", "--team"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it.each([
    ["--spec", "small.yaml"],
    ["--emit", "types"],
    ["--group", "Things"],
  ])("--team with %s", async (...other) => {
    const folder = await project({ one: "{}" });
    const run = await cli(["generate", "--team", "one", ...other], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("--team excludes") });
  });
});

describe("teams and the default, beside each other", () => {
  const OVERRIDE = "/* one's own */\nexport {};\n";
  const TEAMS = {
    broken: `{ hooks: { sourceFile: () => { throw new Error("oops"); } } }`,
    one: { config: "{}", files: { "client/client.hbs": OVERRIDE } },
    two: `{ groups: ["Things"] }`,
  };

  it("a team that fails fails alone; an override changes its own team alone", async () => {
    const plain = await project({});
    expect(await cli(["generate"], { cwd: plain })).toMatchObject({ code: 0 });
    const alone = snapshot(join(plain, "generated"));
    const folder = await project(TEAMS);
    const { code, stderr } = await cli(["generate"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken: .*oops/);
    const made = snapshot(join(folder, "generated"));
    const own = Object.entries(made).filter(([path]) => !/^teams(?:\/|$)/.test(path));
    expect(Object.fromEntries(own)).toEqual(alone);
    expect(read(folder, "one", "client/src/client.ts")).toBe(OVERRIDE);
    expect(read(folder, "two", "client/src/client.ts")).toContain("createSmallClient");
    expect(existsSync(join(folder, "generated/teams/broken"))).toBe(false);
  });

  it("a team is what it is without the others", async () => {
    const together = await project({ one: TEAMS.one, two: TEAMS.two });
    const apart = await project({ two: TEAMS.two });
    for (const folder of [together, apart]) {
      expect(await cli(["generate", "--team"], { cwd: folder })).toMatchObject({ code: 0 });
    }
    const of = (folder: string) => snapshot(join(folder, "generated/teams/two"));
    expect(of(together)).toEqual(of(apart));
  });

  it("--check compares the teams as well; a second run has nothing to do", async () => {
    const folder = await project({ two: TEAMS.two }, { "node_modules/keep": "" });
    expect(await cli(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, "generated"))).toBe(false);
    await cli(["generate"], { cwd: folder });
    const again = await cli(["generate"], { cwd: folder });
    expect(again.stderr).toMatch(/two: generated\/teams\/two: \d+ files, nothing to do/);
    expect(await cli(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 0 });
    write(folder, { "generated/teams/two/client/src/types.ts": "// edited\n" });
    const { code, stderr } = await cli(["generate", "--check"], { cwd: folder });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/changed +client\/src\/types\.ts/),
    });
  });

  it("what a team's folder holds is read again when it changes", async () => {
    const folder = await project({ two: TEAMS.two }, { "node_modules/keep": "" });
    await cli(["generate"], { cwd: folder });
    write(folder, { "templates/teams/two/client/client.hbs": OVERRIDE });
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(read(folder, "two", "client/src/client.ts")).toBe(OVERRIDE);
  });

  it("--json has every team, and why one failed", async () => {
    const folder = await project(TEAMS);
    const { code, stdout } = await cli(["generate", "--json"], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      teams: [
        { team: "broken", ok: false, problem: { message: expect.stringContaining("oops") } },
        { team: "one", ok: true, out: "generated/teams/one" },
        { team: "two", ok: true },
      ],
    });
  });
});

describe("templates preview", () => {
  it("shows what a template renders, and writes nothing", async () => {
    const folder = await project({
      one: { config: "{}", files: { "client/operation.hbs": "// {{name}}\n" } },
    });
    const before = snapshot(folder);
    const preview = (...args: string[]) =>
      cli(["templates", "preview", "client/operation", "--group", "things", ...args], {
        cwd: folder,
      });
    expect(await preview("--team", "one")).toMatchObject({
      code: 0,
      stdout: "\n// getThing\n\n// putThing\n\n",
    });
    expect((await preview()).stdout).toMatch(/export function getThing\(/);
    expect(snapshot(folder)).toEqual(before);
  });

  it.each([
    [["client/opertion"], /no template client\/opertion\n\s+fix: Did you mean client\/operation\?/],
    [["client/operation", "--group", "Thngs"], /no group Thngs\n\s+fix: Did you mean Things\?/],
    [["client/operation", "--team", "nobody"], /no team "nobody"/],
  ])("%j is refused", async (args, says) => {
    const folder = await project({ one: "{}" });
    const { code, stderr } = await cli(["templates", "preview", ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });
});
