/** The packed generator, installed in empty folders by each package manager, and used as docs/teams.md has it. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mustRun, run } from "./support/run.js";
import { installTools, ROOT, TOOLS } from "./support/tools.js";
import { readTutorial } from "./support/tutorial.js";

/** Lets no process connect to anything. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("network"); };',
)}`;

let folder: string;
let tarball: string;

/** Packed once, as `npm publish` would pack it. */
beforeAll(async () => {
  await installTools();
  folder = await mkdtemp(join(tmpdir(), "generator-"));
  await mustRun(process.execPath, [join(ROOT, "scripts/types.mjs")], ROOT);
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(await mustRun("npm", pack, ROOT)) as [{ filename: string }];
  tarball = join(folder, filename);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Manager {
  readonly add: readonly string[];
  readonly exec: readonly string[];
  /** Its settings, by file. */
  readonly files?: Readonly<Record<string, string>>;
}

const yarn = [process.execPath, join(TOOLS, "node_modules/@yarnpkg/cli-dist/bin/yarn.js")];
const pnpm = [process.execPath, join(TOOLS, "node_modules/pnpm/bin/pnpm.cjs")];

const yarnOf = (linker: string): Manager => ({
  add: [...yarn, "add", "--dev"],
  exec: yarn,
  files: {
    "yarn.lock": "",
    ".yarnrc.yml": `nodeLinker: ${linker}\nenableGlobalCache: false\nenableTelemetry: false\n`,
  },
});

const MANAGERS: Readonly<Record<string, Manager>> = {
  npm: {
    add: ["npm", "install", "--save-dev", "--prefer-offline", "--no-audit", "--no-fund"],
    exec: ["npx", "--no"],
  },
  pnpm: { add: [...pnpm, "add", "--save-dev"], exec: [...pnpm, "exec"] },
  "Yarn, node_modules": yarnOf("node-modules"),
  "Yarn, Plug'n'Play": yarnOf("pnp"),
};

test.each(Object.entries(MANAGERS))(
  "%s: the tutorial's files compile and run",
  async (name, each) => {
    const project = join(folder, name.replace(/\W+/g, "-"));
    await writeAll(project, { "package.json": PACKAGE, ...each.files });
    const registry = (await mustRun("npm", ["config", "get", "registry"], ROOT)).trim();
    const env = { YARN_NPM_REGISTRY_SERVER: registry };
    const call = ([file = "", ...args]: readonly string[], ...more: string[]) =>
      mustRun(file, [...args, ...more], project, env);
    await call(each.add, `intercom-codegen@file:${tarball}`);
    await call(each.exec, "intercom-codegen", "init", "--yes");
    const isPnp = name.includes("Play");
    await writeAll(project, await teamFiles(isPnp));
    const offline = { ...env, ...(!isPnp && { NODE_OPTIONS: `--import ${OFFLINE}` }) };
    const [file = "", ...args] = each.exec;
    await mustRun(file, [...args, "intercom-codegen", "generate"], project, offline);

    const team = await textsOf(join(project, "generated/teams/desk"));
    expect(team.get("client/src/routes.ts")).toContain("findContact");
    const texts = await textsOf(join(project, "generated/client"));
    expect(texts.get("src/contacts/index.ts")).toBe(
      await readFile(join(ROOT, "generated/client/src/contacts/index.ts"), "utf8"),
    );
    // The compiler reads Plug'n'Play only where Yarn has patched it.
    if (!isPnp) await compile(project);
  },
);

/** docs/dependencies.md has what it takes, and why. */
const MOST_BYTES = 150e6;

test("what npm installs is no larger than it has to be", async () => {
  const installed = join(folder, "npm/node_modules");
  const entries = await readdir(installed, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeGreaterThan(10e6);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test("a command says what it needs besides, and how to install it", async () => {
  const project = join(folder, "npm");
  const { code, stderr } = await run("npx", ["--no", "intercom-codegen", "docs"], project);
  expect(code).toBe(2);
  expect(stderr).toContain("the docs site needs the package shiki, which is not there");
  expect(stderr).toMatch(/npm install --save-dev "shiki@\^[\d.]+"/);
});

test("what is packed names no path of this machine, and no file that is not in it", async () => {
  const installed = join(folder, "npm/node_modules/intercom-codegen");
  const texts = await textsOf(installed);
  const withPath = [...texts].filter(([, text]) => text.includes(ROOT.slice(0, -1)));
  expect(withPath.map(([path]) => path)).toEqual([]);
  const pages = [...texts].filter(([path]) =>
    /^(?:docs\/.*|README|CONTRIBUTING)\.md$|^docs\/.*\.md$/.test(path),
  );
  expect(pages.length).toBeGreaterThan(10);
  const dead = pages.flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].flatMap(([, target = ""]) =>
      existsSync(join(installed, dirname(path), target)) ? [] : [`${path}: ${target}`],
    ),
  );
  expect(dead).toEqual([]);
});

const PACKAGE = '{ "name": "x", "version": "1.0.0", "private": true, "type": "module" }';

/** The tutorial's last state of each TypeScript file and template, and the example of helpers. */
async function teamFiles(isPnp: boolean): Promise<Record<string, string>> {
  const steps = await readTutorial();
  const named = steps.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text]]));
  const guide = await readFile(join(ROOT, "docs/teams.md"), "utf8");
  const [, helpers = ""] = /```ts\n((?:(?!```).)*helpers: \{.*?)```/s.exec(guide) ?? [];
  expect(helpers).toContain("identifier");
  const files: Record<string, string> = { ...Object.fromEntries(named), "helpers.ts": helpers };
  const config = "templates/teams/desk/team.config.ts";
  if (isPnp) files[config] = (files[config] ?? "").replace("./routes.js", "./routes.ts");
  return files;
}

/** Under `strict`, libraries included; what has to be wrong shows that nothing is `any`. */
async function compile(project: string): Promise<void> {
  await writeFile(join(project, "wrong.ts"), WRONG);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: "ES2022",
    module: "NodeNext",
    types: [],
  };
  const include = ["*.ts", "templates/**/*.ts"];
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  await mustRun(process.execPath, [tsc], project);
}

const WRONG = `import { defineConfig, defineTeam, type HookContext, type TeamEmitter } from "intercom-codegen";
// @ts-expect-error: no number
defineConfig({ spec: 1 });
// @ts-expect-error: no such option
defineTeam({ nothing: true });
// @ts-expect-error: no such member of a source file
defineTeam({ hooks: { sourceFile: (file) => file.nothing() } });
// @ts-expect-error: no such member of the model
export const emit: TeamEmitter = ({ api }) => api.nothing;
// @ts-expect-error: no such member of a context
export const of = (context: HookContext) => context.nothing;
`;

async function writeAll(place: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
}

async function textsOf(place: string): Promise<Map<string, string>> {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const texts = paths.map(
    async (path) => [relative(place, path), await readFile(path, "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}
