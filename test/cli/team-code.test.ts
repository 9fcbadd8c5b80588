/**
 * Code of a team that goes wrong, through the program: the error names team, file and line, and what
 * was expected; the other teams are generated, and nothing looks like a crash.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCli, type Run } from "./support/cli.js";
import { temporaryFolder } from "./support/folders.js";
import { type Files, write } from "./support/spec-folder.js";
import { DESCRIPTION } from "./support/team-project.js";

const cli = await buildCli();

const CONFIG = "team.config.mjs";

/** What stands at a line of a file of the team is what goes wrong. */
type Mistake = readonly [name: string, files: Files, says: RegExp];

const emitter = (body: string): Files => ({
  [CONFIG]: `export default {\n  emitters: {\n    own: ${body},\n  },\n};\n`,
});

const MISTAKES: readonly Mistake[] = [
  [
    "an emitter that throws",
    emitter('() => {\n      throw new Error("lost");\n    }'),
    /mjs:4: the emitter own fails: lost$/m,
  ],
  [
    "an emitter whose promise fails",
    emitter('async () => {\n      throw new Error("lost");\n    }'),
    /mjs:4: the emitter own fails: lost$/m,
  ],
  [
    "an emitter that throws no error",
    emitter('() => { throw "lost"; }'),
    /mjs:3:5: the emitter own fails: lost$/m,
  ],
  [
    "an emitter in a module of its own",
    {
      "own.ts":
        'const told: string = "lost";\n\nexport const own = () => {\n  throw new Error(told);\n};\n',
      "team.config.ts": 'import { own } from "./own.js";\nexport default { emitters: { own } };\n',
    },
    /teams\/one\/own\.ts:4: the emitter own fails: lost$/m,
  ],
  [
    "an emitter that gives nothing",
    emitter("() => {}"),
    /mjs:3:5: .*it gives undefined; a list of \{ path, content \} is expected/,
  ],
  [
    "an emitter that gives one file",
    emitter('() => ({ path: "a", content: "" })'),
    /it gives an object; a list/,
  ],
  [
    "an emitter with no file among its files",
    emitter("() => [null]"),
    /there is null among its files/,
  ],
  [
    "content that is no text",
    emitter('() => [{ path: "a.txt", content: 5 }]'),
    /mjs:3:5: .*the content of a\.txt is 5; a text is expected/,
  ],
  [
    "no content",
    emitter('async () => [{ path: "a.txt" }]'),
    /the content of a\.txt is undefined; a text/,
  ],
  ["a path that is no text", emitter('() => [{ path: 5, content: "" }]'), /a file whose path is 5/],
  [
    "a group that is no text",
    emitter('() => [{ path: "a", content: "", group: {} }]'),
    /the group of a is an object/,
  ],
  [
    "a diagnostic without cause and fix",
    emitter(
      '({ report }) => {\n      report({ code: "x", severity: "error", message: "no" });\n      return [];\n    }',
    ),
    /mjs:4: the emitter own fails: report takes a diagnostic, \{ code, severity, message, cause, fix \}: cause must be a text/,
  ],
  [
    "a diagnostic without fix",
    emitter(
      '({ report }) => {\n      report({ code: "x", severity: "error", message: "no", cause: "so" });\n      return [];\n    }',
    ),
    /mjs:4: .*fix must be a text/,
  ],
  [
    "a diagnostic of no severity",
    emitter(
      '({ report }) => { report({ code: "x", severity: "eror", message: "m", cause: "c", fix: "f" }); return []; }',
    ),
    /severity must be "error" or "warning"/,
  ],
  [
    "a diagnostic that is none",
    emitter("({ report }) => { report(); return []; }"),
    /mjs:3: .*: it is none/,
  ],
  [
    "a helper that throws",
    {
      [CONFIG]:
        'export default {\n  helpers: {\n    shout: () => {\n      throw new Error("hoarse");\n    },\n  },\n};\n',
      "types/types.hbs": "{{shout 1}}\n",
    },
    /mjs:4: the helper shout fails: hoarse$/m,
  ],
  [
    "a name that is made by code that throws",
    {
      [CONFIG]:
        'export default {\n  names: {\n    group: () => {\n      throw new Error("no");\n    },\n  },\n};\n',
    },
    /mjs:4: names\.group fails for Things: no$/m,
  ],
  [
    "a name that is none",
    { [CONFIG]: 'export default {\n  names: { type: () => "a b" },\n};\n' },
    /mjs:2:12: names\.type gives "a b"/,
  ],
  [
    "a hook that throws",
    { [CONFIG]: "export default {\n  hooks: { sourceFile: (file) => file.nothing() },\n};\n" },
    /mjs:2: hooks\.sourceFile fails on client\/src\/.*: file\.nothing is not a function$/m,
  ],
  [
    "a hook that leaves no TypeScript",
    {
      [CONFIG]:
        'export default {\n  hooks: { sourceFile: (file) => void file.addStatements("const = ;") },\n};\n',
    },
    /mjs:2:12: hooks\.sourceFile leaves no TypeScript in client\/src\//,
  ],
  [
    "arguments of an example that are none",
    { [CONFIG]: "export default {\n  hooks: { sampleArguments: () => 1 },\n};\n" },
    /mjs:2:12: hooks\.sampleArguments fails on getThing: it gives 1; \{ path, query, headers, body \} is expected/,
  ],
  [
    "an entry that nothing writes",
    { [CONFIG]: 'export default {\n  package: {\n    entries: ["tipes"],\n  },\n};\n' },
    /mjs:3:15: package\.entries names tipes, and nothing writes client\/src\/tipes\.ts\n\s+fix: Did you mean types\?/,
  ],
  [
    "an output among the sources of another team",
    { [CONFIG]: 'export default {\n  out: "../lab",\n};\n' },
    /mjs:2:3: cannot write templates\/teams\/lab: it is among the sources of the team lab\n\s+fix: Name/,
  ],
  [
    "an output among its own sources",
    { [CONFIG]: 'export default { out: "." };\n' },
    /it is among the sources of the team one/,
  ],
  [
    "an output where teams have their sources",
    { [CONFIG]: 'export default { out: ".." };\n' },
    /the sources of teams stand there/,
  ],
  [
    "two emitters of one file",
    {
      [CONFIG]:
        'export default {\n  emit: ["types", "own"],\n  emitters: { own: () => [{ path: "client/src/types.ts", content: "" }] },\n};\n',
    },
    /mjs:2:3: two emitters write client\/src\/types\.ts/,
  ],
];

