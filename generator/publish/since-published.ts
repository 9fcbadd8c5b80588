import semver from "semver";
import { compareSurfaces } from "./api-report/compare.js";
import { type EntrySurface, SCHEMA, type SurfaceChange } from "./api-report/types.js";
import { entriesSince, newestOrigin, newestVersion } from "./changelog-heading.js";
import { lineOf } from "./opinion-text.js";
import { type Impact, larger, nextVersion } from "./version.js";

/** A client, as it was published or as it is now. */
export interface ReleasedClient {
  readonly surface: readonly EntrySurface[];
  readonly changelog: string | undefined;
}

export interface SizeQuestion {
  /** The version that is to be published. */
  readonly version: string;
  /** The version that it comes after, from `versionBefore`. */
  readonly base: string;
  readonly before: ReleasedClient;
  readonly after: ReleasedClient;
  /** What the client is made from now, as the changelog says it. */
  readonly origin: string;
}

/** The highest published release below a version; pre-releases promise nothing. */
export function versionBefore(version: string, published: readonly string[]): string | undefined {
  const releases = published.filter((each) => semver.prerelease(each) === null);
  return semver.rsort(releases.filter((each) => semver.lt(each, version)))[0];
}

/**
 * Why a version is too small for what has changed since the last one: the larger of what `update`
 * has counted, which the changelog says, and of what the two clients export decides. Where the
 * description is the same, the generator has changed all of it; where it is not, the rules that
 * `update` went by know more of a declaration than its text does, but not of one that is gone.
 *
 * @returns several lines; undefined where it is large enough
 */
export function whyTooSmall(question: SizeQuestion): string | undefined {
  const { version, base, after } = question;
  const changes = weighedChanges(question);
  const impact = changes.map(({ impact }) => impact).reduce<Impact>(larger, "none");
  const needed = nextVersion(base, impact);
  const counted = countedVersion(after.changelog, base);
  const least = counted !== undefined && semver.gt(counted, needed) ? counted : needed;
  if (semver.gte(withoutLabel(version), least)) return undefined;
  const reasons = changes.filter((change) => change.impact === impact && least === needed);
  return [
    `${version} is too small after ${base}: it has to be ${least} at least (--version ${least})`,
    ...(least === needed ? listed(reasons) : [`CHANGELOG.md counts ${least} by the description`]),
  ].join("\n");
}

/** How many changes are listed. */
const LISTED = 10;

interface Weighed {
  readonly change: SurfaceChange;
  readonly impact: Impact;
  readonly cause: string;
}

const GENERATOR = "from the generator, a template, an overlay or the configuration";
const API = "from the API";

function weighedChanges({ base, before, after, origin }: SizeQuestion): Weighed[] {
  const isSame = newestOrigin(before.changelog) === origin;
  const since = entriesSince(after.changelog ?? "", base);
  return compareSurfaces(before.surface, after.surface).flatMap((change): Weighed[] => {
    const { entry, kind, level } = change;
    if (isSame || since.includes(`- ${lineOf(change)}\n`)) {
      return [{ change, impact: level, cause: GENERATOR }];
    }
    if (entry === SCHEMA) return [];
    return [{ change, impact: kind === "removed" ? "breaking" : "compatible", cause: API }];
  });
}

/** The version of the newest entry, where it came after the one that was published. */
function countedVersion(changelog: string | undefined, base: string): string | undefined {
  const newest = newestVersion(changelog);
  if (newest === undefined || semver.valid(newest) === null || semver.lte(newest, base)) {
    return undefined;
  }
  return withoutLabel(newest);
}

/** `2.0.0` of `2.0.0-beta.1`. */
function withoutLabel(version: string): string {
  return semver.coerce(version)?.version ?? version;
}

function listed(changes: readonly Weighed[]): string[] {
  const lines = changes.map(
    ({ change, cause }) => `${lineOf(change).replaceAll("**", "")}, ${cause}`,
  );
  const rest = lines.length - LISTED;
  return rest <= 1 ? lines : [...lines.slice(0, LISTED), `and ${rest} more`];
}
