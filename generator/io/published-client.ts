import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLIENT_MANIFEST, type ClientManifest } from "./client-package.js";
import { parseJson } from "./json-file.js";
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
    return {
      ok: true,
      value: await clientIn(await readFile(join(folder, tarball)), `${name}@${version}`),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function clientIn(tarball: Uint8Array, label: string): Promise<PublishedClient> {
  const { parseTarGzip } = await import("nanotar");
  const files = new Map(
    // npm puts everything into one folder, whatever its name.
    (await parseTarGzip(tarball)).map(({ name, text }) => [name.replace(/^[^/]+\//, ""), text]),
  );
  const paths = [...files.keys()].filter((path) => /^src\/.*\.ts$/.test(path)).sort();
  return {
    manifest: await parseJson(files.get("package.json") ?? "", `package.json of ${label}`, {
      ...CLIENT_MANIFEST,
      fix: "It is none of a generated client: give yours another name.",
    }),
    sources: new Map(paths.map((path) => [path, files.get(path) ?? ""])),
    changelog: files.get("CHANGELOG.md"),
  };
}
