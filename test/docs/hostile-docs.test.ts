/**
 * No text of a description becomes markup, in Markdown or HTML. Names and values change nothing of
 * a page's structure; descriptions may hold Markdown, and nothing that acts or divides the page.
 */
import { describe, expect, it } from "vitest";
import { type Fill, hostileDescription } from "../hostile/description.js";
import { PAYLOADS } from "../hostile/payloads.js";
import { DOCS_ARRANGEMENTS } from "./support/arrangements.js";
import { DOCS_PAYLOADS } from "./support/docs-payloads.js";
import { attribute, elementsIn, parseHtml } from "./support/html-tree.js";
import { linksIn, parseMarkdown } from "./support/markdown-tree.js";
import { counts, htmlOutline, markdownOutline } from "./support/outline.js";
import { apiOf, markdownOf, type Pages, siteOf } from "./support/pages.js";

/** Places whose text is Markdown; all others are names and values. */
const PROSE = [
  ...["info", "tag text", "description", "parameter", "body", "answer", "schema text"],
  ...["beside reference", "beside null", "title"],
];
const isProse = (place: string) => PROSE.includes(place);

interface Docs {
  readonly markdown: Pages;
  readonly site: Pages;
}

async function docsOf(fill: Fill): Promise<Docs | undefined> {
  const text = JSON.stringify(hostileDescription(fill));
  const api = apiOf({ file: "openapi.json", text });
  return api && { markdown: await markdownOf(api), site: await siteOf(api) };
}

function required(docs: Docs | undefined): Docs {
  if (docs === undefined) throw new Error("the description is refused");
  return docs;
}

const HARMLESS = "harmless";
const harmless = required(await docsOf(() => HARMLESS));

/** Pages in their order, for groups have other names here and there. */
const html = ({ site }: Docs) =>
  [...site].filter(([path]) => path.endsWith(".html")).map(([, text]) => text);
const markdown = (docs: Docs) => [...docs.markdown.values()];

const payloads = Object.values({ ...PAYLOADS, ...DOCS_PAYLOADS });

/** Each place gets a payload; from one arrangement to the next all of them move on. */
function arranged(
  texts: readonly string[],
  arrangement: number,
  isFilled: (place: string) => boolean,
): Fill {
  const places: string[] = [];
  return (place) => {
    if (!isFilled(place)) return HARMLESS;
    if (!places.includes(place)) places.push(place);
    return texts[(places.indexOf(place) + arrangement * STEP) % texts.length] ?? "";
  };
}

/** Has no divisor in common with the number of payloads, so that they meet ever other places. */
const STEP = 37;
const ARRANGEMENTS = [...Array(DOCS_ARRANGEMENTS).keys()];

/**
 * What changes more than a text by what it means: an empty name leaves no code behind it, a name of
 * digits goes before others in JSON objects, half a character is no part of an address.
 */
const MEANINGFUL = [
  ...["empty", "blank", "digits", "lone surrogates"].map((name) => PAYLOADS[name]),
];

describe("names and values", () => {
  const texts = payloads.filter((text) => !MEANINGFUL.includes(text));
  // A header that is not named as headers are is none of the client's.
  const isName = (place: string) => !isProse(place) && place !== "header";

  it.each(ARRANGEMENTS)("leave the structure of every page alone: %i", async (arrangement) => {
    const docs = required(await docsOf(arranged(texts, arrangement, isName)));
    expect(html(docs).map(htmlOutline)).toEqual(html(harmless).map(htmlOutline));
    expect(markdown(docs).map(markdownOutline)).toEqual(markdown(harmless).map(markdownOutline));
  });
});

/** What a description may be made of. */
const FORMAT_ELEMENTS = [
  ...["p", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "br", "a"],
  ...["table", "thead", "tbody", "tr", "th", "td", "input"],
];
const FORMAT_NODES =
  /^(paragraph|emphasis|strong|delete|inlineCode|code|blockquote|list|listItem|thematicBreak|link|table|tableRow|tableCell)$/;

const structure = (text: string) =>
  counts(htmlOutline(text).filter((each) => !FORMAT_ELEMENTS.includes(each.split(" ")[0] ?? "")));
const divisions = (text: string) =>
  counts(markdownOutline(text).filter((each) => !FORMAT_NODES.test(each)));

describe("descriptions", () => {
  it.each(ARRANGEMENTS)("divide no page: %i", async (arrangement) => {
    const docs = required(await docsOf(arranged(payloads, arrangement, isProse)));
    expect(html(docs).map(structure)).toEqual(html(harmless).map(structure));
    expect(markdown(docs).map(divisions)).toEqual(markdown(harmless).map(divisions));
  });
});

describe("everything at once", () => {
  const texts = payloads.filter((text) => text !== PAYLOADS["lone surrogates"]);

  it.each(ARRANGEMENTS)("does nothing: %i", async (arrangement) => {
    const docs = required(await docsOf(arranged(texts, arrangement, () => true)));
    expect(html(docs).flatMap(actionsIn)).toEqual([]);
    const raw = markdown(docs).flatMap(rawHtml);
    expect(raw.filter((kind) => !OWN_HTML.has(kind))).toEqual([]);
    const urls = markdown(docs).flatMap((text) => linksIn(parseMarkdown(text)));
    expect(urls.filter((url) => !ALLOWED.test(url))).toEqual([]);
  });
});

const rawHtml = (text: string) => markdownOutline(text).filter((kind) => kind.startsWith("html "));

/** Anchors and details: what a page of a harmless description has. */
const OWN_HTML = new Set(markdown(harmless).flatMap(rawHtml));

/** To the web, to a page of the docs, into a page. */
const ALLOWED =
  /^(https?:\/\/|(\.\.\/)?((llms|types)\/)?[\w%-]+\.(md|html)(#[\w%.-]+)?$|#|llms\.txt$|(\.\.\/)?assets\/|data:,$)/;

function actionsIn(text: string): string[] {
  return elementsIn(parseHtml(text)).flatMap((element) => {
    const handlers = element.attrs.filter(({ name }) => /^(on|style$|srcdoc$)/.test(name));
    const url = attribute(element, "href") ?? attribute(element, "src") ?? "#";
    return [...handlers.map(({ name }) => name), ...(ALLOWED.test(url) ? [] : [url])];
  });
}

describe("Markdoc", () => {
  it("makes notes of admonitions, in Markdown and in HTML", async () => {
    const text = '{% admonition type="warning" name="Mind" %}\nThe *gap*.\n{% /admonition %}';
    const docs = required(await docsOf((place) => (place === "description" ? text : HARMLESS)));
    expect(markdown(docs).join("\n")).toContain("> **Mind**\n>\n> The *gap*.");
    const quotes = html(docs).flatMap((page) =>
      elementsIn(parseHtml(page)).filter(({ tagName }) => tagName === "blockquote"),
    );
    expect(quotes).toHaveLength(1);
    expect([...docs.markdown.values(), ...docs.site.values()].join("\n")).not.toContain("{%");
  });
});
