import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientManifest } from "./client-package.js";
import { npm } from "./npm.js";
import { type Answer, PATIENCE, type Registry } from "./registry.js";

/** A client as a registry has it. */
export interface PublishedClient {
  readonly manifest: ClientManifest;
  /** Text of each source by its path: `src/contacts/index.ts`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly changelog: string | undefined;
}

/** Downloads one version of a client, and reads it without unpacking it to the disk. */
export async function publishedClient(
  name: string,
  version: string,
  registry: Registry,
  cwd: string,
): Promise<Answer<PublishedClient>> {
  const folder = await mkdtemp(join(tmpdir(), "intercom-codegen-published-"));
  try {
    const options = ["--ignore-scripts", "--pack-destination", folder, ...PATIENCE];
    const run = await npm(["pack", `${name}@${version}`, ...options, ...registry.args], cwd);
    if (!run.ok) return { ok: false, message: run.message };
    const [tarball = ""] = await readdir(folder);
    return { ok: true, value: await clientIn(await readFile(join(folder, tarball))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function clientIn(tarball: Uint8Array): Promise<PublishedClient> {
  const { createPackageFromTarballData } = await import("@arethetypeswrong/core");
  const files = createPackageFromTarballData(tarball);
  const root = `/node_modules/${files.packageName}/`;
  const paths = files
    .listFiles(`${root}src`)
    .filter((path) => path.endsWith(".ts"))
    .sort();
  return {
    manifest: JSON.parse(files.readFile(`${root}package.json`)) as ClientManifest,
    sources: new Map(paths.map((path) => [path.slice(root.length), files.readFile(path)])),
    changelog: files.tryReadFile(`${root}CHANGELOG.md`),
  };
}
