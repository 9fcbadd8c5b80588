import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun, type Run, run } from "./run.js";
import { ROOT } from "./tools.js";

/** A project that generates and releases the client, as its maintainers have it. */
export interface Publisher {
  readonly folder: string;
  readonly cli: (...args: string[]) => Promise<Run>;
}

/** @param env where npm finds its configuration */
export async function createPublisher(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Publisher> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await cp(join(ROOT, "spec"), join(folder, "spec"), { recursive: true });
  await cp(join(ROOT, "intercom-codegen.config.ts"), join(folder, "intercom-codegen.config.ts"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const name of await readdir(join(ROOT, "node_modules"))) {
    if (name !== ".cache") {
      await symlink(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
    }
  }
  await symlink(ROOT, join(folder, "node_modules/intercom-codegen"));
  const cli = (...args: string[]) =>
    run(process.execPath, [join(ROOT, "dist/cli.js"), ...args], folder, env);
  return { folder, cli };
}

/** The client's only dependencies, which a registry without others behind it does not have. */
export async function publishDependencies(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  for (const name of ["openapi-typescript-helpers", "openapi-fetch"]) {
    const args = ["publish", join(ROOT, "node_modules", name), "--ignore-scripts"];
    await mustRun("npm", args, folder, env);
  }
}
