/** What `generate` leaves behind, run as a user runs it. */
import { createHash } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { SMALL, SMALLER, writeSmall } from "./support/small.js";

const cli = await buildCli();

const SPEC = ["generate", "--spec", "small.yaml"];

/** What is generated from the description; made once. */
let first: Promise<Record<string, string>> | undefined;

/** A folder with the description and what is generated from it. */
async function generated(): Promise<{ folder: string; out: string }> {
  const folder = temporaryFolder();
  writeSmall(folder);
  first ??= cli(SPEC, { cwd: folder }).then(() => snapshot(join(folder, "generated")));
  const out = join(folder, "generated");
  for (const [path, content] of Object.entries(await first)) {
    if (content === "folder") continue;
    mkdirSync(join(out, dirname(path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
  return { folder, out };
}

it("writes what the manifest lists, and says so in one line", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const { code, stdout, stderr } = await cli(SPEC, { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/^generated: \d+ files, \d+ written or removed \(\d+\.\d s\)\n$/);
  const files = filesIn(join(folder, "generated"));
  const manifest = JSON.parse(files.get(".intercom-codegen.json") ?? "");
  files.delete(".intercom-codegen.json");
  expect(manifest.files).toEqual([...files.keys()].sort());
  expect(manifest.files).toContain("client/src/things/index.ts");
});

it("does nothing the second time", async () => {
  const { folder, out } = await generated();
  const before = timesOf(out);
  const { code, stderr } = await cli(SPEC, { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^generated: \d+ files, nothing to do \(/);
  expect(timesOf(out)).toEqual(before);
});

it("does nothing the second time where a cache remembers the first", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  mkdirSync(join(folder, "node_modules"));
  await cli(SPEC, { cwd: folder });
  const before = timesOf(join(folder, "generated"));
  expect((await cli(SPEC, { cwd: folder })).stderr).toMatch(/nothing to do/);
  expect(timesOf(join(folder, "generated"))).toEqual(before);
  writeFileSync(join(folder, "generated/client/src/index.ts"), "changed");
  expect((await cli(SPEC, { cwd: folder })).stderr).toMatch(/files, 1 written/);
});

it("writes only what changed, and removes what is no longer made", async () => {
  const { folder, out } = await generated();
  const before = timesOf(out);
  writeSmall(folder, SMALLER);
  const { stderr } = await cli(SPEC, { cwd: folder });
  const after = timesOf(out);
  expect(stderr).toMatch(/written or removed/);
  expect(Object.keys(after)).not.toContain("client/src/other/index.ts");
  expect(Object.keys(after).some((path) => path.startsWith("client/src/other"))).toBe(false);
  expect(after["client/src/runtime/index.ts"]).toEqual(before["client/src/runtime/index.ts"]);
  expect(after["client/src/client.ts"]).not.toEqual(before["client/src/client.ts"]);
});

describe("--check", () => {
  it("is content with what is as it should be", async () => {
    const { folder } = await generated();
    const before = snapshot(folder);
    const { code, stderr } = await cli([...SPEC, "--check"], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("nothing to do") });
    expect(snapshot(folder)).toEqual(before);
  });

  it("names what differs, and changes nothing", async () => {
    const { folder, out } = await generated();
    writeFileSync(join(out, "client/src/index.ts"), "mine");
    rmSync(join(out, "client/src/client.ts"));
    const before = snapshot(folder);
    const { code, stderr } = await cli([...SPEC, "--check"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/2 differ/);
    expect(stderr).toMatch(/changed +client\/src\/index\.ts\n/);
    expect(stderr).toMatch(/missing +client\/src\/client\.ts\n/);
    expect(snapshot(folder)).toEqual(before);
  });

  it("writes nothing where there is nothing", async () => {
    const folder = temporaryFolder();
    writeSmall(folder);
    expect((await cli([...SPEC, "--check"], { cwd: folder })).code).toBe(1);
    expect(Object.keys(snapshot(folder))).toEqual(["small.yaml"]);
  });

  it("names a file that is no longer made", async () => {
    const { folder } = await generated();
    writeSmall(folder, SMALLER);
    const { code, stderr } = await cli([...SPEC, "--check"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/stale +client\/src\/other\/index\.ts\n/);
  });
});

describe("--json", () => {
  it("prints one value on stdout and nothing on stderr", async () => {
    const folder = temporaryFolder();
    writeSmall(folder);
    const run = await cli([...SPEC, "--json"], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      command: "generate",
      ok: true,
      out: "generated",
      diagnostics: [],
    });
  });

  it("holds the differences of --check", async () => {
    const { folder, out } = await generated();
    writeFileSync(join(out, "client/src/index.ts"), "mine");
    const run = await cli([...SPEC, "--json", "--check"], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const differences = [{ path: "client/src/index.ts", kind: "changed" }];
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, differences });
  });

  it("holds the diagnostics of a wrong description", async () => {
    const folder = temporaryFolder();
    writeSmall(folder, SMALL.replace("schemas/thing", "schemas/thnig"));
    const run = await cli([...SPEC, "--json"], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const { ok, diagnostics } = JSON.parse(run.stdout);
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([
      { code: "unresolved-reference", location: { file: "small.yaml", line: 8 } },
    ]);
  });

  it("prints one value for a wrong configuration too", async () => {
    const run = await cli(["generate", "--spec", "nope.yaml", "--json"], {
      cwd: temporaryFolder(),
    });
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: false });
  });
});

it("prints no colours to what is no terminal, nor under NO_COLOR and FORCE_COLOR", async () => {
  const folder = temporaryFolder();
  writeSmall(folder, "");
  for (const env of [{}, { NO_COLOR: "1" }, { NO_COLOR: "1", FORCE_COLOR: "1" }]) {
    const { stdout, stderr } = await cli(SPEC, { cwd: folder, env });
    expect(stdout + stderr).not.toContain("\u001b");
  }
});

it("--group touches the files of that group alone", async () => {
  const { folder, out } = await generated();
  for (const group of ["things", "other"]) {
    writeFileSync(join(out, `client/src/${group}/index.ts`), "old");
  }
  writeFileSync(join(out, "client/src/client.ts"), "old");
  const { code } = await cli([...SPEC, "--group", "Things"], { cwd: folder });
  expect(code).toBe(0);
  const files = filesIn(out);
  expect(files.get("client/src/things/index.ts")).toContain("listThings");
  expect(files.get("client/src/other/index.ts")).toBe("old");
  expect(files.get("client/src/client.ts")).toBe("old");
  const manifest = JSON.parse(files.get(".intercom-codegen.json") ?? "");
  expect(manifest.files).toContain("client/src/other/index.ts");
});

it("--emit types leaves the rest", async () => {
  const { folder, out } = await generated();
  writeFileSync(join(out, "client/src/types.ts"), "old");
  writeFileSync(join(out, "client/src/client.ts"), "old");
  const { code } = await cli([...SPEC, "--emit", "types"], { cwd: folder });
  expect(code).toBe(0);
  expect(filesIn(out).get("client/src/types.ts")).toContain("export type { Thing }");
  expect(filesIn(out).get("client/src/client.ts")).toBe("old");
});

describe("what is not the generator's", () => {
  it("stays, beside what is", async () => {
    const { folder, out } = await generated();
    writeFileSync(join(out, "client/src/things/mine.ts"), "mine");
    mkdirSync(join(out, "client/empty"));
    symlinkSync("src/index.ts", join(out, "client/link.ts"));
    writeSmall(folder, SMALLER);
    expect((await cli(SPEC, { cwd: folder })).code).toBe(0);
    expect(snapshot(out)).toMatchObject({
      "client/src/things/mine.ts": "mine",
      "client/empty": "folder",
      "client/link.ts": "-> src/index.ts",
    });
  });

  it("stays in the folder of a group that is gone", async () => {
    const { folder, out } = await generated();
    writeFileSync(join(out, "client/src/other/mine.ts"), "mine");
    writeSmall(folder, SMALLER);
    await cli(SPEC, { cwd: folder });
    expect(filesIn(join(out, "client/src/other"))).toEqual(new Map([["mine.ts", "mine"]]));
  });

  it("is not written over", async () => {
    const folder = temporaryFolder();
    writeSmall(folder);
    mkdirSync(join(folder, "app/client"), { recursive: true });
    writeFileSync(join(folder, "app/client/package.json"), "{}");
    const before = snapshot(folder);
    const run = await cli([...SPEC, "--out", "app"], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/app\/client\/package\.json was not written by the generator\n/);
    expect(snapshot(folder)).toEqual(before);
  });

  it("is not replaced by another package", async () => {
    const { folder } = await generated();
    writeSmall(folder, SMALL.replace("title: Small", "title: Another"));
    const before = snapshot(folder);
    const run = await cli(SPEC, { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/generated holds small, not another\n {2}fix: /);
    expect(snapshot(folder)).toEqual(before);
  });
});

it("follows a link to the output folder, and leaves it a link", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  mkdirSync(join(folder, "elsewhere"));
  symlinkSync("elsewhere", join(folder, "generated"));
  expect((await cli(SPEC, { cwd: folder })).code).toBe(0);
  expect(realpathSync(join(folder, "generated"))).toBe(realpathSync(join(folder, "elsewhere")));
  expect(filesIn(join(folder, "elsewhere")).has("client/package.json")).toBe(true);
});

// Nothing is forbidden to the superuser; there, "a place below a file" stands for this.
it.skipIf(process.getuid?.() === 0)("says that it may not write", async () => {
  const { folder } = await generated();
  writeSmall(folder, SMALLER);
  const before = snapshot(folder);
  chmodSync(folder, 0o555);
  const run = await cli(SPEC, { cwd: folder });
  chmodSync(folder, 0o755);
  expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot write generated/) });
  expect(snapshot(folder)).toEqual(before);
});

