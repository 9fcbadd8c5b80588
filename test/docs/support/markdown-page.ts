import type { ListItem, RootContent } from "mdast";
import { anchorOf, codesIn, linksIn, parseMarkdown, partsBy, textIn } from "./markdown-tree.js";
import { type Field, type OperationPart, type Page, type Place, together, typeOf } from "./page.js";

/** A Markdown page of a group, taken apart. */
export function readMarkdownPage(markdown: string): Page {
  const nodes = parseMarkdown(markdown).children;
  const parts = [...partsBy(nodes, anchorOf)];
  const isType = (id: string) => id.startsWith("type-");
  return {
    text: nodes.map(textIn).join("\n"),
    operations: new Map(
      parts.filter(([id]) => !isType(id)).map(([id, own]) => [id, operationIn(own)]),
    ),
    types: new Map(
      parts.filter(([id]) => isType(id)).map(([id, own]) => [id.slice(5), placeOf(own)]),
    ),
  };
}

function operationIn(nodes: readonly RootContent[]): OperationPart {
  const first = nodes.findIndex((node) => statusOf(node) !== undefined);
  const request = first === -1 ? nodes : nodes.slice(0, first);
  const answers = [...partsBy(nodes, statusOf)];
  return {
    title: nodes[0]?.type === "heading" ? textIn(nodes[0]) : "",
    text: request.map(textIn).join("\n"),
    request: placeOf(request),
    answers: new Map(answers.map(([status, own]) => [status, placeOf(own)])),
  };
}

/** `**404 Not Found**` begins an answer. */
function statusOf(node: RootContent): string | undefined {
  const [first] = node.type === "paragraph" ? node.children : [];
  if (first?.type !== "strong") return undefined;
  return /^(\d{3}|\dXX|default)\b/.exec(textIn(first))?.[1];
}

function placeOf(nodes: readonly RootContent[]): Place {
  return together(
    nodes.map((node) => {
      if (node.type === "list") return together(node.children.map(itemPlace));
      return { codes: codesIn(node), see: linksIn(node).flatMap(typeOf), fields: [] };
    }),
  );
}

/** An item that begins with code is a field, another one a variant or a note. */
function itemPlace(item: ListItem): Place {
  const [first] = item.children;
  const name = first?.type === "paragraph" ? first.children[0] : undefined;
  const place = placeOf(item.children);
  if (name?.type !== "inlineCode") return place;
  const field: Field = { ...place, name: name.value, codes: place.codes.slice(1) };
  return { codes: [], see: [], fields: [field] };
}
