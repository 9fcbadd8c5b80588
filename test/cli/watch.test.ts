/** `generate --watch` follows edits, survives mistakes, and ends well. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildCli } from "./support/cli.js";
import { replaceFile, snapshot } from "./support/folders.js";
import { createProject, NEWER, write } from "./support/spec-folder.js";
import { watchSteps } from "./support/steps.js";
import { buildPackage, startWatch, type Watch } from "./support/watch.js";

const cli = await buildCli();
const packageFolder = await buildPackage();
const GROUP = join(packageFolder, "templates/client/group.hbs");

const FIXES = `overlay: 1.0.0
info: { title: Fixes, version: "1" }
actions:
  - target: $.paths['/things'].get
    x-reason: It is so.
    update: { operationId: listThings2 }
`;

async function startProject(
  env?: NodeJS.ProcessEnv,
): Promise<{ folder: string; watch: Watch; out: string }> {
  const folder = await createProject(cli, { "spec/fixes.overlay.yaml": FIXES });
  const watch = startWatch(packageFolder, folder, env);
  await watch.until(/watching; Ctrl-C ends\n/);
  return { folder, watch, out: join(folder, "generated") };
}

const things = (out: string) => readFileSync(join(out, "client/src/things/index.ts"), "utf8");
const wrote = /written or removed \(.*\)\n(?: {2}.*\n)+/;

describe("an edit", () => {
  it("of a template rewrites what is made from it, and says so", async () => {
    const { watch, out } = await startProject();
    const head = readFileSync(GROUP, "utf8");
    onTestFinished(() => replaceFile(GROUP, head, packageFolder));
    watch.edit(GROUP, head, `// edited\n${head}`);
    await watch.until(/wrote {3}client\/src\/things\/index\.ts\n/);
    expect(watch.said()).not.toMatch(/validators|docs/);
    expect(things(out)).toMatch(/^\/\/ edited\n/);
  });

  it("of an overlay, of the configuration and of the description", async () => {
    const { folder, watch, out } = await startProject();
    watch.edit(join(folder, "spec/fixes.overlay.yaml"), "listThings2", "listThings3");
    await watch.until(wrote);
    expect(things(out)).toContain("listThings3");

    watch.edit(join(folder, "intercom-codegen.config.json"), '"small"', '"small","name":"Tiny"');
    await watch.until(wrote);
    expect(readFileSync(join(out, "client/src/client.ts"), "utf8")).toContain("createTinyClient");

    watch.edit(join(folder, "spec/contract.yaml"), "listOther", "listOthers");
    await watch.until(/client\/src\/other\/index\.ts/);
  });

  it("that an editor makes by replacing the file, more than once", async () => {
    const { folder, watch, out } = await startProject();
    const path = join(folder, "spec/fixes.overlay.yaml");
    for (const name of ["listA", "listB"]) {
      write(folder, { "spec/fixes.new": FIXES.replace("listThings2", name) });
      watch.forget();
      renameSync(join(folder, "spec/fixes.new"), path);
      await watch.until(wrote);
      expect(things(out)).toContain(name);
    }
  });

  it("that `spec pull` makes by replacing the folder, and one after it", async () => {
    const { folder, watch, out } = await startProject();
    write(folder, { "newer.yaml": NEWER });
    watch.forget();
    const pulled = await cli(["spec", "pull", "--from", "newer.yaml"], { cwd: folder });
    expect(pulled).toMatchObject({ code: 0 });
    await watch.until(wrote);
    expect(readFileSync(join(out, "client/src/other/index.ts"), "utf8")).toContain("listMore");
    watch.edit(join(folder, "spec/fixes.overlay.yaml"), "listThings2", "listAfter");
    await watch.until(wrote);
    expect(things(out)).toContain("listAfter");
  });
});

it("of many saves in a row, the last one is what is there in the end", async () => {
  const { folder, watch, out } = await startProject();
  const path = join(folder, "spec/fixes.overlay.yaml");
  for (let save = 1; save <= 40; save += 1) {
    // As an editor that writes over the file while one types, half of the time with a mistake.
    const text = save % 2 ? FIXES.slice(0, FIXES.length - 10) : FIXES;
    writeFileSync(path, text.replace("listThings2", `listSave${save}`));
    // Most saves come while one before them is looked at.
    if (save % 10 === 0) await expect.poll(() => things(out)).toContain(`listSave${save}`);
  }
  watch.edit(path, "listSave40", "listAfter");
  await expect.poll(() => things(out)).toContain("listAfter");
  expect(await watch.end("SIGINT")).toEqual({ code: 0, signal: null });
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

it.each([
  ["ts", (name: string) => `export default { spec: "spec", name: "${name}" as const };\n`],
  ["mjs", (name: string) => `export default { spec: "spec", name: "${name}" };\n`],
  ["js", (name: string) => `export default { spec: "spec", name: "${name}" };\n`],
  ["cjs", (name: string) => `module.exports = { spec: "spec", name: "${name}" };\n`],
])("an edit of a configuration in %s is seen each time", async (ending, config) => {
  const folder = await createProject(cli);
  const path = join(folder, `intercom-codegen.config.${ending}`);
  renameSync(join(folder, "intercom-codegen.config.json"), path);
  writeFileSync(path, config("One"));
  const watch = startWatch(packageFolder, folder);
  await watch.until(/watching; Ctrl-C ends\n/);
  for (const [from, to] of [
    ["One", "Two"],
    ["Two", "Three"],
  ] as const) {
    watch.edit(path, from, to);
    await watch.until(wrote);
    const client = readFileSync(join(folder, "generated/client/src/client.ts"), "utf8");
    expect(client).toContain(`create${to}Client`);
  }
});

it.each([
  ["ts", "names.ts", 'export const NAME: string = "One";\n'],
  ["ts", "names.mjs", 'export const NAME = "One";\n'],
  ["ts", "names.cjs", 'exports.NAME = "One";\n'],
  ["mjs", "names.mjs", 'export const NAME = "One";\n'],
  ["mjs", "below/names.json", '{ "NAME": "One" }\n'],
  ["cjs", "names.cjs", 'exports.NAME = "One";\n'],
])(
  "an edit of what a configuration in .%s imports, %s, is seen each time",
  async (ending, imported, text) => {
    const folder = await createProject(cli, { [imported]: text });
    const path = join(folder, `intercom-codegen.config.${ending}`);
    renameSync(join(folder, "intercom-codegen.config.json"), path);
    const [from, attributes] = [
      `"./${imported}"`,
      imported.endsWith("json") ? 'with { type: "json" }' : "",
    ];
    const config = `{ spec: "spec", emit: ["types", "client"], name: names.NAME }`;
    const isCommon = ending === "cjs";
    // Through a module in between, which nobody edits.
    write(folder, {
      [`between.${ending}`]: isCommon
        ? `module.exports = require(${from});\n`
        : imported.endsWith("json")
          ? `export { default } from ${from} ${attributes};\n`
          : `import * as names from ${from};\nexport default names;\n`,
    });
    const between = ending === "ts" ? "./between.js" : `./between.${ending}`;
    const imports = isCommon
      ? `const names = require("${between}");`
      : `import names from "${between}";`;
    writeFileSync(
      path,
      `${imports}\n${isCommon ? "module.exports =" : "export default"} ${config};\n`,
    );
    const watch = startWatch(packageFolder, folder);
    await watch.until(/watching; Ctrl-C ends\n/);
    for (const [before, after] of [
      ["One", "Two"],
      ["Two", "Three"],
    ] as const) {
      watch.edit(join(folder, imported), before, after);
      await watch.until(wrote);
      const client = readFileSync(join(folder, "generated/client/src/client.ts"), "utf8");
      expect(client).toContain(`create${after}Client`);
    }
  },
);

describe("a mistake", () => {
  it.each<[name: string, path: string, from: string, to: string, says: RegExp]>([
    ["in an overlay", "spec/fixes.overlay.yaml", "/things", "/thigns", /error\[unmatched-target\]/],
    ["in the description", "spec/contract.yaml", "schemas/thing", "schemas/x", /unresolved-ref/],
    ["in the configuration", "intercom-codegen.config.json", '"spec"', '"spce"', /option spce/],
    ["in its syntax", "intercom-codegen.config.json", "{", "{{", /json:1:2: this is no JSON/],
  ])("%s is told, and the last good output stays", async (_, path, from, to, says) => {
    const { folder, watch, out } = await startProject();
    const before = snapshot(out);
    watch.edit(join(folder, path), from, to);
    await watch.until(says);
    expect(snapshot(out)).toEqual(before);
    watch.edit(join(folder, path), to, from);
    await watch.until(/nothing to do/);
    watch.edit(join(folder, "spec/fixes.overlay.yaml"), "listThings2", "listThings3");
    await watch.until(wrote);
    expect(things(out)).toContain("listThings3");
  });

  it("in a template says its line", async () => {
    const { watch, out } = await startProject();
    const before = snapshot(out);
    const text = readFileSync(GROUP, "utf8");
    watch.edit(GROUP, text, `${text}\n{{nothing}}\n`);
    await watch.until(/error: templates\/client\/group\.hbs:\d+:\d+: /);
    expect(snapshot(out)).toEqual(before);
    watch.edit(GROUP, "\n{{nothing}}\n", "");
    await watch.until(/nothing to do/);
  });

  it("in a template's syntax says its line, and the next edit is followed", async () => {
    const { watch, out } = await startProject();
    const before = snapshot(out);
    const text = readFileSync(GROUP, "utf8");
    onTestFinished(() => replaceFile(GROUP, text, packageFolder));
    watch.edit(GROUP, text, `{{#if x}}\n${text}`);
    await watch.until(/error: templates\/client\/group\.hbs:\d+: does not parse/);
    expect(watch.said()).not.toContain("internal");
    expect(snapshot(out)).toEqual(before);
    watch.edit(GROUP, "{{#if x}}\n", "// mended\n");
    await watch.until(wrote);
    expect(things(out)).toMatch(/^\/\/ mended\n/);
  });

  it.each([
    ["the configuration", "intercom-codegen.config.json", /error: there is no .*config\.ts here/],
    ["the description", "spec/contract.yaml", /error: cannot read spec\/contract\.yaml/],
  ])("%s deleted is told, and it goes on when it is back", async (_, path, says) => {
    const { folder, watch, out } = await startProject();
    const before = snapshot(out);
    const text = readFileSync(join(folder, path), "utf8");
    watch.forget();
    rmSync(join(folder, path));
    await watch.until(says);
    expect(watch.child.exitCode).toBeNull();
    expect(snapshot(out)).toEqual(before);
    writeFileSync(join(folder, path), text);
    await watch.until(/nothing to do/);
    watch.edit(join(folder, "spec/fixes.overlay.yaml"), "listThings2", "listThings3");
    await watch.until(wrote);
    expect(things(out)).toContain("listThings3");
  });
});

it("Ctrl-C ends it with 0", async () => {
  const { folder, watch } = await startProject();
  expect(await watch.end("SIGINT")).toEqual({ code: 0, signal: null });
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

it("Ctrl-C while it writes leaves one whole tree, no lock and nothing half written", async () => {
  const edit = async (stepOf: (taken: readonly string[]) => number) => {
    const steps = watchSteps();
    const { folder, watch, out } = await startProject(steps.env);
    const before = snapshot(out);
    const atStart = steps.taken();
    steps.killAt(stepOf(atStart), "SIGINT");
    watch.edit(join(folder, "spec/fixes.overlay.yaml"), "listThings2", "listThings3");
    return { folder, watch, out, before, taken: () => steps.taken().slice(atStart.length) };
  };
  const undisturbed = await edit(() => 0);
  await undisturbed.watch.until(wrote);
  const renamed = undisturbed.taken().findIndex((step) => step.startsWith("rename"));
  expect(renamed).toBeGreaterThan(3);

  for (const step of [1, Math.ceil(renamed / 2), renamed + 1]) {
    const { folder, watch, out, ...run } = await edit((taken) => taken.length + step);
    expect(await watch.ended).toEqual({ code: 0, signal: null });
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    const isNew = things(out).includes("listThings3");
    if (!isNew) expect(snapshot(out)).toEqual(run.before);
    expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(things(out)).toContain("listThings3");
  }
});

it("--check does not go with it", async () => {
  const folder = await createProject(cli);
  const run = await cli(["generate", "--watch", "--check"], { cwd: folder });
  expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/exclude each other/) });
});
