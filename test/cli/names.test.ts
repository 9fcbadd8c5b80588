/** What a configuration names has to be there: the error has the place, and what was probably meant. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { write } from "./support/spec-folder.js";
import { DESCRIPTION, project } from "./support/team-project.js";

const cli = await buildCli();

/** The description that comes with the generator. */
const INTERCOM = fileURLToPath(new URL("../../spec/intercom-unstable", import.meta.url));

/** One configuration in each language, with what is in `groups` on its third line. */
const LANGUAGES: Readonly<Record<string, (options: string) => string>> = {
  ts: (options) =>
    `const config: object = {\n  spec: "small.yaml",\n${options}\n};\nexport default config;\n`,
  mjs: (options) => `export default {\n  spec: "small.yaml",\n${options}\n};\n`,
  cjs: (options) => `module.exports = {\n  spec: "small.yaml",\n${options}\n};\n`,
  json: (options) => `{\n  "spec": "small.yaml",\n${options}\n}\n`,
};

const fileIn = (language: string) => `intercom-codegen.config.${language}`;

async function refused(file: string, text: string) {
  const folder = temporaryFolder();
  write(folder, { "small.yaml": DESCRIPTION, [file]: text });
  const before = snapshot(folder);
  const { code, stdout, stderr } = await cli(["generate"], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(snapshot(folder)).toEqual(before);
  return stderr;
}

/** What is named, in an option of its own, and what is said of it. */
type Unknown = readonly [name: string, options: string, place: string, says: string];

const UNKNOWN: readonly Unknown[] = [
  [
    "a group",
    '"groups": ["Other", "Thngs"]',
    "3:23",
    "there is no group Thngs\n  fix: Did you mean Things?",
  ],
  [
    "an option",
    '"gruops": ["Things"]',
    "3:3",
    "there is no option gruops\n  fix: Did you mean groups?",
  ],
  [
    "a kind of names",
    '"names": { "typess": {} }',
    "3:14",
    "there is no option names.typess\n  fix: Did you mean types?",
  ],
  [
    "a type",
    '"names": { "types": { "thnig": "Item" } }',
    "3:25",
    "there is no type thnig\n  fix: Did you mean thing?",
  ],
  [
    "an operation",
    '"names": { "operations": { "getThng": "readThing" } }',
    "3:30",
    "there is no operation getThng\n  fix: Did you mean getThing?",
  ],
  [
    "a group to rename",
    '"names": { "groups": { "Thngs": "Items" } }',
    "3:26",
    "there is no group Thngs\n  fix: Did you mean Things?",
  ],
  [
    "an operation to link from",
    '"docs": { "links": { "getThng": { "text": "a", "url": "https://a.example" } } }',
    "3:24",
    "there is no operation getThng\n  fix: Did you mean getThing?",
  ],
  [
    "a part of a link",
    '"docs": { "links": { "getThing": { "txt": "a", "url": "https://a.example" } } }',
    "3:24",
    "docs.links.getThing must be { text, url }; it has no text",
  ],
];

/** Each in JSON, which loads fastest, and one in each other language. */
const IN_LANGUAGES = Object.keys(LANGUAGES).flatMap((language) =>
  UNKNOWN.slice(0, language === "json" ? undefined : 1).map((each) => [language, ...each] as const),
);

it.each(IN_LANGUAGES)(
  "in .%s, %s that there is not is told with its place",
  async (language, _, options, place, says) => {
    const stderr = await refused(fileIn(language), LANGUAGES[language]?.(`  ${options}`) ?? "");
    expect(stderr).toBe(`error: ${fileIn(language)}:${place}: ${says}\n`);
  },
);

it.each<[name: string, config: string, says: RegExp]>([
  [
    "a group",
    '{ groups: ["Thngs"] }',
    /mjs:1:\d+: there is no group Thngs\n\s+fix: Did you mean Things\?/,
  ],
  [
    "an operation",
    '{ operations: ["getThng"] }',
    /mjs:1:\d+: there is no operation getThng\n\s+fix: Did you mean getThing\?/,
  ],
  [
    "a kind of names",
    "{ names: { typ: () => undefined } }",
    /mjs:1:\d+: there is no option names\.typ\n\s+fix: Did you mean type\?/,
  ],
  [
    "an operation to link from",
    '{ docs: { links: { getThng: { text: "a", url: "https://a.example" } } } }',
    /mjs:1:\d+: there is no operation getThng\n\s+fix: Did you mean getThing\?/,
  ],
  [
    "a hook",
    "{ hooks: { sourcefile: () => {} } }",
    /mjs:1:\d+: there is no option hooks\.sourcefile\n\s+fix: Did you mean sourceFile\?/,
  ],
])("%s that a team names and that there is not is told with its place", async (_, config, says) => {
  const folder = await project({ one: config });
  const { code, stderr } = await cli(["generate", "--team", "one"], { cwd: folder });
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(says) });
});

describe("a group that upstream has removed is named as that", () => {
  const without = DESCRIPTION.replace("tags: [Other]", "tags: [Things]");
  const config = { spec: "small.yaml", groups: ["Things", "Other"] };

  it("for the project", async () => {
    const folder = temporaryFolder();
    write(folder, { "small.yaml": DESCRIPTION, [fileIn("json")]: JSON.stringify(config) });
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    write(folder, { "small.yaml": without });
    const { code, stderr } = await cli(["generate"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /json:1:\d+: the group Other was in the last generated client and is no longer in the description\n\s+fix: Take it out of groups\./,
    );
  });

  it("for a team", async () => {
    const folder = await project({
      one: JSON.stringify({ groups: ["Other"], emit: ["types", "client"] }),
    });
    expect(await cli(["generate", "--team"], { cwd: folder })).toMatchObject({ code: 0 });
    write(folder, { "small.yaml": without });
    const { code, stderr } = await cli(["generate", "--team"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/the group Other was in the last generated client and is no longer/);
  });
});

describe("groups: what nothing uses is left out", () => {
  it.each(["generated", "generated/teams/tags"])("in %s", async (out) => {
    const folder = temporaryFolder();
    const wanted = { groups: ["Tags"], emit: ["types", "client"] };
    write(folder, {
      [fileIn("json")]: JSON.stringify({
        spec: INTERCOM,
        emit: ["types", "client"],
        ...(out === "generated" && wanted),
      }),
      ...(out !== "generated" && {
        "templates/teams/tags/team.config.json": JSON.stringify(wanted),
      }),
    });
    const args = out === "generated" ? [] : ["--team"];
    expect(await cli(["generate", ...args], { cwd: folder })).toMatchObject({ code: 0 });
    const text = (path: string) => readFileSync(join(folder, out, "client/src", path), "utf8");
    const schema = text("schema.ts");
    const declared = [...schema.matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name = ""]) => name,
    );
    const sources = [schema, text("tags/index.ts"), text("transport.ts")].join("\n");
    const uses = (name: string) => sources.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
    expect(declared.length).toBeGreaterThan(2);
    // Once is where it is declared.
    expect(declared.filter((name) => uses(name) < 2)).toEqual([]);
  });
});
