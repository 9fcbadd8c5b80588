/**
 * Markdoc, which Intercom's own texts are written in, as Markdown: an admonition becomes a note, a
 * tag that only lays out disappears.
 */
export function withoutTags(text: string): string {
  return text
    .replace(ADMONITION, (_, attributes: string, body: string) => note(attributes, body))
    .replace(TAG, "");
}

const ADMONITION = /\{%\s*admonition\b([^%]*)%\}([\s\S]*?)\{%\s*\/admonition\s*%\}/g;
const TAG = /\{%[^%]*%\}/g;

function note(attributes: string, body: string): string {
  const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
  const title = name === undefined || name === "" ? "Note" : name;
  const lines = [`**${title}**`, "", ...body.trim().split("\n")];
  return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}
