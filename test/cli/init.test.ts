/** `init`: what it begins, and that it spares what is there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { askName } from "../../generator/cli/ask.js";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { write } from "./support/teams.js";

const cli = await buildCli();
const SPEC = fileURLToPath(new URL("../../spec/intercom-unstable", import.meta.url));

it("writes a configuration and the description, from which generate makes the client", async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await cli(["init", "--yes"], { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^wrote intercom-codegen\.config\.ts and spec\/intercom-unstable/);
  expect(stderr).toContain("next:\n");
  expect(stderr).toContain("npx intercom-codegen generate\n");
  const [own, come] = [snapshot(join(folder, "spec/intercom-unstable")), snapshot(SPEC)];
  expect(own).toEqual({ ...come, ...own });
  expect(Object.keys(own)).toEqual(
    Object.keys(come).filter((path) => path !== "prose/upstream.overlay.yaml"),
  );
  const generated = await cli(["generate", "--emit", "types"], { cwd: folder });
  expect(generated).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "generated/client/src/schema.ts"), "utf8")).toBe(
    readFileSync(join(SPEC, "../../generated/client/src/schema.ts"), "utf8"),
  );
});

it("says with --json what it wrote, and what to run", async () => {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await cli(["init", "--json"], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ command: "init", ok: true });
  expect(report.written).toContain("intercom-codegen.config.ts");
  expect(report.written.toSorted()).toEqual(
    Object.entries(snapshot(folder)).flatMap(([path, text]) => (text === "folder" ? [] : [path])),
  );
  expect(report.next.at(-1)).toBe("npx intercom-codegen generate");
});

it.each([
  "intercom-codegen.config.ts",
  "intercom-codegen.config.json",
  "spec/intercom-unstable/contract.yaml",
])("writes nothing where there is %s", async (path) => {
  const folder = temporaryFolder();
  write(folder, path, "mine");
  const before = snapshot(folder);
  const { code, stderr } = await cli(["init", "--yes"], { cwd: folder });
  expect(code).toBe(2);
  const named = path.replace("/contract.yaml", "");
  expect(stderr).toContain(`error: ${named} is there already; nothing written\n  fix: `);
  expect(snapshot(folder)).toEqual(before);
});

it("asks once for a name, and again for what is none", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const name = askName("intercom-unstable", input, output);
  input.write("Not a name\n");
  // The second question is there once the first was answered.
  await new Promise((heard) => setImmediate(heard));
  input.write("@acme/intercom\n");
  expect(await name).toBe("@acme/intercom");
  expect(String(output.read())).toContain("It has to be the name of an npm package");
});

it("takes the usual name for an empty answer, and writes nothing without one", async () => {
  const usual = new PassThrough();
  const name = askName("intercom-unstable", usual, new PassThrough());
  usual.write("\n");
  expect(await name).toBe("intercom-unstable");
  const ended = new PassThrough();
  const none = askName("intercom-unstable", ended, new PassThrough());
  ended.end();
  await expect(none).rejects.toThrow("no answer, nothing written");
});
