import { join } from "node:path";
import { objectOf, stringOf } from "../json/values.js";
import { isVersion } from "../publish/version.js";
import { shown, textIfThere } from "./description.js";
import { type Expected, parseJson } from "./json-file.js";

/** What a client has that was never updated or released. */
export const FIRST_VERSION = "0.0.0";

/**
 * The version that the client in an output folder has, which a run keeps: the version of a package
 * is what `update`, or whoever releases it, has written there.
 *
 * @returns `0.0.0` where there is no client, or none with a version by Semantic Versioning 2.0.0
 * @throws {UsageError} for a `package.json` that is no JSON: the version would be lost
 */
export async function readClientVersion(out: string, cwd: string): Promise<string> {
  const path = join(out, "client", "package.json");
  const text = await textIfThere(path, cwd);
  if (text === undefined) return FIRST_VERSION;
  const version = await parseJson(text, shown(path, cwd), VERSION_IS);
  return isVersion(version) ? version : FIRST_VERSION;
}

const VERSION_IS: Expected<string> = {
  read: (value) => stringOf(objectOf(value).version) ?? "",
  what: "a package.json",
  fix: "Take it from version control: the version is in it, which generate keeps.",
};
