/** The escapers of the docs, over every payload: what they print parses as what went in. */
import fc from "fast-check";
import { toHtml } from "hast-util-to-html";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { toMarkdown } from "mdast-util-to-markdown";
import { gfm } from "micromark-extension-gfm";
import { parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import {
  htmlText as escapeText,
  htmlAttribute,
  markdownCell,
  markdownCode,
  markdownFence,
  markdownText,
} from "../../generator/pipeline/emitters/docs/text/escape.js";
import { withoutTags } from "../../generator/pipeline/emitters/docs/text/markdoc.js";
import {
  plainText,
  safeHtml,
  safeMarkdown,
} from "../../generator/pipeline/emitters/docs/text/markdown.js";
import { plainParagraphs } from "../../generator/pipeline/emitters/docs/text/plain.js";
import { PAYLOADS } from "../hostile/payloads.js";
import { DOCS_PAYLOADS } from "./support/docs-payloads.js";
import { attribute, elementsIn, htmlText, named, parseHtml } from "./support/html-tree.js";
import { nodesIn, parseMarkdown, textIn } from "./support/markdown-tree.js";

/** What is shown by its escape instead: characters that nobody sees, halves of characters. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is hidden
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

const payloads = Object.entries({ ...PAYLOADS, ...DOCS_PAYLOADS });
const visible = payloads.filter(([, text]) => !HIDDEN.test(text) && text.trim() !== "");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const kinds = (node: Nodes) => [...new Set(nodesIn(node).map(({ type }) => type))].sort();

describe("text", () => {
  it.each(visible)("of a line of Markdown: %s", (_, text) => {
    const root = parseMarkdown(markdownText(text));
    expect(kinds(root)).toEqual(["paragraph", "root", "text"]);
    expect(textIn(root).trim()).toBe(oneLine(text));
  });

  it.each(visible)("of a cell of a table: %s", (_, text) => {
    const root = parseMarkdown(`| a | b |\n| --- | --- |\n| ${markdownCell(text)} | end |\n`);
    const cells = nodesIn(root).filter(({ type }) => type === "tableCell");
    expect(cells.map(textIn).slice(2)).toEqual([oneLine(text), "end"]);
  });

  it.each(visible)("of a line of code: %s", (_, text) => {
    const root = parseMarkdown(`a ${markdownCode(text)} b`);
    const codes = nodesIn(root).flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));
    expect(codes).toEqual([oneLine(text)]);
    expect(textIn(root)).toBe(`a ${oneLine(text)} b`);
  });

  it.each(visible)("of a block of code: %s", (_, text) => {
    const root = parseMarkdown(`${markdownFence(text, "json")}\n\nend`);
    expect(root.children.map(({ type }) => type)).toEqual(["code", "paragraph"]);
    expect(root.children.map(textIn)).toEqual([text, "end"]);
  });

  it.each(visible)("of HTML: %s", (_, text) => {
    const root = parseHtml(`<b title="${htmlAttribute(text)}">${escapeText(text)}</b>`);
    const [bold, ...others] = named(root, ["b", "script", "img", "svg", "iframe", "form", "style"]);
    expect(others).toEqual([]);
    expect(bold && attribute(bold, "title")).toBe(text);
    expect(bold && htmlText(bold)).toBe(text);
  });

  it("shows what is hidden", () => {
    expect(markdownText("a\u202eb\0")).toBe("a\\\\u202eb\\\\u0000");
  });
});

describe("descriptions", () => {
  it.each(payloads)("have no markup but that of Markdown: %s", (_, text) => {
    const found = kinds(parseMarkdown(safeMarkdown(text)));
    const banned = ["html", "heading", "image", "imageReference", "definition", "linkReference"];
    expect(found.filter((kind) => banned.includes(kind) || kind.startsWith("footnote"))).toEqual(
      [],
    );
    const elements = elementsIn(parseHtml(safeHtml(text)));
    const names = new Set(elements.map(({ tagName }) => tagName));
    const acting = ["script", "img", "svg", "iframe", "form", "style", "h1", "h2", "b"];
    expect([...names].filter((name) => acting.includes(name))).toEqual([]);
  });

  it.each([
    ["[x](javascript:alert(1))", "x\n"],
    ["[x](https://example.com)", "[x](https://example.com)\n"],
    ["[x](#place)", "[x](#place)\n"],
    ["# Heading", "**Heading**\n"],
    ["![alt](https://example.com/x.png)", "alt\n"],
    ["a <b>c</b>", "a \\<b>c\\</b>\n"],
    ["* a\n* b", "- a\n- b\n"],
  ])("%j becomes %j", (text, markdown) => {
    expect(safeMarkdown(text)).toBe(markdown);
  });

  it("link code that is the name of an operation", () => {
    const links = new Map([["createContact", "contacts.md#createContact"]]);
    const text = "See `createContact`, not `createContacts`.";
    const link = "[`createContact`](contacts.md#createContact)";
    expect(safeMarkdown(text, links)).toBe(`See ${link}, not \`createContacts\`.\n`);
    expect(safeMarkdown(`${text}\n\n*x*`, links)).toBe(
      `See ${link}, not \`createContacts\`.\n\n*x*\n`,
    );
    expect(safeHtml(text, links)).toContain(
      '<a href="contacts.md#createContact"><code>createContact</code></a>, not <code>c',
    );
  });

  it("are read without their marks by the search", () => {
    expect(plainText("*a* `b`\n\n- [c](https://x.example)")).toBe("a b c");
  });
});

/** Both ways through the parser, without the short cut. */
function parsed(text: string): { markdown: string; html: string } {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return {
    markdown: toMarkdown(tree, { extensions: [gfmToMarkdown()] }),
    html: toHtml(toHast(tree)),
  };
}

/** HTML in which each character has one spelling. */
const meaning = (html: string) => serialize(parseFragment(html));

describe("the short cut for plain text", () => {
  const characters = fc.constantFrom(
    ..."aZé1 .,:;?`_*<&-#>[]()|~@/%{}!\\\n\"'=+w…".split(""),
    "\n\n",
    "www.",
    "http://",
  );

  it("prints what the parser would", () => {
    const lines = fc.array(characters, { maxLength: 12 }).map((parts) => `${parts.join("")}`);
    fc.assert(
      fc.property(lines, (text) => {
        if (!plainParagraphs(text)) return;
        const { markdown, html } = parsed(text);
        expect([safeMarkdown(text), meaning(safeHtml(text))]).toEqual([markdown, meaning(html)]);
      }),
      { numRuns: 20_000, seed: 4 },
    );
  });

  it.each(["Name of the tag, `VIP` or so.", "`a`: at 1.5 %, one `b c`.", "Ends at 10,000"])(
    "is taken by %j",
    (text) => {
      expect(plainParagraphs(text)).toEqual([text]);
    },
  );

  it.each(payloads.filter(([, text]) => plainParagraphs(text) !== undefined))(
    "is safe: %s",
    (_, text) => {
      expect(safeMarkdown(text)).toBe(parsed(text).markdown);
      expect(meaning(safeHtml(text))).toBe(meaning(parsed(text).html));
    },
  );
});

describe("Markdoc", () => {
  it.each([
    ['{% admonition type="info" name="Name" %}\ntext\n{% /admonition %}', "> **Name**\n>\n> text"],
    ["a {% admonition %}b{% /admonition %} c", "a \n\n> **Note**\n>\n> b\n\n c"],
    ['{% tabs %}\n{% tab label="x" %}\ninside\n{% /tab %}\n{% /tabs %}', "inside"],
    ['{% admonition name="" %}\na\n\nb\n{% /admonition %}', "> **Note**\n>\n> a\n>\n> b"],
    ["50 % {of} it", "50 % {of} it"],
  ])("%j", (text, markdown) => {
    expect(withoutTags(text).trim()).toBe(markdown);
  });
});
