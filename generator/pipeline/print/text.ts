/** Parts of a description's texts that are short enough for an editor's hover. */

/** What stands before the first empty line. */
export function firstParagraph(text: string): string {
  return text.trim().split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? "";
}

/**
 * The first sentence of a text on one line; all of its first paragraph where no sentence ends in it.
 * A full stop after an abbreviation such as `e.g.` ends none.
 */
export function firstSentence(text: string): string {
  const line = firstParagraph(text).replace(/\s+/g, " ");
  return SENTENCE.exec(line)?.[0] ?? line;
}

const SENTENCE = /^.+?(?<!\b\p{L}\.\p{L})[.!?](?= ["`\p{Lu}])/u;
