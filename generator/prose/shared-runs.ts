import type { Pointer } from "../json/types.js";
import { wordsOf } from "./words.js";

/** A text and where it stands. */
export interface PlacedText {
  readonly pointer: Pointer;
  readonly text: string;
}

/** Words that two texts have in common, one after the other. */
export interface SharedRun<Text> {
  readonly words: readonly string[];
  readonly ours: Text;
  /** Where the run begins in theirs. */
  readonly theirs: Pointer;
}

/** Runs of this many words, or more, are taken over. */
const SHORTEST_RUN = 8;

/** Every run of eight or more words that a text of `ours` shares with one of `theirs`. */
export function findSharedRuns<Text extends PlacedText>(
  ours: readonly Text[],
  theirs: readonly PlacedText[],
): SharedRun<Text>[] {
  const index = indexOf(theirs);
  return ours.flatMap((each) => runsIn(each, index));
}

/** Each run of eight words, with the first place that it stands at. */
function indexOf(texts: readonly PlacedText[]): ReadonlyMap<string, Pointer> {
  const index = new Map<string, Pointer>();
  for (const { text, pointer } of texts) {
    for (const run of grams(wordsOf(text))) if (!index.has(run)) index.set(run, pointer);
  }
  return index;
}

function grams(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - SHORTEST_RUN + 1);
  return Array.from({ length: count }, (_, start) =>
    words.slice(start, start + SHORTEST_RUN).join(" "),
  );
}

/** Runs that overlap are one. */
function runsIn<Text extends PlacedText>(
  ours: Text,
  index: ReadonlyMap<string, Pointer>,
): SharedRun<Text>[] {
  const words = wordsOf(ours.text);
  const found = grams(words).map((run) => index.get(run));
  return found.flatMap((theirs, start) => {
    if (theirs === undefined || (start > 0 && found[start - 1] !== undefined)) return [];
    const next = found.indexOf(undefined, start);
    const last = (next === -1 ? found.length : next) - 1;
    return [{ words: words.slice(start, last + SHORTEST_RUN), ours, theirs }];
  });
}
