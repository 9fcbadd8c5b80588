import { npm } from "./npm.js";

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** The versions of a package; none where the registry does not know it. */
export async function publishedVersions(
  name: string,
  registry: readonly string[],
  cwd: string,
): Promise<Answer<readonly string[]>> {
  const answer = await view([name, "versions"], registry, cwd);
  if (!answer.ok) return answer;
  const { value } = answer;
  const versions = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return { ok: true, value: versions.map(String) };
}

/** The checksum (SRI) of one version; undefined where there is no such version. */
export async function publishedIntegrity(
  name: string,
  version: string,
  registry: readonly string[],
  cwd: string,
): Promise<Answer<string | undefined>> {
  const answer = await view([`${name}@${version}`, "dist.integrity"], registry, cwd);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value === undefined ? undefined : String(answer.value) };
}

async function view(
  args: readonly string[],
  registry: readonly string[],
  cwd: string,
): Promise<Answer<unknown>> {
  const run = await npm(["view", ...args, "--json", "--prefer-online", ...registry], cwd);
  if (run.ok) return { ok: true, value: run.stdout.trim() ? JSON.parse(run.stdout) : undefined };
  if (/\bE404\b/.test(run.stdout + run.message)) return { ok: true, value: undefined };
  return { ok: false, message: run.message };
}
