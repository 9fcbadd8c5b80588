import semver from "semver";

/** What a release would be called, or why it cannot be. */
export type VersionChoice =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly problem: string; readonly fix: string };

export interface VersionQuestion {
  /** What the client's `package.json` has: the verdict of `update`. */
  readonly current: string;
  /** What the command line asks for instead: a semantic version. */
  readonly wanted?: string;
  /** Every version that the registry has. */
  readonly published: readonly string[];
}

/** What a client that was never released becomes. */
const FIRST = "0.1.0";

/**
 * The version of a release: never below what the client or the registry has. One that the registry
 * has already is a release of which only the sending may be left.
 */
export function chooseVersion({ current, wanted, published }: VersionQuestion): VersionChoice {
  const version = wanted ?? (current === "0.0.0" ? FIRST : current);
  if (semver.lt(version, current)) {
    return no(`${version} is below ${current}, which the client has`, higherThan(current));
  }
  const [highest] = semver.rsort(published.filter((each) => rankOf(each) === rankOf(version)));
  if (highest !== undefined && semver.lt(version, highest)) {
    return no(`${version} is below ${highest}, which is published`, higherThan(highest));
  }
  return { ok: true, version };
}

/** The tag that a version goes by unless told otherwise: a pre-release never becomes `latest`. */
export function defaultTag(version: string): string {
  const [label] = semver.prerelease(version) ?? [];
  if (label === undefined) return "latest";
  return typeof label === "string" ? label : "next";
}

/** A pre-release of the next version may be out while the last one is mended. */
function rankOf(version: string): "release" | "pre-release" {
  return semver.prerelease(version) === null ? "release" : "pre-release";
}

function higherThan(version: string): string {
  return `Name a higher one: --version ${semver.inc(version, "patch")}.`;
}

function no(problem: string, fix: string): VersionChoice {
  return { ok: false, problem, fix };
}
