/** npm's own registry is known by npm's own word, whatever is configured here. */
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { isNpmsOwn } from "../../generator/io/registry.js";

const { PATH = "", HOME = "" } = process.env;
const options = { cwd: tmpdir(), env: { PATH, HOME }, encoding: "utf8" } as const;
const bare = ["--userconfig=nowhere", "--globalconfig=nowhere-either"];
const own = execFileSync("npm", ["config", "get", "registry", ...bare], options).trim();

it.each([
  ["npm's own", own, true],
  ["its own, by another path", `${own}some/path/`, true],
  ["one that is named alike", own.replace("//", "//not"), false],
  ["one on this machine", "http://127.0.0.1:4873/", false],
  ["one that is not known", undefined, false],
])("%s", async (_, address, isOwn) => {
  process.env.npm_config_registry = "http://127.0.0.1:4873/";
  try {
    expect(await isNpmsOwn({ args: [], address })).toBe(isOwn);
  } finally {
    delete process.env.npm_config_registry;
  }
});
