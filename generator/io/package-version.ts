import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isVersion } from "../publish/version.js";

/** What a client has that was never updated or released. */
export const FIRST_VERSION = "0.0.0";

/**
 * The version that the client in an output folder has, which a run keeps: the version of a package
 * is what `update`, or whoever releases it, has written there.
 *
 * @returns `0.0.0` where there is no client, or none with a version by Semantic Versioning 2.0.0
 */
export async function readClientVersion(out: string): Promise<string> {
  try {
    const text = await readFile(join(out, "client", "package.json"), "utf8");
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === "string" && isVersion(version) ? version : FIRST_VERSION;
  } catch {
    return FIRST_VERSION;
  }
}
