/**
 * Markdown of a description, made safe: parsed once, and printed as Markdown or HTML in which
 * nothing of it is raw HTML, a heading, an image or a link to anything but the web.
 */
import { toHtml } from "hast-util-to-html";
import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { toMarkdown } from "mdast-util-to-markdown";
import { gfm } from "micromark-extension-gfm";
import { escapeHidden } from "../../code.js";
import { withoutTags } from "./markdoc.js";

/** CommonMark with GitHub's tables and strikethrough; ends with a line break unless it is empty. */
export function safeMarkdown(text: string): string {
  return toMarkdown(parse(text), { extensions: [gfmToMarkdown()], bullet: "-", fences: true });
}

/** The same as HTML. */
export function safeHtml(text: string): string {
  return toHtml(toHast(parse(text)));
}

function parse(text: string): Root {
  const tree = fromMarkdown(escapeHidden(withoutTags(text)), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return { ...tree, children: tree.children.flatMap(tamed) };
}

/** A node without what a description has no say in. */
function tamed(node: RootContent): RootContent[] {
  switch (node.type) {
    case "html":
      return [{ type: "text", value: node.value }];
    case "heading":
      return [{ type: "paragraph", children: [{ type: "strong", children: inside(node) }] }];
    case "image":
    case "imageReference":
      return [{ type: "text", value: node.alt ?? "" }];
    case "link":
      return isWeb(node.url) ? [{ ...node, children: inside(node) }] : inside(node);
    case "linkReference":
      return inside(node);
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [];
    default:
      return "children" in node ? [withTamedChildren(node)] : [node];
  }
}

/** Children, each tamed; each stays of a kind that may stand where it stood. */
function inside<Child extends RootContent>({ children }: { readonly children: Child[] }): Child[] {
  return children.flatMap(tamed) as Child[];
}

function withTamedChildren(node: RootContent & { readonly children: RootContent[] }): RootContent {
  return { ...node, children: inside<RootContent>(node) } as RootContent;
}

/** Links of a description go to web pages and into the page itself. */
function isWeb(url: string): boolean {
  return /^(?:https?:\/\/|#)/i.test(url);
}

/** What a reader of the text reads, on one line. */
export function plainText(text: string): string {
  return textOf(parse(text)).replace(/\s+/g, " ").trim();
}

function textOf(node: Root | RootContent): string {
  if ("children" in node) return node.children.map(textOf).join(node.type === "root" ? " " : "");
  return "value" in node ? node.value : node.type === "break" ? " " : "";
}
