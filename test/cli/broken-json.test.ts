/**
 * Files in JSON that the generator has written and somebody has broken since, e.g. by a merge: the
 * error has the place and what to do, and nothing is lost.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { SMALL } from "./support/small.js";
import { NEWER, write } from "./support/spec-folder.js";

const cli = await buildCli();

const TEAM = "templates/teams/desk";
const PACKAGE = "generated/client/package.json";
const MANIFEST = "generated/.intercom-codegen.json";
const SOURCE = "spec/source.json";
const BUDGET = "generated/client/budget.json";
const VERSIONS = `${TEAM}/.ejected/versions.json`;

/** No registry answers there. */
const NOWHERE = ["--registry", "http://127.0.0.1:9/"];

let made: string;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), "intercom-codegen-"));
  const config = { spec: "spec", packageName: "small", emit: ["types", "client"] };
  write(made, {
    "intercom-codegen.config.json": JSON.stringify(config),
    "small.yaml": SMALL,
    "newer.yaml": NEWER,
    [`${TEAM}/team.config.json`]: "{}",
  });
  for (const args of [
    ["spec", "import", "small.yaml"],
    ["generate", "--no-team"],
    ["templates", "eject", "client/group", "--team", "desk"],
  ]) {
    expect(await cli(args, { cwd: made })).toMatchObject({ code: 0 });
  }
  return () => rmSync(made, { recursive: true });
});

/** What git leaves of a line that two have changed. */
const conflicted = (text: string) =>
  text.replace(/^(.*)\n/, "$1\n<<<<<<< ours\n=======\n>>>>>>> theirs\n");

const READERS: readonly (readonly [file: string, args: readonly string[]])[] = [
  [PACKAGE, ["generate", "--no-team"]],
  [PACKAGE, ["generate", "--check"]],
  [PACKAGE, ["api"]],
  [PACKAGE, ["release", "--dry-run", ...NOWHERE]],
  [PACKAGE, ["update", "--from", "newer.yaml"]],
  [MANIFEST, ["generate", "--no-team"]],
  [SOURCE, ["spec", "pull", "--from", "newer.yaml"]],
  [SOURCE, ["update", "--from", "newer.yaml"]],
  [SOURCE, ["release", "--dry-run", ...NOWHERE]],
  [BUDGET, ["release", "--dry-run", ...NOWHERE]],
  [VERSIONS, ["templates", "upgrade"]],
  [VERSIONS, ["templates", "eject", "client/client", "--team", "desk"]],
];

type Break = readonly [name: string, broken: (text: string) => string, says: RegExp];

const UNREADABLE: readonly Break[] = [
  ["after a merge", conflicted, /:2:1: this is no JSON\n {2}fix: (?:Take|Remove)/],
  ["where it is empty", () => "", /:1:1: this is no JSON\n {2}fix: (?:Take|Remove)/],
];

const OTHER: Break = [
  "with something else in it",
  () => "[5]",
  / is not .*\n {2}fix: (?:Take|Remove)/,
];

/** Who does without what a client's `package.json` says besides its version takes it as it is. */
const breaksOf = (file: string, args: readonly string[]) =>
  file === PACKAGE && args[0] !== "api" ? UNREADABLE : [...UNREADABLE, OTHER];

describe.each(READERS)("%s, read by %j", (file, args) => {
  it.each(breaksOf(file, args))("%s", async (_, broken, says) => {
    const folder = temporaryFolder();
    cpSync(made, folder, { recursive: true });
    const text = file === BUDGET ? '{\n  ".": 1\n}\n' : readFileSync(join(folder, file), "utf8");
    write(folder, { [file]: broken(text) });
    const before = snapshot(folder);
    const { code, stdout, stderr } = await cli(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).toContain(`error: ${file}`);
    expect(stderr).not.toMatch(/internal|\n\s+at /);
    expect(snapshot(folder)).toEqual(before);
  });
});
