import { Code } from "../../code.js";
import { markdownCode, markdownFence, markdownText } from "../text/escape.js";
import { safeMarkdown } from "../text/markdown.js";

/** What Markdown templates print text with; nothing else gets through. */
export function markdownHelpers() {
  const known = new Map<string, string>();
  const safe = (text: string) => {
    const markdown = known.get(text) ?? safeMarkdown(text).trim();
    known.set(text, markdown);
    return markdown;
  };
  return {
    /** Plain text on one line. */
    text: (text: string) => Code.trusted(markdownText(text)),
    /** Texts as code in a line, a space between them. */
    code: (...texts: readonly unknown[]) =>
      Code.trusted(markdownCode(texts.filter((it) => typeof it === "string").join(" "))),
    /** A block of code. */
    fence: (text: string, language: string) => Code.trusted(markdownFence(text, language)),
    /** Markdown of a description; blocks after the first are indented by so many levels of a list. */
    markdown: (text: string, level: unknown) =>
      Code.trusted(indented(safe(text), typeof level === "number" ? level : 0)),
    /** A name in the target of a link. */
    link: (name: string) => Code.trusted(encodeURIComponent(name.replace(/\p{Surrogate}/gu, ""))),
    count: (list: readonly unknown[]) => Code.trusted(String(list.length)),
    /** What an item of a list begins with at a level; 0 is the outermost. */
    bullet: (level: number) => Code.trusted(`${"  ".repeat(level)}- `),
    next: (level: number) => level + 1,
    is: (a: unknown, b: unknown) => a === b,
    from: (list: readonly unknown[], start: number) => list.slice(start),
    upTo: (list: readonly unknown[], end: number) => list.slice(0, end),
  };
}

function indented(text: string, level: number): string {
  return text.replace(/\n(?=.)/g, `\n${"  ".repeat(level)}`);
}
