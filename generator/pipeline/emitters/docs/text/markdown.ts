/**
 * Markdown of a description, made safe: parsed once, and printed as Markdown or HTML in which
 * nothing of it is raw HTML, a heading, an image or a link to anything but the web.
 */
import { toHtml } from "hast-util-to-html";
import type { InlineCode, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { toMarkdown } from "mdast-util-to-markdown";
import { gfm } from "micromark-extension-gfm";
import { escapeHidden } from "../../../print/code.js";
import { htmlAttribute, htmlText } from "./escape.js";
import { withoutTags } from "./markdoc.js";
import { plainParagraphs, withCode } from "./plain.js";

/** Where code in a line leads that is, as a whole, a name: `createContact`. */
export type Links = ReadonlyMap<string, string>;

const NO_LINKS: Links = new Map();

/** CommonMark with GitHub's tables and strikethrough; ends with a line break unless it is empty. */
export function safeMarkdown(text: string, links = NO_LINKS): string {
  const paragraphs = plainParagraphs(text);
  if (paragraphs) return `${paragraphs.map((it) => withLinks(it, links)).join("\n\n")}\n`;
  return toMarkdown(parse(text, links), {
    extensions: [gfmToMarkdown()],
    bullet: "-",
    fences: true,
  });
}

/** The same as HTML. */
export function safeHtml(text: string, links = NO_LINKS): string {
  const paragraphs = plainParagraphs(text);
  if (paragraphs) return paragraphs.map((it) => htmlParagraph(it, links)).join("\n");
  return toHtml(toHast(parse(text, links)));
}

function withLinks(paragraph: string, links: Links): string {
  return withCode(paragraph, (code) => {
    const url = links.get(code);
    return url === undefined ? `\`${code}\`` : `[\`${code}\`](${url})`;
  });
}

function htmlParagraph(paragraph: string, links: Links): string {
  const html = withCode(paragraph, (code) => {
    const url = links.get(code);
    const element = `<code>${htmlText(code)}</code>`;
    return url === undefined ? element : `<a href="${htmlAttribute(url)}">${element}</a>`;
  });
  return `<p>${html}</p>`;
}

function parse(text: string, links = NO_LINKS): Root {
  const tree = fromMarkdown(escapeHidden(withoutTags(text)), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return { ...tree, children: tree.children.flatMap((node) => tamed(node, links)) };
}

/** A node without what a description has no say in. */
function tamed(node: RootContent, links: Links): RootContent[] {
  switch (node.type) {
    case "html":
      return [{ type: "text", value: node.value }];
    case "heading":
      return [{ type: "paragraph", children: [{ type: "strong", children: inside(node, links) }] }];
    case "image":
    case "imageReference":
      return [{ type: "text", value: node.alt ?? "" }];
    case "link":
      // A link cannot hold another.
      return isWeb(node.url)
        ? [{ ...node, children: inside(node, NO_LINKS) }]
        : inside(node, NO_LINKS);
    case "linkReference":
      return inside(node, links);
    case "inlineCode":
      return [linked(node, links)];
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [];
    default:
      return "children" in node ? [withTamedChildren(node, links)] : [node];
  }
}

/** Children, each tamed; each stays of a kind that may stand where it stood. */
function inside<Child extends RootContent>(
  { children }: { readonly children: Child[] },
  links: Links,
): Child[] {
  return children.flatMap((child) => tamed(child, links)) as Child[];
}

function withTamedChildren(
  node: RootContent & { readonly children: RootContent[] },
  links: Links,
): RootContent {
  return { ...node, children: inside<RootContent>(node, links) } as RootContent;
}

function linked(node: InlineCode, links: Links): RootContent {
  const url = links.get(node.value);
  return url === undefined ? node : { type: "link", url, children: [node] };
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
