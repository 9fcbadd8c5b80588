/** `spec import` makes what the repository holds, and refuses what it cannot read. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { SMALL, writeSmall } from "./support/small.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const UPSTREAM = join(ROOT, "../shared/spec/upstream/unstable-2026-04-10-40df073.yaml");
const COMMIT = "40df073c795d1a956f27d10afea7623eb720f5ed";

const cli = await buildCli();

// Upstream's own file stays out of the repository; it lies beside it where there is one.
describe.skipIf(!existsSync(UPSTREAM))("Intercom's own file", () => {
  it("becomes the contract and the record that the repository holds", async () => {
    const folder = temporaryFolder();
    const args = ["spec", "import", UPSTREAM, "--out", "spec", "--commit", COMMIT];
    const origin = ["--repository", "intercom/Intercom-OpenAPI", "--licence", "MIT"];
    const path = ["--path", "descriptions/0/api.intercom.io.yaml", "--date", "2026-04-10"];
    const run = await cli([...args, ...origin, ...path], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stdout: "" });
    for (const name of ["contract.yaml", "source.json"]) {
      const text = readFileSync(join(folder, "spec", name), "utf8");
      const held = readFileSync(join(ROOT, "spec/intercom-unstable", name), "utf8");
      expect(text === held, `${name} is what the repository holds`).toBe(true);
    }
    expect(readdirSync(join(folder, "spec")).sort()).toEqual(["contract.yaml", "source.json"]);
  });
});

const IMPORT = ["spec", "import", "small.yaml", "--out", "spec", "--commit", COMMIT];

it("keeps the structure and leaves the text", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const run = await cli([...IMPORT, "--date", "2026-04-10", "--json"], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toMatchObject({
    command: "spec import",
    ok: true,
    written: ["spec/contract.yaml", "spec/source.json"],
  });
  const contract = readFileSync(join(folder, "spec/contract.yaml"), "utf8");
  expect(contract).toContain("operationId: listThings");
  expect(contract).not.toMatch(/Things\.|Done\./);
});

it("records what it is told of where the file comes from, and nothing else", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const record = async (...origin: string[]) => {
    const args = ["spec", "import", "./small.yaml", "--out", "spec", ...origin];
    expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
    return JSON.parse(readFileSync(join(folder, "spec/source.json"), "utf8"));
  };
  const sha256 = createHash("sha256").update(SMALL).digest("hex");
  expect(await record()).toEqual({ path: "small.yaml", sha256 });
  const told = { repository: "a/b", path: "c/d.yaml", licence: "0BSD" };
  const origin = Object.entries(told).flatMap(([name, value]) => [`--${name}`, value]);
  expect(await record(...origin)).toEqual({ ...told, sha256 });
});

it("writes nothing from a file that it refuses", async () => {
  const folder = temporaryFolder();
  writeSmall(folder, SMALL.replace("schemas/thing", "schemas/thnig"));
  const before = snapshot(folder);
  const run = await cli(IMPORT, { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toMatch(/^small\.yaml: not imported \(.* s\)\nerror\[unresolved-reference\]/);
  expect(snapshot(folder)).toEqual(before);
});

it("says where it cannot write", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  writeFileSync(join(folder, "spec"), "a file");
  const run = await cli(IMPORT, { cwd: folder });
  expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/cannot write/) });
  expect(readFileSync(join(folder, "spec"), "utf8")).toBe("a file");
});

it("can be generated from at once", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  await cli(IMPORT, { cwd: folder });
  expect(await cli(["generate", "--spec", "spec"], { cwd: folder })).toMatchObject({ code: 0 });
});
