import { alternatives, type Finding } from "./issue.js";
import { show } from "./show.js";

type Path = readonly (string | number)[];

/**
 * What to say of a value that fits no branch: the findings of the branch that comes closest.
 * Branches that are equally close and miss the same thing are told together.
 *
 * @param attempts - What each branch found; never empty.
 * @param path - Where the value stands.
 */
export function closest(
  code: string,
  attempts: readonly (readonly Finding[])[],
  path: Path,
): readonly Finding[] {
  const costs = attempts.map((findings) => costOf(findings, path.length));
  const least = Math.min(...costs);
  const tied = attempts.filter((_, index) => costs[index] === least);
  return sameValue(tied) ?? missing(code, tied, path) ?? tied[0] ?? [];
}

/** Another kind of value is furthest away, then another tag, then anything else; deep is close. */
function costOf(findings: readonly Finding[], depth: number): number {
  let cost = 0;
  for (const { path, code } of findings) {
    const isChoice = /^(?:type|enum|const)$/.test(code);
    if (isChoice && path.length === depth) cost += 1e6;
    else cost += (isChoice && code !== "type" ? 1e3 : 1) - path.length / 1e3;
  }
  return cost;
}

/** One finding for branches that each demand another value of the same place. */
function sameValue(attempts: readonly (readonly Finding[])[]): Finding[] | undefined {
  const singles = attempts.flatMap((findings) => (findings.length === 1 ? findings : []));
  const [first] = singles;
  const isSame = singles.every((each) => String(each.path) === String(first?.path));
  if (first === undefined || singles.length < attempts.length || !isSame) return undefined;
  return [{ ...first, expected: singles.flatMap((finding) => finding.expected) }];
}

/** One finding for branches that each demand another property. */
function missing(
  code: string,
  attempts: readonly (readonly Finding[])[],
  path: Path,
): Finding[] | undefined {
  const names = attempts.flatMap(([finding, ...more]) => {
    const isMissing = finding?.code === "required" && finding.path.length === path.length + 1;
    return isMissing && more.length === 0 ? [show(finding.path.at(-1))] : [];
  });
  if (names.length < attempts.length) return undefined;
  const expected = [`one of the properties ${alternatives(names)}`];
  return [{ path: [...path], code, expected, received: "none of them" }];
}
