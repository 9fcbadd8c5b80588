/** What a release learns about where it runs: the registry, the repository, the build. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isPublicOnGitHub } from "../../generator/io/build-source.js";
import { uncommitted } from "../../generator/io/git.js";
import { registryOf } from "../../generator/io/registry.js";
import { packageJson } from "../../generator/pipeline/emitters/client/package.js";
import type { Api } from "../../generator/pipeline/model/types.js";

const folder = mkdtempSync(join(tmpdir(), "surroundings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the registry that is named", () => {
  const address = "https://registry.example/npm/";

  it("is that of the scope as well, which npm would look up first", async () => {
    const { args } = await registryOf("@acme/intercom", address, folder);
    expect(args).toEqual(["--registry", address, `--@acme:registry=${address}`]);
  });

  it("is the only one for a package without a scope", async () => {
    expect(await registryOf("intercom", address, folder)).toEqual({
      args: ["--registry", address],
      address,
    });
  });
});

describe("what is not committed", () => {
  const client = join(folder, "repository/client");

  it("is nothing where there is no repository", async () => {
    mkdirSync(client, { recursive: true });
    expect(await uncommitted(client, [])).toEqual([]);
  });

  it("is what git would lose, but for what does not matter and for what it ignores", async () => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
        cwd: client,
      });
    git("init", "--quiet");
    writeFileSync(join(client, ".gitignore"), "dist\n");
    for (const name of ["package.json", "src.ts"]) writeFileSync(join(client, name), "1");
    git("add", "--all");
    git("commit", "--quiet", "--message", "a");
    expect(await uncommitted(client, [])).toEqual([]);
    for (const name of ["package.json", "src.ts", "é new.ts", "dist"]) {
      writeFileSync(join(client, name), "2");
    }
    writeFileSync(join(folder, "repository/elsewhere.ts"), "2");
    expect(await uncommitted(client, ["package.json"])).toEqual(["src.ts", "é new.ts"]);
    expect(await uncommitted(client, [])).toContain("package.json");
  });
});

describe("whether GitHub shows the repository", () => {
  it.each<[string, boolean | undefined]>([
    ['{"repository":{"private":false}}', true],
    ['{"repository":{"private":true}}', false],
    ['{"repository":{}}', undefined],
    ["[]", undefined],
    ["no JSON", undefined],
  ])("%s: %s", async (event, isPublic) => {
    const path = join(folder, "event.json");
    writeFileSync(path, event);
    expect(await isPublicOnGitHub({ GITHUB_EVENT_PATH: path })).toBe(isPublic);
  });

  it("is not known elsewhere", async () => {
    expect(await isPublicOnGitHub({})).toBeUndefined();
  });
});

describe("the client's package.json", () => {
  const api = { packageName: "@acme/intercom", info: { title: "T", version: "1" }, groups: [] };

  it.each([["public"], ["restricted"]] as const)("says that it is %s", (access) => {
    const input = {
      api: api as unknown as Api,
      hasValidators: false,
      hasFetch: false,
      version: "1.0.0",
    };
    const said = JSON.parse(packageJson({ ...input, options: { access } }));
    expect(said.publishConfig).toEqual({ access });
    expect(JSON.parse(packageJson({ ...input, options: {} }))).not.toHaveProperty("publishConfig");
  });
});
