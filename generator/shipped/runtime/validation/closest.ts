import { alternatives, type Finding, mistakeOf } from "./issue.js";
import { show } from "./show.js";

type Path = readonly (string | number)[];
type Attempts = readonly (readonly Finding[])[];

/**
 * What to say of a value that fits no branch: the findings of the branch that comes closest, and
 * what others take in the same places. Branches that are equally close and each miss another
 * property are told together, after what they all miss.
 *
 * @param attempts - What each branch found; never empty.
 * @param strange - How many of the value's members each does not name.
 * @param path - Where the value stands.
 */
export function closest(
  code: string,
  attempts: Attempts,
  strange: readonly number[],
  path: Path,
): readonly Finding[] {
  const costs = attempts.map(
    (findings, index) => costOf(findings, path.length) + (strange[index] ?? 0),
  );
  const least = Math.min(...costs);
  const tied = attempts.filter((_, index) => costs[index] === least);
  const [first = []] = tied;
  const isShared = (one: Finding) =>
    tied.every((found) => found.some((each) => mistakeOf(each) === mistakeOf(one)));
  const all = tied.flat().filter((each) => !isShared(each));
  const names = new Set(all.map((each) => show(each.path.at(-1))));
  const isMissing = (each: Finding) =>
    each.code === "required" && each.path.length === path.length + 1;
  if (names.size < 2 || all.length > tied.length || !all.every(isMissing)) {
    return first.map((one) => ({ ...one, expected: choicesFor(one, attempts) }));
  }
  const expected = [`one of the properties ${alternatives([...names])}`];
  return [...first.filter(isShared), { path: [...path], code, expected, received: "none" }];
}

/** Another kind of value is furthest away, then another tag, then anything else; deep is close. */
function costOf(findings: readonly Finding[], depth: number): number {
  let cost = 0;
  for (const { path, code } of findings) {
    const isChoice = /^(type|enum|const)$/.test(code);
    if (isChoice && path.length === depth) cost += 1e6;
    else cost += (isChoice && code !== "type" ? 1e3 : 1) - path.length / 1e3;
  }
  return cost;
}

/** What is expected in the place of a finding, by its branch and by those that only lack other things. */
function choicesFor(one: Finding, attempts: Attempts): string[] {
  const isHere = ({ path }: Finding) => String(path) === String(one.path);
  const isBeside = (each: Finding) => isHere(each) || /^required$|Of$/.test(each.code);
  return attempts.flatMap((found) =>
    found.includes(one) || found.every(isBeside)
      ? found.filter(isHere).flatMap(({ expected }) => expected)
      : [],
  );
}
