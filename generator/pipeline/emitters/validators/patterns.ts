/**
 * The flags with which a `pattern` compiles: as Unicode, as JSON Schema 2020-12 (6.3.3, via ECMA-262)
 * wants it, or without where only that compiles.
 *
 * @returns undefined where it is no regular expression
 */
export function flagsOf(source: string): "u" | "" | undefined {
  return (["u", ""] as const).find((flags) => {
    try {
      return new RegExp(source, flags) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

/**
 * Whether a pattern cannot take more than linear time: it begins at the beginning, has no groups and
 * no alternatives, and repeats one thing at most. Spares the search for a slow text.
 */
export function isPlainlyFast(source: string): boolean {
  const outline = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, "x");
  const repetitions = outline.match(/[*+]|\{\d+,\d*\}/g) ?? [];
  return /^\^[^()|]*$/.test(outline) && repetitions.length <= 1;
}
