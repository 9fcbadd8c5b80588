import { kilobytes } from "./contents.js";

/** Bytes that each entry point costs, minified and compressed by gzip, by its path in `exports`. */
export type Sizes = Readonly<Record<string, number>>;

/** By how much an entry point may grow before somebody has to accept it. */
const TOLERANCE = 0.05;

/** What grew beyond the tolerance, in words. */
export function budgetProblems(budget: Sizes, sizes: Sizes): string[] {
  return Object.entries(sizes).flatMap(([path, size]) => {
    const allowed = budget[path];
    if (allowed === undefined || size <= allowed * (1 + TOLERANCE)) return [];
    const growth = ((size / allowed - 1) * 100).toFixed(1);
    return [`${path} grew by ${growth} %, from ${kilobytes(allowed)} to ${kilobytes(size)}`];
  });
}

/**
 * The budget after a release. Entry points that are new get one and those that are gone lose theirs;
 * others keep it, so that many small steps are noticed too, unless their size is accepted.
 */
export function nextBudget(budget: Sizes, sizes: Sizes, isAccepted: boolean): Sizes {
  return Object.fromEntries(
    Object.entries(sizes).map(([path, size]) => [path, isAccepted ? size : (budget[path] ?? size)]),
  );
}