it("takes paths with spaces, quotes and other scripts", async () => {
  const folder = join(temporaryFolder(), 'a b\'c "d" $(e) 日本 é');
  mkdirSync(folder);
  writeSmall(folder);
  const run = await cli([...SPEC, "--out", "out put/日本"], { cwd: folder });
  expect(run).toMatchObject({ code: 0 });
  expect(filesIn(join(folder, "out put/日本")).has("client/package.json")).toBe(true);
});

it("a wrong description leaves what an earlier run wrote", async () => {
  const { folder, out } = await generated();
  const before = snapshot(out);
  writeSmall(folder, `${SMALL}paths: {}\n`);
  expect(await cli(SPEC, { cwd: folder })).toMatchObject({ code: 1 });
  expect(snapshot(out)).toEqual(before);
});

describe("a configuration", () => {
  it.each([
    ["ts", 'import { defineConfig } from "intercom-codegen";\nexport default defineConfig('],
    ["mjs", "export default ("],
  ])("in %s says what to do, in a folder without packages", async (ending, start) => {
    const folder = temporaryFolder();
    writeSmall(folder);
    const config = { spec: "small.yaml", out: "here", name: "Tiny", packageName: "@me/tiny" };
    const text = `${start}${JSON.stringify(config)});\n`;
    writeFileSync(join(folder, `intercom-codegen.config.${ending}`), text);
    const run = await cli(["generate"], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(/^here: /) });
    const files = filesIn(join(folder, "here"));
    expect(files.get("client/package.json")).toContain('"name": "@me/tiny"');
    expect(files.get("client/src/index.ts")).toContain("createTinyClient");
  });

  it("in JSON, with overlays and names", async () => {
    const folder = temporaryFolder();
    writeSmall(folder);
    const update = { get: { operationId: "everyThing" } };
    const overlay = {
      overlay: "1.0.0",
      info: { title: "Names", version: "1" },
      actions: [{ target: "$.paths['/things']", update }],
    };
    writeFileSync(join(folder, "names.overlay.yaml"), JSON.stringify(overlay));
    const config = {
      spec: "small.yaml",
      overlays: ["names.overlay.yaml"],
      names: { types: { thing: "Item" }, groups: { Other: "More" } },
    };
    writeFileSync(join(folder, "intercom-codegen.config.json"), JSON.stringify(config));
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    const files = filesIn(join(folder, "generated"));
    expect(files.get("client/src/things/index.ts")).toMatch(/everyThing[\s\S]*Item/);
    expect(files.has("client/src/more/index.ts")).toBe(true);
  });
});

function filesIn(folder: string): Map<string, string> {
  return new Map(Object.entries(snapshot(folder)).filter(([, content]) => content !== "folder"));
}

/** When each file was written, and what it holds. */
function timesOf(folder: string): Record<string, string> {
  const entries = [...filesIn(folder).keys()].map((path): [string, string] => {
    const { mtimeNs } = statSync(join(folder, path), { bigint: true });
    const hash = createHash("sha256").update(readFileSync(join(folder, path)));
    return [path, `${mtimeNs} ${hash.digest("hex")}`];
  });
  return Object.fromEntries(entries);
}
