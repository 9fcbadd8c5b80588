import {
  attribute,
  childNodes,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  htmlText,
  named,
  parseHtml,
} from "./html-tree.js";
import { NOTHING, type OperationPart, type Page, type Place, together, typeOf } from "./page.js";

/**
 * An HTML page of a group, taken apart.
 *
 * @param type what the page of a type says, by the type's name
 */
export function readHtmlPage(html: string, type: (name: string) => Place | undefined): Page {
  const root = parseHtml(html);
  const elements = elementsIn(root);
  const operations = elements.filter((element) => hasClass(element, "operation"));
  return {
    text: [htmlText(root), ...choicesIn(elements)].join("\n"),
    operations: new Map(operations.map((each) => [attribute(each, "id") ?? "", operationIn(each)])),
    types: { get: type },
  };
}

/** What the page of a type says of it. */
export function readTypePage(html: string | undefined): Place | undefined {
  if (html === undefined) return undefined;
  const [article] = named(parseHtml(html), ["article"]);
  return article && placeOf(article, isList);
}

/** Operations and types that use it say nothing about the type itself. */
function isList(node: HtmlNode): boolean {
  return "tagName" in node && ["rows", "names"].some((name) => hasClass(node, name));
}

/** What a choice of the reader shows of a sample. */
function choicesIn(elements: readonly HtmlElement[]): string[] {
  return elements.flatMap((element) => attribute(element, "data-texts") ?? []);
}

function operationIn(section: HtmlElement): OperationPart {
  const answers = elementsIn(section).filter((element) => hasClass(element, "response"));
  const isAnswer = (node: HtmlNode) => answers.some((answer) => answer === node);
  const [title] = named(section, ["h2"]);
  return {
    title: title === undefined ? "" : htmlText(title).trim(),
    text: textWithout(section, isAnswer),
    request: placeOf(section, isAnswer),
    answers: new Map(answers.map((answer) => [statusOf(answer), placeOf(answer)])),
  };
}

function statusOf(answer: HtmlElement): string {
  const status = elementsIn(answer).find((element) => hasClass(element, "status"));
  return status === undefined ? "" : htmlText(status).trim();
}

function textWithout(node: HtmlNode, isLeft: (node: HtmlNode) => boolean): string {
  if (isLeft(node)) return "";
  const inside = childNodes(node).map((child) => textWithout(child, isLeft));
  return inside.length === 0 ? htmlText(node) : inside.join("");
}

function placeOf(node: HtmlNode, isLeft: (node: HtmlNode) => boolean = () => false): Place {
  return together(
    childNodes(node).map((child) => {
      if (isLeft(child) || !("tagName" in child)) return NOTHING;
      if (child.tagName === "code") return { ...NOTHING, codes: [htmlText(child)] };
      const inside = placeOf(child, isLeft);
      if (child.tagName === "a") {
        return together([inside, { ...NOTHING, see: typeOf(attribute(child, "href") ?? "") }]);
      }
      return child.tagName === "li" && isField(child) ? fieldPlace(inside) : inside;
    }),
  );
}

function isField(item: HtmlElement): boolean {
  const { parentNode: list } = item;
  return list !== null && "tagName" in list && hasClass(list, "fields");
}

/** A field begins with its name. */
function fieldPlace({ codes: [name = "", ...codes], ...place }: Place): Place {
  return { ...NOTHING, fields: [{ ...place, name, codes }] };
}
