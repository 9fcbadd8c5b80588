import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { mustRun, run } from "./support/run.js";
import { ROOT } from "./support/tools.js";

const publisher = inject("publisher");
const config = inject("config");
const client = join(publisher, "generated/client");

interface Report {
  readonly ok: boolean;
  readonly version: string;
  readonly tag: string;
  readonly published: boolean;
  readonly problems: readonly string[];
  readonly summary: string;
  readonly tarball?: { readonly files: readonly { readonly path: string }[] };
}

async function release(args: readonly string[], userconfig = config) {
  const { code, stdout, stderr } = await run(
    process.execPath,
    [join(ROOT, "dist/cli.js"), "release", "--json", ...args],
    publisher,
    { NPM_CONFIG_USERCONFIG: userconfig, DEBUG: "1" },
  );
  return { code, output: stdout + stderr, report: JSON.parse(stdout) as Report };
}

/** What a release may change. */
async function state(): Promise<string[]> {
  const names = ["package.json", "CHANGELOG.md", "budget.json", "api.md"];
  return Promise.all(names.map((name) => readFile(join(client, name), "utf8")));
}

async function tags(): Promise<unknown> {
  const args = ["view", "intercom-unstable", "dist-tags", "--json", "--prefer-online"];
  return JSON.parse(await mustRun("npm", args, publisher, { NPM_CONFIG_USERCONFIG: config }));
}

test("the first release is 0.1.0, the latest, with what belongs in it", () => {
  const { ok, version, tag, published, tarball } = JSON.parse(inject("released")) as Report;
  expect({ ok, version, tag, published }).toEqual({
    ok: true,
    version: "0.1.0",
    tag: "latest",
    published: true,
  });
  const paths = tarball?.files.map(({ path }) => path) ?? [];
  expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md"]));
  expect(paths.filter((path) => !/^(?:dist|src)\//.test(path)).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "package.json",
  ]);
});

test("a second run finds it published, and has nothing to do", async () => {
  const before = await state();
  const { code, report } = await release([]);
  expect(report).toMatchObject({ ok: true, version: "0.1.0", published: true, problems: [] });
  expect(report.summary).toContain("published already");
  expect(code).toBe(0);
  expect(await state()).toEqual(before);
});

test("whatever stands against a release is said, and nothing is changed or sent", async () => {
  const budget = join(client, "budget.json");
  const accepted = await readFile(budget, "utf8");
  const stray = join(client, "src/notes.env");
  await writeFile(stray, "SECRET=1");
  await writeFile(budget, accepted.replace(/("\.": )\d+/, "$1100"));
  await writeFile(join(client, "README.md"), "edited by hand\n");
  const before = await state();
  try {
    const { code, report } = await release(["--version", "0.0.9"]);
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, published: false });
    expect(report.problems).toEqual([
      expect.stringContaining("0.0.9 is below 0.1.0"),
      expect.stringContaining("1 generated files differ"),
      "src/notes.env would ship, and should not",
      expect.stringMatching(/^\. grew by .* %, from 0\.10 kB to .*--accept-size/),
      expect.stringContaining("0.1.0 is published, with other contents"),
    ]);
    expect(await state()).toEqual(before);
    expect(await tags()).toEqual({ latest: "0.1.0" });
  } finally {
    await rm(stray);
    await writeFile(budget, accepted);
    const command = [join(ROOT, "dist/cli.js"), "generate"];
    await mustRun(process.execPath, command, publisher);
  }
});

test("whoever is not logged in hears so before anything is changed", async () => {
  const wrong = `${config}-wrong`;
  const text = await readFile(config, "utf8");
  await writeFile(wrong, text.replace(/_authToken=.*/, "_authToken=not-the-right-one"));
  const before = await state();
  const { code, report, output } = await release(["--version", "0.1.1-beta.1"], wrong);
  expect(code).toBe(1);
  expect(report).toMatchObject({ ok: false, published: false });
  expect(report.problems).toEqual([expect.stringMatching(/not logged in at .*: run npm login/)]);
  expect(output).not.toContain("not-the-right-one");
  expect(await state()).toEqual(before);
});

test("a registry that gives no answer is named, and nothing is changed", async () => {
  const before = await state();
  const { code, report } = await release(["--registry", "http://127.0.0.1:1/"]);
  expect(code).toBe(1);
  expect(report.problems).toEqual([
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:1\/ gave no answer: code ECONNREFUSED/),
  ]);
  expect(report.problems.join()).not.toMatch(/\bat .*:\d+:\d+/);
  expect(await state()).toEqual(before);
});

test("a release that the registry refused goes on, and shows no credential", async () => {
  const reader = inject("readerConfig");
  const refused = await release(["--version", "0.1.1-beta.1"], reader);
  expect(refused.code).toBe(1);
  expect(refused.report).toMatchObject({ ok: false, version: "0.1.1-beta.1", published: false });
  expect(refused.report.problems).toEqual([expect.stringMatching(/^npm: code E403/)]);
  expect(await tags()).toEqual({ latest: "0.1.0" });

  const done = await release([]);
  expect(done.report).toMatchObject({ ok: true, version: "0.1.1-beta.1", tag: "beta" });
  expect(await tags()).toEqual({ latest: "0.1.0", beta: "0.1.1-beta.1" });
  for (const file of [reader, config]) {
    const token = /_authToken=(.*)/.exec(await readFile(file, "utf8"))?.[1] ?? "";
    expect(token).not.toBe("");
    expect(refused.output + done.output).not.toContain(token);
  }
});

test("a dry run changes and sends nothing", async () => {
  const before = await state();
  const { code, report } = await release(["--version", "1.0.0", "--dry-run"]);
  expect(report).toMatchObject({ ok: true, version: "1.0.0", published: false, problems: [] });
  expect(code).toBe(0);
  expect(await state()).toEqual(before);
  expect(await tags()).not.toHaveProperty("latest", "1.0.0");
});
