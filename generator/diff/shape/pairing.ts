/** Two lists, item by item, and what has no counterpart. */
export interface Pairing<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Pairs the most alike first.
 *
 * @param likeness of two items; 0: they do not belong together. Ties go to the earlier ones
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (before: T, after: T) => number,
): Pairing<T> {
  const scored = before.flatMap((a) => after.map((b) => ({ a, b, score: likeness(a, b) })));
  const best = scored.filter(({ score }) => score > 0).sort((x, y) => y.score - x.score);
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const { a, b } of best) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return {
    pairs: [...partner],
    removed: before.filter((a) => !partner.has(a)),
    added: after.filter((b) => !taken.has(b)),
  };
}

/** Of two sets of names, how large a part they have in common: 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const names = new Set(a);
  const common = b.filter((name) => names.has(name)).length;
  const all = names.size + b.length - common;
  return all === 0 ? 0 : common / all;
}
