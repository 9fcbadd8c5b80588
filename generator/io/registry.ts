import { tmpdir } from "node:os";
import { join } from "node:path";
import { HIDDEN, npm, npmJson, withoutCredentials } from "./npm.js";

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** Where a package goes, as npm is told and as people read it. */
export interface Registry {
  /** Arguments of npm that name it; none where npm's configuration does. */
  readonly args: readonly string[];
  /** Its address without credentials; undefined where npm does not say. */
  readonly address: string | undefined;
}

/** A question that gets no answer is asked once more, a second later; npm by itself waits a minute. */
export const PATIENCE = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000"];

/**
 * The registry of a package.
 *
 * @param wanted an address that stands in for npm's configuration, that of the scope included
 */
export async function registryOf(
  name: string,
  wanted: string | undefined,
  cwd: string,
): Promise<Registry> {
  const scope = /^@[^/]+/.exec(name)?.[0];
  if (wanted !== undefined) {
    const args = ["--registry", wanted];
    // Without it, what is configured for the scope would win.
    return { args: scope ? [...args, `--${scope}:registry=${wanted}`] : args, address: wanted };
  }
  const keys = ["registry", ...(scope ? [`${scope}:registry`] : [])];
  const addresses = await Promise.all(keys.map((key) => configured(key, cwd)));
  return { args: [], address: addresses.reverse().find((each) => each !== undefined) };
}

/** Whether a registry is the one that npm has without any configuration. */
export async function isNpmsOwn({ address }: Registry): Promise<boolean> {
  const isSetting = ([name]: [string, unknown]) => /^npm_config_/i.test(name);
  const bare = Object.entries(process.env).filter((each) => !isSetting(each));
  // Two files that are not there: npm refuses to read one as both.
  const none = {
    npm_config_userconfig: join(tmpdir(), "no-npmrc-of-a-user"),
    npm_config_globalconfig: join(tmpdir(), "no-global-npmrc"),
  };
  const environment = { ...Object.fromEntries(bare), ...none };
  const own = await configured("registry", tmpdir(), environment);
  return own !== undefined && address !== undefined && isOneHost(own, address);
}

function isOneHost(one: string, other: string): boolean {
  return URL.canParse(other) && new URL(one).host === new URL(other).host;
}

async function configured(
  key: string,
  cwd: string,
  environment?: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const { ok, stdout } = await npm(["config", "get", key], cwd, environment);
  const value = stdout.trim();
  return ok && URL.canParse(value) ? withoutCredentials(value) : undefined;
}

/** Whether npm lacks a login that the registry knows; a registry that cannot say so is not asked. */
export async function isLoggedOut({ args, address }: Registry, cwd: string): Promise<boolean> {
  if (address?.includes(HIDDEN)) return false;
  const registry = args.length > 0 || address === undefined ? args : ["--registry", address];
  const run = await npm(["whoami", ...registry, ...PATIENCE], cwd);
  return !run.ok && /\b(?:ENEEDAUTH|E401)\b/.test(run.message);
}

/** The versions of a package; none where the registry does not know it. */
export async function publishedVersions(
  name: string,
  registry: Registry,
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
  registry: Registry,
  cwd: string,
): Promise<Answer<string | undefined>> {
  const answer = await view([`${name}@${version}`, "dist.integrity"], registry, cwd);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value === undefined ? undefined : String(answer.value) };
}

async function view(
  args: readonly string[],
  registry: Registry,
  cwd: string,
): Promise<Answer<unknown>> {
  const options = ["--json", "--prefer-online", ...PATIENCE, ...registry.args];
  const run = await npm(["view", ...args, ...options], cwd);
  if (run.ok) {
    const said = run.stdout.trim() === "" ? undefined : await npmJson(run.stdout, "view");
    return { ok: true, value: said };
  }
  if (/\bE404\b/.test(run.stdout + run.message)) return { ok: true, value: undefined };
  return { ok: false, message: run.message };
}
