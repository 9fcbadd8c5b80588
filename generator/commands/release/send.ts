import { npm } from "../../io/npm.js";
import { publishedIntegrity } from "../../io/registry.js";
import type { CommandContext } from "../../run/context.js";
import type { Packed } from "./build.js";
import type { Release } from "./prepare.js";

/** What the registry has of a release already. */
export type Presence = "absent" | "same" | "different" | "unknown";

export async function presenceOf(
  { client, version, registry, isReachable }: Release,
  { integrity }: Packed,
  { cwd }: CommandContext,
): Promise<Presence> {
  if (!isReachable) return "unknown";
  const answer = await publishedIntegrity(client.manifest.name, version, registry, cwd);
  if (!answer.ok) return "unknown";
  if (answer.value === undefined) return "absent";
  return answer.value === integrity ? "same" : "different";
}

/** npm can ask for it at a terminal only, which is not its own here. */
const ONE_TIME_PASSWORD =
  "the account wants a one-time password: put it into NPM_CONFIG_OTP for this run";

/**
 * Sends the tarball that was checked. npm runs in the user's folder, whose configuration counts.
 *
 * @returns what went wrong; undefined where nothing did
 */
export async function publish(
  { tag, registry, proves }: Release,
  { tarball }: Packed,
  { cwd, onStep }: CommandContext,
): Promise<string | undefined> {
  onStep("publishing");
  // npm makes no statement about a new package unless it hears that it will be public.
  const statement = proves ? ["--provenance", "--access", "public"] : [];
  const args = ["publish", tarball, "--tag", tag, ...statement, ...registry.args];
  const run = await npm(args, cwd);
  if (run.ok) return undefined;
  return /\bEOTP\b/.test(run.message) ? ONE_TIME_PASSWORD : run.message;
}
