import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page as a browser parses it (HTML Standard, 13.2). */
export function parseHtml(text: string): HtmlNode {
  return parse(text);
}

export function childNodes(node: HtmlNode): readonly HtmlNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** The elements in a node, itself included, in the order of the text. */
export function elementsIn(node: HtmlNode): HtmlElement[] {
  const own = tree.isElementNode(node) ? [node] : [];
  return [...own, ...childNodes(node).flatMap(elementsIn)];
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, "class") ?? "").split(" ").includes(name);
}

export function htmlText(node: HtmlNode): string {
  if (tree.isTextNode(node)) return node.value;
  return childNodes(node).map(htmlText).join("");
}

/** The elements in a node of these names: `["code", "a"]`. */
export function named(node: HtmlNode, names: readonly string[]): HtmlElement[] {
  return elementsIn(node).filter(({ tagName }) => names.includes(tagName));
}
