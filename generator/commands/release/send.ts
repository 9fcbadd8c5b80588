import { npm } from "../../io/npm.js";
import { publishedIntegrity } from "../../io/registry.js";
import type { CommandContext } from "../context.js";
import type { Packed } from "./build.js";
import type { Release } from "./prepare.js";

/** What the registry has of a release already. */
export type Presence = "absent" | "same" | "different" | "unknown";

export async function presenceOf(
  { client, version, registry }: Release,
  { integrity }: Packed,
  { cwd }: CommandContext,
): Promise<Presence> {
  const answer = await publishedIntegrity(client.manifest.name, version, registry, cwd);
  if (!answer.ok) return "unknown";
  if (answer.value === undefined) return "absent";
  return answer.value === integrity ? "same" : "different";
}

/**
 * Sends the tarball that was checked. npm runs in the user's folder, whose configuration counts.
 *
 * @returns what went wrong; undefined where nothing did
 */
export async function publish(
  { tag, registry }: Release,
  { tarball }: Packed,
  { cwd, onStep }: CommandContext,
): Promise<string | undefined> {
  onStep("publishing");
  const provenance = canProve(process.env) && registry.length === 0 ? ["--provenance"] : [];
  const run = await npm(["publish", tarball, "--tag", tag, ...provenance, ...registry], cwd);
  return run.ok ? undefined : run.message;
}

/**
 * Whether the environment can say where a package was built: a workflow of GitHub with the
 * permission `id-token: write`, or a job of GitLab with such a token.
 */
export function canProve(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL, GITLAB_CI, SIGSTORE_ID_TOKEN } =
    environment;
  const isOnGitHub = GITHUB_ACTIONS === "true" && Boolean(ACTIONS_ID_TOKEN_REQUEST_URL);
  return isOnGitHub || (GITLAB_CI === "true" && Boolean(SIGSTORE_ID_TOKEN));
}
