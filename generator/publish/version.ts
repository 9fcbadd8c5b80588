import type { Summary } from "../diff/types.js";

/** What callers have to do about a new version; `none`: there is nothing new for them. */
export type Impact = "breaking" | "compatible" | "docs" | "none";

/** Semantic Versioning 2.0.0, section 2 and 9; build metadata has no place in what is written. */
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * The next version that Semantic Versioning asks for (sections 6 to 9). Before 1.0.0, where section
 * 4 promises nothing, npm's `^` takes the minor number for the breaking one: breaking changes raise
 * it, all others the patch. A pre-release stays one of the same version, and counts on.
 *
 * @param version as `isVersion` takes it
 */
export function nextVersion(version: string, impact: Impact): string {
  const [, major = "0", minor = "0", patch = "0", label] = VERSION.exec(version) ?? [];
  if (impact === "none") return version;
  if (label !== undefined) return `${major}.${minor}.${patch}-${nextLabel(label)}`;
  const isBeforeFirst = major === "0";
  if (impact === "breaking" && !isBeforeFirst) return `${Number(major) + 1}.0.0`;
  const raisesMinor = isBeforeFirst ? impact === "breaking" : impact === "compatible";
  return raisesMinor ? `${major}.${Number(minor) + 1}.0` : `${major}.${minor}.${Number(patch) + 1}`;
}

/** `beta` gives `beta.1`, `beta.1` gives `beta.2`. */
function nextLabel(label: string): string {
  const parts = label.split(".");
  const count = Number(parts.at(-1));
  return Number.isInteger(count) ? [...parts.slice(0, -1), count + 1].join(".") : `${label}.1`;
}

const ORDER: readonly Impact[] = ["none", "docs", "compatible", "breaking"];

/** The one that asks more of callers. */
export function larger(one: Impact, other: Impact): Impact {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
}

/** What some changes amount to, by how many there are of each level. */
export function impactOf(summary: Summary): Impact {
  return (
    (["breaking", "compatible", "docs"] as const).find((level) => summary[level] > 0) ?? "none"
  );
}
