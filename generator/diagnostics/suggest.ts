import { distance } from "fastest-levenshtein";

/**
 * The known word that a mistyped one was probably meant to be.
 *
 * @returns undefined where none shares at least half of the word
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const edits = (candidate: string) => distance(word.toLowerCase(), candidate.toLowerCase());
  const [best] = known
    .map((candidate) => ({ candidate, cost: edits(candidate) }))
    .sort((a, b) => a.cost - b.cost);
  const closeEnough = best !== undefined && best.cost <= word.length / 2;
  return closeEnough ? best.candidate : undefined;
}

/** The same as a sentence for a fix: `Did you mean contacts?` */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const meant = suggest(word, known);
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}
