import { cpSync, mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./processes.mjs";
import { ROOT, TSC } from "./root.mjs";

/**
 * A project that has the client installed as npm would install it: built by its own scripts, with
 * openapi-fetch beside it.
 *
 * @param {string} folder an empty one, which becomes the project
 */
export function createConsumer(folder) {
  const modules = join(folder, "node_modules");
  const client = join(modules, "intercom-unstable");
  mkdirSync(modules, { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    symlinkSync(`${ROOT}node_modules/${name}`, join(modules, name), "dir");
  }
  cpSync(`${ROOT}generated/client`, client, { recursive: true });
  const tools = join(client, "node_modules");
  symlinkSync(`${ROOT}node_modules`, tools, "dir");
  runNode([join(client, "build.mjs")]);
  runNode([TSC, "-p", client]);
  unlinkSync(tools);
}
