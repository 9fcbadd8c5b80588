/** The surface of the client has a say in the version, beside the descriptions. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { SMALL } from "./support/small.js";
import { createProject, write } from "./support/spec-folder.js";

const cli = await buildCli();

/** An operation more, which is compatible. */
const LARGER = SMALL.replace(
  "components:",
  '  /more:\n    get: { operationId: listMore, tags: [Other], responses: { "204": { description: Done. } } }\ncomponents:',
);

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** A project whose client has been generated and then changed, as an older generator wrote it. */
async function createClient(edits: Readonly<Record<string, [string, string]>> = {}) {
  const folder = await createProject(cli, { "newer.yaml": LARGER });
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  const manifest: [string, string] = ['"version": "0.0.0"', '"version": "0.3.1"'];
  for (const [path, [old, now]] of Object.entries({ "package.json": manifest, ...edits })) {
    const text = read(folder, `generated/client/${path}`);
    expect(text).toContain(old);
    writeFileSync(
      join(folder, "generated/client", path),
      text.replace(old, () => now),
    );
  }
  return folder;
}

async function update(folder: string) {
  const args = ["update", "--from", "newer.yaml", "--pr-body", "pr.md", "--json"];
  const run = await cli(args, { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  return {
    ...JSON.parse(run.stdout),
    changelog: read(folder, "generated/client/CHANGELOG.md"),
    pr: read(folder, "pr.md"),
  };
}

const HEADING = "### From the generator, not from the API";

it("agrees where the generator is the same", async () => {
  const { version, opinion, changelog } = await update(await createClient());
  expect(version).toEqual({ before: "0.3.1", after: "0.3.2" });
  expect(opinion).toEqual({ impact: "compatible", fromGenerator: [], unexplained: [] });
  expect(changelog).not.toContain(HEADING);
});

it("an export that an older generator wrote is gone: breaking, though the API is compatible", async () => {
  const folder = await createClient({
    "src/things/index.ts": ["export ", "export function once(): void {}\nexport "],
  });
  const { version, changes, opinion, changelog, pr } = await update(folder);
  expect(changes.summary).toMatchObject({ breaking: 0 });
  expect(version.after).toBe("0.4.0");
  expect(opinion.fromGenerator).toEqual([
    { entry: "./things", name: "once", kind: "removed", level: "breaking" },
  ]);
  for (const text of [changelog, pr]) {
    expect(text).toContain(HEADING);
    expect(text).toContain("- **breaking**: `once` of `./things` is gone");
  }
  expect(JSON.parse(read(folder, "generated/client/package.json")).version).toBe("0.4.0");
  expect(await cli(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 0 });
});

it("a type that the configuration names anew is the configuration's", async () => {
  const folder = await createClient();
  const names = { types: { thing: "Item" } };
  const config = { spec: "spec", packageName: "small", names };
  write(folder, { "intercom-codegen.config.json": JSON.stringify(config) });
  const { version, changelog } = await update(folder);
  expect(version.after).toBe("0.4.0");
  expect(changelog).toContain("- **breaking**: `Thing` of `.` is gone");
  expect(changelog).toContain("- `Item` of `.` is new");
});

it("a type that is printed differently counts too", async () => {
  const folder = await createClient({ "src/schema.ts": ["id?: string;", "id?: number;"] });
  const { version, changelog } = await update(folder);
  expect(version.after).toBe("0.4.0");
  expect(changelog).toContain("- **breaking**: the type `Thing` is declared differently");
});

it("a comment more is no change", async () => {
  const folder = await createClient({ "src/things/index.ts": ["import ", "// Hello.\nimport "] });
  const { version, opinion } = await update(folder);
  expect(version.after).toBe("0.3.2");
  expect(opinion.fromGenerator).toEqual([]);
});

it("overlays that fit only the new description do not count as the generator's", async () => {
  const folder = await createClient();
  const action = {
    target: "$.paths['/more'].get",
    "x-reason": "New.",
    update: { tags: ["Things"] },
  };
  const info = { title: "Fixes", version: "1" };
  const fixes = { overlay: "1.0.0", info, actions: [action] };
  write(folder, { "spec/fixes.overlay.yaml": JSON.stringify(fixes) });
  const { version, opinion } = await update(folder);
  expect(version.after).toBe("0.3.2");
  expect(opinion).toMatchObject({ fromGenerator: [], unexplained: [] });
});

it("a configuration that emits no client needs no opinion", async () => {
  const config = { spec: "spec", packageName: "small", emit: ["docs"] };
  const folder = await createProject(cli, { "newer.yaml": LARGER });
  write(folder, { "intercom-codegen.config.json": JSON.stringify(config) });
  const { opinion } = await update(folder);
  expect(opinion).toBeUndefined();
  expect(read(folder, "spec/contract.yaml")).toContain("listMore");
});
