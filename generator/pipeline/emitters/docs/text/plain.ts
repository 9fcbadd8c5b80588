/**
 * A line of words and of code that means the same with and without a parser of Markdown: most
 * descriptions are made of them, and parsing is dear. It begins with a letter or code, for a list or a
 * heading does not; a colon or full stop ends a word that is not `www`, for else it may make a link
 * (GFM 0.29, 6.9).
 */
const PLAIN =
  /^(?=[\p{L}`])(?!.*(?:\{%|[wW]{3}\.))(?:[\p{L}\p{N}()'"%/=+\u2010-\u2027-]|[,;?.:](?= |$)|(?<=\d)[.,](?=\d)| (?=[^ ])|`[!-_a-~]+(?: [!-_a-~]+)*`(?!`))+$/u;

/** The paragraphs of a text that is, as Markdown, nothing but words and code; else undefined. */
export function plainParagraphs(text: string): readonly string[] | undefined {
  const paragraphs = text.trim().split(/\n(?:[ \t]*\n)+/);
  return paragraphs.every((paragraph) => PLAIN.test(paragraph)) ? paragraphs : undefined;
}

/** A plain paragraph, each piece of code in it printed anew. */
export function withCode(text: string, print: (code: string) => string): string {
  return text.replace(/`([^`]+)`/g, (_, code: string) => print(code));
}
