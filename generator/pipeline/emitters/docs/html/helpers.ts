import { Code } from "../../../print/code.js";
import { addressOf, htmlAttribute, htmlText } from "../text/escape.js";
import { type Links, plainText, safeHtml } from "../text/markdown.js";
import { remembered } from "../text/remembered.js";
import { type AnswerExampleView, lineSaysMore, type ResponseView } from "../view/index.js";
import { type Choice, highlighted, type Tokenize } from "./highlight.js";

export interface HtmlContext {
  readonly tokenize: Tokenize;
  /** Where code in a description leads. */
  readonly links: Links;
  /** The way from the page to the site's folder: `../`. */
  readonly root: "" | "../";
  /** File names of the types that have a page, by the type's name. */
  readonly typeFiles: ReadonlyMap<string, string>;
}

/** What HTML templates print text with; nothing else gets through. */
export function htmlHelpers({ tokenize, links, root, typeFiles }: HtmlContext) {
  const markdown = remembered((text) => safeHtml(text, links));
  return {
    /** Text of an element. */
    text: (value: unknown) => Code.trusted(htmlText(String(value))),
    /** The value of an attribute in double quotes. */
    attribute: (text: string) => Code.trusted(htmlAttribute(text)),
    /** Markdown of a description. */
    markdown: (text: string) => Code.trusted(markdown(text)),
    /** Markdown of a description as text on one line. */
    plain: (text: string) => Code.trusted(htmlText(plainText(text))),
    /** Coloured code; a choice is the place that the chosen server changes. */
    code: (text: string, language: string, choice: Choice | object) =>
      Code.trusted(highlighted(tokenize(text, language), "texts" in choice ? choice : undefined)),
    /** A path that may break before each slash. */
    path: (text: string) => Code.trusted(htmlText(text).replace(/(?<=.)\//g, "<wbr>/")),
    /** Where a file of the site is. */
    file: (path: string) => Code.trusted(htmlAttribute(root + path)),
    /** Where a page of the site is; it is called by its file's name without the ending. */
    page: (id: string) => Code.trusted(htmlAttribute(`${root}${addressOf(id)}.html`)),
    /** Where a type is described. */
    typePage: (name: string) =>
      Code.trusted(htmlAttribute(`${root}types/${addressOf(typeFiles.get(name) ?? "")}.html`)),
    hasPage: (name: unknown) => typeof name === "string" && typeFiles.has(name),
    /** A type's name, which may break before each word. */
    typeName: (name: string) =>
      Code.trusted(htmlText(name).replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "<wbr>")),
    /** A name as part of an address, and as an id. */
    link: (name: string) => Code.trusted(htmlAttribute(addressOf(name))),
    /** An address of a description: of a web page, or of nothing. */
    url: (text: string) => Code.trusted(/^https?:\/\//i.test(text) ? htmlAttribute(text) : "#"),
    /** The class of a method. */
    method: (method: string) =>
      Code.trusted(`method ${method.toLowerCase().replace(/[^a-z]/g, "")}`),
    count: (list: readonly unknown[]) => Code.trusted(String(list.length)),
    /** One example an answer, for those that have one. */
    examples: (responses: readonly ResponseView[]) => responses.flatMap(exampleOf),
    lineSaysMore,
    is: (a: unknown, b: unknown) => a === b,
    or: (a: readonly unknown[], b: readonly unknown[]) => a.length + b.length > 0,
    and: (a: readonly unknown[], b: readonly unknown[]) => a.length > 0 && b.length > 0,
    from: (list: readonly unknown[], start: number) => list.slice(start),
  };
}

function exampleOf({ contents, ...response }: ResponseView): AnswerExampleView[] {
  const example = contents.find((content) => content.example !== undefined)?.example;
  return example === undefined ? [] : [{ ...response, example }];
}
