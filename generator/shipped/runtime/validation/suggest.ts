/** How much of a name is compared, in characters. */
const maxCompared = 40;

/**
 * The known name that a mistyped one was probably meant to be; none where at least half of it would
 * have to change.
 */
export function suggestion(name: string, known: readonly string[]): string[] {
  const text = name.slice(0, maxCompared);
  const edits = known.map((candidate) => distance(text, candidate));
  const fewest = Math.min(...edits);
  return fewest * 2 < text.length ? known.slice(edits.indexOf(fewest)).slice(0, 1) : [];
}

/** Levenshtein distance: how many letters to add, drop or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    let left = Infinity;
    row = row.map((above, index) => {
      const replaced = (row[index - 1] ?? Infinity) + (letter === b[index - 1] ? 0 : 1);
      left = Math.min(left + 1, above + 1, replaced);
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
