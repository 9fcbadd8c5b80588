import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A client, and who uses it. Folders are relative to the project's. */
export interface Consumer {
  readonly client: string;
  readonly packageName: string;
  /** Programs that import the client. */
  readonly program: string;
  /** What the client depends on besides openapi-fetch. Default: nothing. */
  readonly dependencies?: readonly string[];
  /** Whether its declarations are built, which takes much longer than what runs. Default: true. */
  readonly hasTypes?: boolean;
}

/** The project's own client, and a program that uses it. */
export const DEFAULT: Consumer = {
  client: "generated/client",
  packageName: "intercom-unstable",
  program: "test/consumer/program",
};

/** The versions of TypeScript that the client promises, by the package they are installed as. */
export const VERSIONS = {
  "5.4": "typescript-5.4",
  "5.9": "typescript",
  "6": "typescript-6",
  "7": "typescript-7",
} as const;

export type Version = keyof typeof VERSIONS;

/** The checks that the client has to pass in a user's project. */
export const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  skipLibCheck: false,
  forceConsistentCasingInFileNames: true,
};

const TARGET = { target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"] };

/** Ways in which users resolve modules. */
export const RESOLUTIONS = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
} as const;

export type Resolution = keyof typeof RESOLUTIONS;

/**
 * Runs a compiler in a folder.
 *
 * @returns what it says; empty where nothing is wrong
 */
export async function compile(
  version: Version,
  folder: string,
  compilerOptions: object,
  include: readonly string[],
): Promise<string> {
  const config = join(folder, `tsconfig.${version}.json`);
  const options = { ...TARGET, types: [], ...STRICT, ...compilerOptions };
  await writeFile(config, JSON.stringify({ compilerOptions: options, include }));
  const tsc = join(ROOT, "node_modules", VERSIONS[version], "bin/tsc");
  return run([tsc, "-p", config], folder);
}

/** A user's project in a folder of its own: the program, and the client built and installed. */
export interface Project {
  readonly folder: string;
  /** What the build of the client said. */
  readonly problems: string;
  remove(): Promise<void>;
}

export async function createProject(consumer: Consumer = DEFAULT): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "consumer-"));
  const modules = join(folder, "node_modules");
  const client = join(modules, consumer.packageName);
  await mkdir(join(modules, "@types"), { recursive: true });
  for (const name of ["openapi-fetch", ...(consumer.dependencies ?? [])]) {
    await symlink(join(ROOT, "node_modules", name), join(modules, name));
  }
  await symlink(join(ROOT, "node_modules/@types/node"), join(modules, "@types/node"));
  await cp(join(ROOT, consumer.program), join(folder, "program"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const { hasTypes = true } = consumer;
  const problems = await buildClient(folder, client, join(ROOT, consumer.client), hasTypes);
  return { folder, problems, remove: () => rm(folder, { recursive: true }) };
}

/**
 * Builds the client as its own `npm run build` does, with the tools that are here, and installs what
 * is published.
 */
async function buildClient(
  folder: string,
  client: string,
  source: string,
  hasTypes: boolean,
): Promise<string> {
  const work = join(folder, "client");
  await cp(source, work, { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(work, "node_modules"));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const steps = [["build.mjs"], ...(hasTypes ? [[tsc, "-p", "tsconfig.json"]] : [])];
  let problems = "";
  for (const step of steps) problems ||= await run(step, work);
  await mkdir(client, { recursive: true });
  for (const part of ["package.json", "dist"]) {
    await cp(join(work, part), join(client, part), { recursive: true });
  }
  await rm(work, { recursive: true });
  return problems;
}

/** @returns what a script says that fails; empty where it does not */
function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) =>
      done(error ? `${stdout}${stderr}` || error.message : ""),
    );
  });
}
