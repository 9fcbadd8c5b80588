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
    { NPM_CONFIG_USERCONFIG: userconfig },
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
}, 240_000);

test("a release that the registry refused goes on, and shows no credential", async () => {
  const wrong = `${config}-wrong`;
  const text = await readFile(config, "utf8");
  await writeFile(wrong, text.replace(/_authToken=.*/, "_authToken=not-the-right-one"));
  const refused = await release(["--version", "0.1.1-beta.1"], wrong);
  expect(refused.code).toBe(1);
  expect(refused.report).toMatchObject({ ok: false, version: "0.1.1-beta.1", published: false });
  expect(refused.report.problems).toEqual([expect.stringMatching(/^npm: /)]);
  expect(refused.output).not.toContain("not-the-right-one");
  expect(await tags()).toEqual({ latest: "0.1.0" });

  const done = await release([]);
  expect(done.report).toMatchObject({ ok: true, version: "0.1.1-beta.1", tag: "beta" });
  expect(await tags()).toEqual({ latest: "0.1.0", beta: "0.1.1-beta.1" });
}, 240_000);

test("a dry run changes and sends nothing", async () => {
  const before = await state();
  const { code, report } = await release(["--version", "1.0.0", "--dry-run"]);
  expect(report).toMatchObject({ ok: true, version: "1.0.0", published: false, problems: [] });
  expect(code).toBe(0);
  expect(await state()).toEqual(before);
  expect(await tags()).not.toHaveProperty("latest", "1.0.0");
}, 240_000);
