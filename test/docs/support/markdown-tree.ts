import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * Markdown as GitHub reads it, raw HTML included. Of addresses in a text those are links that the
 * syntax makes links; the library would link escaped ones, too.
 */
export function parseMarkdown(text: string): Root {
  const mdastExtensions = gfmFromMarkdown().map((each) => ({ ...each, transforms: [] }));
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

export function childrenOf(node: Nodes): readonly RootContent[] {
  return "children" in node ? node.children : [];
}

/** A node and all that is in it, in the order of the text. */
export function nodesIn(node: Nodes): Nodes[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** What a reader reads of it. */
export function textIn(node: Nodes): string {
  if ("value" in node) return node.value;
  return childrenOf(node).map(textIn).join("");
}

export function codesIn(node: Nodes): string[] {
  return nodesIn(node).flatMap((each) => (each.type === "inlineCode" ? [each.value] : []));
}

export function linksIn(node: Nodes): string[] {
  return nodesIn(node).flatMap((each) => (each.type === "link" ? [each.url] : []));
}

/** The `id` of an anchor of ours, `<a id="…"></a>`. */
export function anchorOf(node: Nodes): string | undefined {
  const [first] = node.type === "paragraph" ? node.children : [node];
  return first?.type === "html" ? /^<a id="([^"]*)">/.exec(first.value)?.[1] : undefined;
}

/** Headings' ids on GitHub: lower case, without punctuation, a hyphen for each space, numbered. */
export function headingIds(root: Root): string[] {
  const counts = new Map<string, number>();
  return nodesIn(root).flatMap((node) => {
    if (node.type !== "heading") return [];
    const words = textIn(node).toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "").replaceAll(" ", "-");
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return [count === 0 ? slug : `${slug}-${count}`];
  });
}

/** What stands between a node that has a key and the next one, by key. */
export function partsBy(
  nodes: readonly RootContent[],
  keyOf: (node: RootContent) => string | undefined,
): Map<string, readonly RootContent[]> {
  const parts = new Map<string, RootContent[]>();
  let part: RootContent[] = [];
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === undefined) {
      part.push(node);
    } else {
      part = [];
      parts.set(key, part);
    }
  }
  return parts;
}
