/** What a new user types wrong, and what the program says to it: a line, a fix, exit code 2. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { writeSmall } from "./support/small.js";

const cli = await buildCli();

describe.each<[name: string, args: string, says: RegExp]>([
  [
    "an empty folder",
    "generate",
    /there is no intercom-codegen\.config\.ts here\n {2}fix: .*--spec/,
  ],
  ["nothing to release", "release", /there is no intercom-codegen\.config\.ts here/],
  ["a typo in a command", "generat", /unknown command 'generat'\n\(Did you mean generate\?\)/],
  ["a typo in a subcommand", "spec imprt x.yaml", /\(Did you mean import\?\)/],
  ["a typo in an option", "generate --spce a.yaml", /\(Did you mean --spec\?\)/],
  ["an option without its value", "generate --spec", /'--spec <file>' argument missing/],
  ["an argument too many", "generate small.yaml", /too many arguments/],
  ["a typo in an emitter", "generate --spec small.yaml --emit typs", /no emitter typs\n.*types\?/],
  [
    "an unknown emitter",
    "generate --spec small.yaml --emit zzzzzz",
    /no emitter zzzzzz\n.*types, cl/,
  ],
  ["a typo in a group", "generate --spec small.yaml --group Thigns", /group Thigns\n.*things\?/],
  ["a missing file", "generate --spec nope.yaml", /cannot read nope\.yaml: there is no such file/],
  ["a folder without a contract", "generate --spec empty", /cannot read empty\/contract\.yaml/],
  ["a file below a file", "generate --spec small.yaml/a", /cannot read small\.yaml\/a/],
  ["the current folder as output", "generate --spec small.yaml --out .", /is the current folder/],
  ["a folder above as output", "generate --spec small.yaml --out ..", /holds it\n {2}fix: /],
  [
    "a place below a file",
    "generate --spec small.yaml --out small.yaml/x",
    /cannot write small\.ya/,
  ],
  ["a file as output", "generate --spec small.yaml --out small.yaml", /cannot write small\.yaml/],
  ["half a version", "release --version 1.x", /--version 1\.x is no version\n {2}fix: .*1\.2\.3/],
  ["a version as tag", "release --tag 1.2", /--tag 1\.2: npm would read it as a version/],
  ["an option as tag", "release --tag=--otp", /--tag --otp: npm does not take it/],
  ["a registry's name", "release --registry npm", /--registry npm is no address of a registry/],
  [
    "a password in an address",
    "release --registry https://u:secret@registry.example/",
    /^error: --registry holds credentials\n {2}fix: Put them into npm's configuration\.\n$/,
  ],
  ["nothing to import", "spec import", /missing required argument 'upstream'/],
  ["a missing upstream file", "spec import a.yaml --out b", /cannot read a\.yaml/],
])("%s", (_, args, says) => {
  it(`${args}: says so and ends with 2`, async () => {
    const folder = temporaryFolder();
    writeSmall(folder);
    mkdirSync(join(folder, "empty"));
    symlinkSync(".", join(folder, "here"));
    const before = snapshot(folder);
    const { code, stdout, stderr } = await cli(args.split(" "), { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/internal|\n\s+at |undefined|\[object/);
    expect(stderr.split("\n").length).toBeLessThan(8);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe.each<[name: string, file: string, text: string, says: RegExp]>([
  ["a syntax error", "ts", "export default {", /config\.ts:1:\d+ does not load/],
  ["no default export", "ts", "export const a = 1;", /config\.ts exports no object/],
  ["an exception", "ts", "throw new Error('by me');", /config\.ts:1 does not load: by me/],
  ["no object", "ts", "export default 5;", /exports no object|spec must be/],
  ["a typo in a key", "ts", "export default { spce: 'small.yaml' };", /option spce\n.*spec\?/],
  ["no spec", "ts", "export default { out: 'x' };", /spec must be a text/],
  ["a wrong type", "ts", "export default { spec: ['a'] };", /spec must be a text/],
  [
    "a typo in an emitter",
    "json",
    '{ "spec": "small.yaml", "emit": ["typ"] }',
    /emitter typ\n.*types/,
  ],
  [
    "a name with code in it",
    "json",
    '{ "spec": "small.yaml", "name": "A;x" }',
    /name in PascalCase/,
  ],
  ["a path as package", "json", '{ "spec": "a.yaml", "packageName": "../a" }', /npm package/],
  [
    "a type's name with code in it",
    "json",
    '{ "spec": "small.yaml", "names": { "types": { "thing": "A = 1; x" } } }',
    /\.json:1:\d+: names\.types\.thing must be a name in PascalCase/,
  ],
  ["an overlay that is missing", "json", '{ "spec": "small.yaml", "overlays": ["a"] }', /read a: /],
])("a configuration with %s", (_, ending, text, says) => {
  it("is refused with 2", async () => {
    const folder = temporaryFolder();
    writeSmall(folder);
    writeFileSync(join(folder, `intercom-codegen.config.${ending}`), text);
    const { code, stdout, stderr } = await cli(["generate"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/internal|\n\s+at |undefined|\[object/);
  });
});

it("helps", async () => {
  const { code, stdout } = await cli(["generate", "--help"], { cwd: temporaryFolder() });
  expect(code).toBe(0);
  for (const option of ["--spec", "--out", "--emit", "--group", "--check", "--json"]) {
    expect(stdout).toContain(option);
  }
});

it("tells its version", async () => {
  const { code, stdout } = await cli(["--version"], { cwd: temporaryFolder() });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
