import { addEntry } from "./changelog.js";

export interface Heading {
  readonly version: string;
  /** What an entry says that is new, where the description did not change. */
  readonly origin: string;
  /** Versions that the registry has: their entries stay as they are. */
  readonly published: readonly string[];
}

/**
 * A changelog whose newest entry is of this version. `update` writes entries; one whose version was
 * never published takes on the version that it is released as.
 *
 * @param changelog undefined where there is none yet
 */
export function headed(
  changelog: string | undefined,
  { version, origin, published }: Heading,
): string {
  const newest = newestVersion(changelog);
  if (newest === version && changelog !== undefined) return changelog;
  if (changelog === undefined || newest === undefined) {
    return addEntry(changelog, { version, origin, changes: "The first release." });
  }
  if (!published.includes(newest)) {
    return changelog.replace(`## ${newest}`, () => `## ${version}`);
  }
  const same = `${origin}, as ${newest}`;
  return addEntry(changelog, { version, origin: same, changes: "The client itself changed." });
}

/** The version of the newest entry. */
export function newestVersion(changelog: string | undefined): string | undefined {
  return /^## (\S+)/m.exec(changelog ?? "")?.[1];
}

/** What the newest entry is made from, as `originOf` says it. */
export function newestOrigin(changelog: string | undefined): string | undefined {
  return /^Made from (.*?)(?:, as \S+)?\.$/m.exec(changelog ?? "")?.[1];
}

/** The entries above that of a version: what has come since. */
export function entriesSince(changelog: string, version: string): string {
  const at = changelog
    .split("\n")
    .findIndex((line) => line.split(" ", 2).join(" ") === `## ${version}`);
  return at === -1 ? changelog : changelog.split("\n").slice(0, at).join("\n");
}
