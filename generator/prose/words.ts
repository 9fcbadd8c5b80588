/** The words of a text, as a comparison needs them: lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/<[^>]*>|\]\(|['’]/g, (found) => (found.length === 1 ? "" : " "))
    .split(/[\s—–]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .flatMap((word) => (isIdentifier(word) ? [word] : word.split(/[^\p{L}\p{N}]+/u)))
    .filter((word) => word !== "");
}

/** A name of code or an address counts as one word: `pages.next`, `created_at`, `example.com/a`. */
function isIdentifier(word: string): boolean {
  return /[._/:]/.test(word);
}
