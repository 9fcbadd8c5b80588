import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mustRun } from "./run.js";
import { ROOT } from "./tools.js";

export const CLIENT = "intercom-unstable";

/**
 * A fresh folder with the client installed from the registry, and the programs that use it.
 *
 * @param config npm's user configuration
 * @param version a version or tag of the client
 */
export async function createConsumer(config: string, version: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "consumer-"));
  await mkdir(join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await cp(join(ROOT, "test/publish/program"), join(folder, "program"), { recursive: true });
  await cp(join(ROOT, "test/consumer/program"), join(folder, "typed"), { recursive: true });
  const args = ["install", `${CLIENT}@${version}`, "--no-audit", "--no-fund"];
  await mustRun("npm", args, folder, { NPM_CONFIG_USERCONFIG: config });
  return folder;
}
