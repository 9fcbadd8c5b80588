import { readFile } from "node:fs/promises";
import type { Json } from "../json/types.js";
import { objectOf } from "../json/values.js";

/**
 * Whether GitHub shows the repository of this build to everybody, as the event that started it says.
 *
 * @returns undefined where there is no such event
 */
export async function isPublicOnGitHub(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean | undefined> {
  try {
    const event = JSON.parse(await readFile(environment.GITHUB_EVENT_PATH ?? "", "utf8")) as Json;
    const { private: isPrivate } = objectOf(objectOf(event).repository);
    return typeof isPrivate === "boolean" ? !isPrivate : undefined;
  } catch {
    return undefined;
  }
}
