/** The escapers of the docs: text of a description reaches Markdown and HTML through these alone. */
import { escapeHidden } from "../../../print/code.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text of an HTML element (HTML Standard, 13.1.2). */
export function htmlText(text: string): string {
  return escapeHidden(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");
}

/** The value of an HTML attribute in double quotes. */
export function htmlAttribute(text: string): string {
  return escapeHidden(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}

/** Text on one line of Markdown, none of which is markup (CommonMark 0.31, 2.4). */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&!$@]/g, (character) => `\\${character}`)
    .replace(/^\s*([-+=#]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/(https?:|ftp:|www\.)/gi, (scheme) => `${scheme.slice(0, -1)}\\${scheme.slice(-1)}`);
}

/** Code in a line of Markdown: one more backtick around it than in it (CommonMark 0.31, 6.1). */
export function markdownCode(text: string): string {
  const line = oneLine(text.trim());
  if (line === "") return "";
  const ticks = "`".repeat(longestRun(line) + 1);
  const isPadded = line.startsWith("`") || line.endsWith("`") || / ^| $/.test(line);
  const pad = isPadded ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/**
 * The same in the cell of a table, which a vertical bar would end unless it is escaped, also in
 * code (GFM 0.29, 4.10); behind a backslash it cannot be, so that such a text is no code.
 */
export function markdownCell(text: string): string {
  if (text.includes("\\|")) return markdownText(text);
  return markdownCode(text).replaceAll("|", "\\|");
}

/** A block of code in Markdown; it ends where it should, whatever is in it. */
export function markdownFence(text: string, language: string): string {
  const ticks = "`".repeat(Math.max(longestRun(text) + 1, 3));
  return `${ticks}${language.replace(/[^\w-]/g, "")}\n${escapeHidden(text)}\n${ticks}`;
}

function oneLine(text: string): string {
  return escapeHidden(text.replace(/\s+/g, " "));
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** The target of a link in Markdown: a web page, or nothing (CommonMark 0.31, 6.3). */
export function markdownUrl(text: string): string {
  if (!/^https?:\/\//i.test(text)) return "#";
  return text.replace(/[\s()<>\\"`|]|\p{Surrogate}|\p{Cc}/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, "\ufffd")).replace(/[()]/g, (bracket) =>
      bracket === "(" ? "%28" : "%29",
    ),
  );
}

/** A name as part of an address, and as the id that the address leads to. */
export function addressOf(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, ""));
}
