/** What a project can say as a team can: emitters, hooks, operations, names by rule, links. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { temporaryFolder } from "./support/folders.js";
import { write } from "./support/spec-folder.js";
import { DESCRIPTION } from "./support/team-project.js";

const cli = await buildCli();
const COMMON = 'spec: "small.yaml", packageName: "small"';

/** A project whose configuration is JavaScript. */
function projectOf(options: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  write(folder, {
    "small.yaml": DESCRIPTION,
    "intercom-codegen.config.mjs": `export default { ${COMMON}, ${options} };\n`,
    ...files,
  });
  return folder;
}

const text = (folder: string, path: string) =>
  readFileSync(join(folder, "generated", path), "utf8");

async function generate(folder: string, ...args: string[]) {
  return cli(["generate", ...args], { cwd: folder });
}

describe("emitters of a project", () => {
  const ROUTES = `emitters: {
    routes: ({ api }) => [{
      path: "docs/routes.csv",
      content: api.groups.flatMap(({ operations }) => operations.map(({ path }) => path)).join("\\n"),
    }],
  }`;

  it("write their files beside the others, again with --emit, and are compared", async () => {
    const folder = projectOf(ROUTES);
    expect(await generate(folder)).toMatchObject({ code: 0 });
    expect(text(folder, "docs/routes.csv")).toBe("/things/{id}\n/things/{id}\n/other");
    expect(existsSync(join(folder, "generated/client/src/index.ts"))).toBe(true);
    expect(await generate(folder, "--emit", "routes")).toMatchObject({ code: 0 });
    write(folder, { "generated/docs/routes.csv": "" });
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("changed docs/routes.csv");
  });

  it("make what their code says now, whatever the last run has made", async () => {
    const folder = projectOf("");
    const config = (content: string) => ({
      "intercom-codegen.config.mjs": `import { own } from "./own.mjs";\nexport default { ${COMMON}, emitters: { own } };\n`,
      "own.mjs": `export const own = () => [{ path: "own.txt", content: "${content}" }];\n`,
    });
    write(folder, config("one"));
    await generate(folder);
    write(folder, config("two"));
    await generate(folder);
    expect(text(folder, "own.txt")).toBe("two");
  });

  it("are the project's, and no team's", async () => {
    const folder = projectOf(ROUTES, {
      "templates/teams/one/team.config.mjs": "export default {};\n",
    });
    expect(await generate(folder)).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "generated/teams/one/client/src/index.ts"))).toBe(true);
    expect(existsSync(join(folder, "generated/teams/one/docs/routes.csv"))).toBe(false);
  });

  it("that throw are told of with file and line", async () => {
    const folder = projectOf('emitters: { routes: () => { throw new Error("no routes") } }');
    const { code, stderr } = await generate(folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/intercom-codegen\.config\.mjs:1: the emitter routes fails: no routes/);
  });
});

it("hooks of a project change what templates have made", async () => {
  const folder = projectOf(
    "hooks: { sourceFile: (file, { team, path }) => void file.insertText(0, `// $" +
      "{team}|$" +
      "{path}\\n`) }",
  );
  expect(await generate(folder)).toMatchObject({ code: 0 });
  const path = "client/src/things/index.ts";
  expect(text(folder, path)).toMatch(/^\/\/ \|client\/src\/things\/index\.ts\n/);
  expect(text(folder, "client/src/schema.ts")).not.toMatch(/^\/\/ \|/);
});

it("operations of a project are all that it has, with no types but theirs", async () => {
  const folder = projectOf('operations: ["getThing"]');
  expect(await generate(folder)).toMatchObject({ code: 0 });
  expect(text(folder, "client/src/things/index.ts")).not.toContain("putThing");
  expect(existsSync(join(folder, "generated/client/src/other"))).toBe(false);
  expect(text(folder, "client/src/types.ts")).not.toContain("Other");
  const other = projectOf('operations: ["getThings"]');
  const { code, stderr } = await generate(other);
  expect(code).toBe(2);
  expect(stderr).toMatch(/config\.mjs:1:\d+: there is no operation getThings/);
  expect(stderr).toContain("Did you mean getThing?");
});

it("names by rule are the project's, and where those of teams begin", async () => {
  const rules = "names: { operation: ({ name }) => name.replace('get', 'find') }";
  const folder = projectOf(rules, {
    "templates/teams/one/team.config.mjs": `export default { operations: ["findThing"] };\n`,
  });
  expect(await generate(folder)).toMatchObject({ code: 0 });
  expect(text(folder, "client/src/things/index.ts")).toContain("findThing");
  const team = text(folder, "teams/one/client/src/things/index.ts");
  expect(team).toContain("findThing");
  expect(team).not.toContain("putThing");
});

it("a team names one by one as a project does", async () => {
  const folder = projectOf("", {
    "templates/teams/one/team.config.mjs": `export default { names: { operations: { getThing: "readThing" } } };\n`,
    "templates/teams/two/team.config.mjs": `export default { names: { operations: { getThings: "readThing" } } };\n`,
  });
  const { code, stderr } = await generate(folder);
  expect(code).toBe(1);
  expect(text(folder, "teams/one/client/src/things/index.ts")).toContain("readThing");
  expect(stderr).toMatch(/two: .*there is no operation getThings/);
});

it("docs.links of a project stand beside their operations", async () => {
  const link = '{ text: "Runbook", url: "https://runbooks.example/things" }';
  const folder = projectOf(`docs: { links: { getThing: ${link} } }`);
  expect(await generate(folder)).toMatchObject({ code: 0 });
  expect(text(folder, "docs/things.md")).toContain("[Runbook](https://runbooks.example/things)");
});
