import { htmlAttribute, htmlText } from "../text/escape.js";

/**
 * A piece of code and what it is, in a letter that is a class of the stylesheet: `k` a keyword, `s` a
 * string, `c` a constant, `f` a function, `m` a comment; `undefined` for plain code.
 */
export interface Token {
  readonly text: string;
  readonly kind: "k" | "s" | "c" | "f" | "m" | undefined;
}

/** Takes code of a language apart. The texts of the tokens, one after the other, are the code. */
export type Tokenize = (code: string, language: string) => readonly Token[];

/** The one place of a sample that a choice changes, and its text for each choice. */
export interface Choice {
  readonly offset: number;
  readonly texts: readonly string[];
}

/**
 * Code as HTML, coloured by classes, so that themes need no second copy.
 *
 * @param choice becomes an element that carries all of its texts, for a script to choose from
 */
export function highlighted(tokens: readonly Token[], choice?: Choice): string {
  if (choice === undefined) return tokens.map(tokenHtml).join("");
  const { offset, texts } = choice;
  const end = offset + (texts[0] ?? "").length;
  const before = slice(tokens, 0, offset);
  const inside = slice(tokens, offset, end);
  const after = slice(tokens, end, Infinity);
  const [open, close] = [`<span data-texts="${htmlAttribute(JSON.stringify(texts))}">`, "</span>"];
  return [
    ...before.map(tokenHtml),
    open,
    ...inside.map(tokenHtml),
    close,
    ...after.map(tokenHtml),
  ].join("");
}

function tokenHtml({ text, kind }: Token): string {
  return kind === undefined ? htmlText(text) : `<i class="${kind}">${htmlText(text)}</i>`;
}

/** The part of the code between two offsets. */
function slice(tokens: readonly Token[], start: number, end: number): Token[] {
  let at = 0;
  return tokens.flatMap((token) => {
    const from = at;
    at += token.text.length;
    const text = token.text.slice(Math.max(start - from, 0), Math.max(end - from, 0));
    return text === "" ? [] : [{ ...token, text }];
  });
}
