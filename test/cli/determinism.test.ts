/** The same description gives the same bytes, wherever and however the program runs. */
import { cpSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";

const INTERCOM = fileURLToPath(new URL("../../spec/intercom-unstable", import.meta.url));

const cli = await buildCli();

/** What is generated from a copy of Intercom's description at `place` of an empty folder. */
async function treeOf(place: string, env: Record<string, string>): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  const cwd = join(folder, place);
  mkdirSync(cwd, { recursive: true });
  cpSync(INTERCOM, join(folder, "spec"), { recursive: true });
  const spec = relative(cwd, join(folder, "spec"));
  const run = await cli(["generate", "--spec", spec, "--out", "out"], { cwd, env });
  expect(run).toMatchObject({ code: 0 });
  return snapshot(join(cwd, "out"));
}

describe("Intercom's description", () => {
  let expected: Record<string, string>;

  it("is generated", async () => {
    expected = await treeOf(".", {});
    expect(expected).toHaveProperty(["client/src/contacts/index.ts"]);
  });

  it.each<[name: string, place: string, env: Record<string, string>]>([
    ["a second time, in another folder", "a/b", {}],
    ["in another time zone", ".", { TZ: "Pacific/Kiritimati" }],
    ["in a Turkish locale, in which I is no upper case of i", ".", turkish()],
    ["in a locale of another script, with colours and debugging on", ".", elsewhere()],
  ])("%s", async (_, place, env) => {
    const actual = await treeOf(place, env);
    expect(Object.keys(actual)).toEqual(Object.keys(expected));
    const different = Object.keys(expected).filter((path) => actual[path] !== expected[path]);
    expect(different).toEqual([]);
  });
});

function turkish(): Record<string, string> {
  return { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
}

function elsewhere(): Record<string, string> {
  return { LC_ALL: "ja_JP.eucJP", FORCE_COLOR: "3", DEBUG: "openapi-ts:*", TERM: "xterm-256color" };
}
