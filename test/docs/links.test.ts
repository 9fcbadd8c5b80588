/** No link of the docs is dead, no id is twice on a page, and every page can be found. */
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, elementsIn, parseHtml } from "./support/html-tree.js";
import { headingIds, linksIn, nodesIn, parseMarkdown } from "./support/markdown-tree.js";
import { ownMarkdown, ownSite, type Pages } from "./support/pages.js";

/** What a page offers to links, and where its own lead. */
interface Linked {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

const markdown = linkedPages(await ownMarkdown(), readMarkdown);
const html = linkedPages(await ownSite(), (text, path) =>
  path.endsWith(".html") ? readHtml(text) : readMarkdown(text),
);

function linkedPages(pages: Pages, read: (text: string, path: string) => Linked) {
  const texts = [...pages].filter(([path]) => !path.endsWith(".js"));
  return new Map(texts.map(([path, text]) => [path, read(text, path)]));
}

function readMarkdown(text: string): Linked {
  const root = parseMarkdown(text);
  const raw = nodesIn(root).flatMap((node) => (node.type === "html" ? [node.value] : []));
  const anchors = raw.flatMap((value) => /^<a id="([^"]*)">$/.exec(value)?.[1] ?? []);
  return { ids: [...anchors, ...headingIds(root)], links: linksIn(root) };
}

function readHtml(text: string): Linked {
  const elements = elementsIn(parseHtml(text));
  const of = (name: string) => elements.flatMap((element) => attribute(element, name) ?? []);
  return { ids: of("id"), links: [...of("href"), ...of("src")] };
}

const WEB = /^https?:\/\//;
/** Scripts and styles of the site, and its icon, which is none. */
const ASSET = /^(\.\.\/)?assets\/|^data:,$/;

function deadLinks(pages: ReadonlyMap<string, Linked>): string[] {
  return [...pages].flatMap(([path, { links }]) =>
    links
      .filter((url) => !WEB.test(url) && !ASSET.test(url) && !leads(url, path, pages))
      .map((url) => `${path}: ${url}`),
  );
}

function leads(url: string, from: string, pages: ReadonlyMap<string, Linked>): boolean {
  const [file = "", id] = url.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(file));
  const target = pages.get(path);
  if (target === undefined) return false;
  return id === undefined || target.ids.includes(id) || target.ids.includes(decodeURIComponent(id));
}

describe.each([
  ["Markdown", markdown],
  ["HTML", html],
])("links of %s", (_, pages) => {
  it("lead somewhere", () => {
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(1_000);
    expect(deadLinks(pages)).toEqual([]);
  });

  it("are noticed when they are dead", () => {
    const dead = { ids: [], links: ["#nowhere", "nowhere.md", "contacts.html#nowhere"] };
    expect(deadLinks(new Map([...pages, ["page", dead]]))).toHaveLength(3);
  });

  it("have one place each to lead to", () => {
    const twice = [...pages].flatMap(([path, { ids }]) =>
      ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });
});

describe("every page is listed", () => {
  const groups = [...markdown.keys()].filter((path) => /^[a-z-]+\.md$/.test(path));

  it("in README.md", () => {
    expect(groups).toHaveLength(38);
    expect(markdown.get("README.md")?.links).toEqual(expect.arrayContaining(groups));
  });

  it("in llms.txt", () => {
    const wanted = groups.map((path) => `llms/${path}`);
    expect([...(markdown.get("llms.txt")?.links ?? [])].sort()).toEqual(wanted.sort());
  });

  it("in the site's first page", () => {
    const wanted = groups.map((path) => path.replace(/md$/, "html"));
    expect(html.get("index.html")?.links).toEqual(expect.arrayContaining(wanted));
  });

  it("in the list of the types", () => {
    const pages = [...html.keys()].filter((path) => path.startsWith("types/"));
    expect(pages.length).toBeGreaterThan(200);
    const wanted = pages.map((path) => `../${path}`);
    expect(html.get("types/index.html")?.links).toEqual(expect.arrayContaining(wanted));
  });
});
