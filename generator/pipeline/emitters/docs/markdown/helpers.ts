import { Code } from "../../../print/code.js";
import {
  addressOf,
  markdownCell,
  markdownCode,
  markdownFence,
  markdownText,
  markdownUrl,
} from "../text/escape.js";
import { type Links, safeMarkdown } from "../text/markdown.js";
import { remembered } from "../text/remembered.js";
import { typeSaysMore } from "../view/index.js";

/**
 * What Markdown templates print text with; nothing else gets through.
 *
 * @param links where code in a description leads
 */
export function markdownHelpers(links?: Links) {
  const safe = remembered((text) => safeMarkdown(text, links).trim());
  return {
    /** Plain text on one line. */
    text: (text: string) => Code.trusted(markdownText(text)),
    /** Texts as code in a line, a space between them. */
    code: (...texts: readonly unknown[]) => Code.trusted(markdownCode(spaced(texts))),
    /** The same in the cell of a table. */
    cell: (...texts: readonly unknown[]) => Code.trusted(markdownCell(spaced(texts))),
    /** A limit in words; what a text has to match is code. */
    limit: (text: string) => Code.trusted(limitText(text)),
    /** A block of code. */
    fence: (text: string, language: string) => Code.trusted(markdownFence(text, language)),
    /** Markdown of a description, in a list at so many levels; at none it begins a line. */
    markdown: (text: string, level: unknown) =>
      Code.trusted(typeof level === "number" ? inItem(safe(text), level) : safe(text)),
    /** A name in the target of a link. */
    link: (name: string) => Code.trusted(addressOf(name)),
    /** The address of a web page in the target of a link. */
    url: (text: string) => Code.trusted(markdownUrl(text)),
    count: (list: readonly unknown[]) => Code.trusted(String(list.length)),
    /** What an item of a list begins with at a level; 0 is the outermost. */
    bullet: (level: number) => Code.trusted(`${"  ".repeat(level)}- `),
    typeSaysMore,
    next: (level: number) => level + 1,
    is: (a: unknown, b: unknown) => a === b,
    or: (a: readonly unknown[], b: readonly unknown[]) => a.length + b.length > 0,
    and: (a: readonly unknown[], b: readonly unknown[]) => a.length > 0 && b.length > 0,
    from: (list: readonly unknown[], start: number) => list.slice(start),
    upTo: (list: readonly unknown[], end: number) => list.slice(0, end),
  };
}

function spaced(texts: readonly unknown[]): string {
  return texts.filter((it) => typeof it === "string").join(" ");
}

/** Behind the other text of an item; a block that is no paragraph begins a line of its own. */
function inItem(markdown: string, level: number): string {
  const text = BLOCK.test(markdown) ? `\n\n${markdown}` : markdown;
  return text.replace(/\n(?=.)/g, `\n${"  ".repeat(level)}`);
}

/** What begins with one of these may be no paragraph (CommonMark 0.31, 4 and 5). */
const BLOCK = /^(?:[>|]|[-*+] |\d+[.)] |```|~~~|\*\*\*)/;

function limitText(text: string): string {
  const [, words = text, pattern] = /^(.*?\bmatches )(.*)$/s.exec(text) ?? [];
  return markdownText(words) + (pattern === undefined ? "" : markdownCode(pattern));
}
