import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun, run } from "./run.js";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OWN = join(ROOT, "test/publish");

/** Where the packages of this proof are installed, apart from those of the generator. */
export const TOOLS = join(ROOT, "node_modules/.cache/intercom-codegen-publish-test");

/** Installs what `package-lock.json` beside this folder lists, unless it is there already. */
export async function installTools(): Promise<void> {
  const lock = await readFile(join(OWN, "package-lock.json"), "utf8");
  const stamp = join(TOOLS, "installed.json");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === lock) return;
  await mkdir(TOOLS, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    await cp(join(OWN, name), join(TOOLS, name));
  // Not `npm ci`, which wants every platform's Rollup in the lock file, also those that a mirror lacks.
  await mustRun("npm", ["install", "--no-save", "--no-audit", "--no-fund"], TOOLS);
  await writeFile(stamp, lock);
}

/** The versions of Node that the client promises, besides the one that this runs under. */
const NODES = { "22": "22.23.3", "24": "24.21.0" } as const;

/** Path of each Node that can be had; why not, for each that cannot. */
export interface Nodes {
  readonly paths: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
}

/** Node itself is an npm package; where its binary cannot be fetched, that version is skipped. */
export async function installNodes(): Promise<Nodes> {
  const paths: Record<string, string> = { [process.versions.node]: process.execPath };
  const missing: Record<string, string> = {};
  for (const [major, version] of Object.entries(NODES)) {
    const folder = join(TOOLS, `node-${major}`);
    const binary = join(folder, "node_modules/node/bin/node");
    if (!existsSync(binary)) await installNode(folder, version);
    const { code, stdout } = await run(binary, ["--version"], ROOT);
    if (code === 0) paths[stdout.trim().slice(1)] = binary;
    else missing[major] = `npm's package node@${version} cannot be installed here`;
  }
  return { paths, missing };
}

async function installNode(folder: string, version: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  await run("npm", ["install", `node@${version}`, "--no-audit", "--no-fund"], folder);
}