/** What does not load. */
const UNLOADABLE: readonly Mistake[] = [
  [
    "a configuration that throws",
    { [CONFIG]: 'const a = 1;\nthrow new Error("no token");\nexport default { a };\n' },
    /team\.config\.mjs:2 does not load: no token\n\s+fix: It has to run to its end, and to export an object by default/,
  ],
  [
    "one in TypeScript that throws",
    {
      "team.config.ts":
        "interface A { a: string }\nconst a: A | undefined = undefined;\nexport default { groups: (a as unknown as A).a };\n",
    },
    /team\.config\.ts:3 does not load: Cannot read/,
  ],
  [
    "one that throws no error",
    { [CONFIG]: 'throw "no token";\n' },
    /team\.config\.mjs does not load: no token/,
  ],
  [
    "one whose function throws",
    { [CONFIG]: 'export default () => {\n  throw new Error("no token");\n};\n' },
    /mjs:2 does not load: no token/,
  ],
  [
    "one whose import throws",
    {
      "own.mjs": '\nthrow new Error("no token");\n',
      [CONFIG]: 'import "./own.mjs";\nexport default {};\n',
    },
    /teams\/one\/own\.mjs:2: templates\/teams\/one\/team\.config\.mjs does not load: no token/,
  ],
  [
    "a syntax error",
    { [CONFIG]: "export default {\n  groups: [\n};\n" },
    /team\.config\.mjs:3:1 does not load: .*\n\s+fix: Correct it there/,
  ],
  [
    "a syntax error in TypeScript",
    { "team.config.ts": "export default {\n  groups: [\n};\n" },
    /team\.config\.ts:3:1 does not load: /,
  ],
  [
    "a syntax error in CommonJS",
    { "team.config.cjs": "module.exports = {\n  groups: [\n};\n" },
    /team\.config\.cjs:3:1 does not load: /,
  ],
  [
    "a syntax error in JSON",
    { "team.config.json": '{\n  "groups": ["Things"\n}\n' },
    /team\.config\.json:3:1: this is no JSON\n\s+fix: Correct/,
  ],
  [
    "an import of a file that there is not",
    { [CONFIG]: 'import fs from "node:fs";\nimport "./nowhere.mjs";\nexport default { fs };\n' },
    /team\.config\.mjs:2:8 does not load: it imports \.\/nowhere\.mjs, which is not there/,
  ],
  [
    "an import of a package that there is not",
    { "team.config.ts": 'import a from "no-such-package";\nexport default { a };\n' },
    /team\.config\.ts:1:15 does not load: it imports no-such-package.*\n\s+fix: Install no-such-package/,
  ],
  [
    "a number",
    { [CONFIG]: "export default 5;\n" },
    /team\.config\.mjs exports no object\n\s+fix: Export defineTeam\(/,
  ],
  ["a list", { [CONFIG]: "export default [];\n" }, /team\.config\.mjs exports no object/],
  [
    "null",
    { [CONFIG]: "export default null;\n" },
    /team\.config\.mjs.*\n\s+fix: .*export an object by default/,
  ],
  [
    "no default export",
    { [CONFIG]: "export const groups = [];\n" },
    /team\.config\.mjs exports no object/,
  ],
  [
    "no default export in TypeScript",
    { "team.config.ts": "export const groups: string[] = [];\n" },
    /team\.config\.ts exports no object/,
  ],
];

/** Each mistake is that of a team of its own: `m00`, `m01`… */
const TEAMS = [...MISTAKES, ...UNLOADABLE].map(([name, files, says], index) => {
  return { name, files, says, team: `m${String(index).padStart(2, "0")}` };
});

describe("each team's mistake, in one run", () => {
  let folder: string;
  let run: Run;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "intercom-codegen-"));
    write(folder, {
      "intercom-codegen.config.json": JSON.stringify({ spec: "small.yaml", packageName: "small" }),
      "small.yaml": DESCRIPTION,
      "templates/teams/well/team.config.json": '{ "emit": ["types"] }',
    });
    for (const { team, files } of TEAMS) write(join(folder, "templates/teams", team), files);
    run = await cli(["generate", "--team"], { cwd: folder });
    return () => rmSync(folder, { recursive: true });
  });

  it.each(TEAMS)("$name is told with its place", ({ team, says }) => {
    const [told = ""] = new RegExp(`^  ${team}: .*\\n(?:    .*\\n)*`, "m").exec(run.stderr) ?? [];
    expect(told.replaceAll(team, "one")).toMatch(says);
    expect(told).toContain(`templates/teams/${team}/`);
    expect(existsSync(join(folder, "generated/teams", team))).toBe(false);
  });

  it("and is no other team's, and no crash", () => {
    const { code, stdout, stderr } = run;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/well: generated\/teams\/well: \d+ files, \d+ written/);
    expect(stderr).not.toMatch(/internal:|\n\s+at |\[object/);
    expect(stderr).not.toContain(folder);
  });
});

it("a diagnostic of a team is shown like any other, with a code of the team's", async () => {
  const folder = temporaryFolder();
  const found =
    '{ code: "inbox-gone", severity: "error", message: "no inbox", cause: "It was removed.", fix: "Do without." }';
  write(folder, {
    "intercom-codegen.config.json": JSON.stringify({ spec: "small.yaml" }),
    "small.yaml": DESCRIPTION,
    "templates/teams/one/team.config.mjs": `export default { emitters: { own: ({ report }) => { report(${found}); return []; } } };\n`,
  });
  const { code, stderr } = await cli(["generate", "--team"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /error\[inbox-gone\]: no inbox\n\s+cause: It was removed\.\n\s+fix: Do without\./,
  );
});
