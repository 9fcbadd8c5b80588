import { attribute, elementsIn, parseHtml } from "./html-tree.js";
import { nodesIn, parseMarkdown } from "./markdown-tree.js";

/** Names of the elements of a page, in order, with the attributes that can do something. */
export function htmlOutline(html: string): string[] {
  return elementsIn(parseHtml(html))
    .filter(({ tagName }) => tagName !== "wbr")
    .map((element) => {
      const names = element.attrs.map(({ name }) => name).sort();
      const source = ["script", "link"].includes(element.tagName)
        ? [attribute(element, "src") ?? attribute(element, "href")]
        : [];
      return [element.tagName, ...names, ...source].join(" ");
    });
}

/** Kinds of the nodes of a page, in order; of raw HTML its text without names. */
export function markdownOutline(markdown: string): string[] {
  return nodesIn(parseMarkdown(markdown)).flatMap((node) => {
    if (node.type === "text" || node.type === "break") return [];
    if (node.type === "heading") return [`heading ${node.depth}`];
    if (node.type === "html") return [`html ${node.value.replace(/"[^"<>]*"/g, '""')}`];
    return [node.type];
  });
}

/** How often each is there. */
export function counts(outline: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const each of outline) result[each] = (result[each] ?? 0) + 1;
  return result;
}
