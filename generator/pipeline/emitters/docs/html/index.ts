import { defined } from "../../../../json/values.js";
import { escapeHidden } from "../../../print/code.js";
import { type RendererInput, rendererOf } from "../../../print/handlebars/index.js";
import type { EmitInput, OutputFile } from "../../emitter.js";
import { markdownPages } from "../markdown/index.js";
import { methodLinks } from "../text/method-links.js";
import {
  type DocsView,
  docsView,
  type SitePageView,
  type TypePageView,
  typePages,
} from "../view/index.js";
import { withAnchors, withFieldAnchors } from "./anchors.js";
import { htmlHelpers } from "./helpers.js";
import type { Tokenize } from "./highlight.js";
import { searchIndex } from "./search-index.js";

export interface SiteInput extends RendererInput, Pick<EmitInput, "api" | "docs"> {
  readonly tokenize: Tokenize;
  /** Stylesheets and scripts by name, as they are. */
  readonly assets: Readonly<Record<string, string>>;
}

/**
 * A static site: a page a group, a page a type, an overview, and what machines read. It needs no
 * server, and asks for nothing from elsewhere. Paths are relative to the site's folder.
 */
export function emitSite(input: SiteInput): OutputFile[] {
  const { api, docs, tokenize, assets } = input;
  const site = docsView(api, docs);
  const types = typePages(api, site);
  const typeFiles = new Map(types.map(({ name, id }) => [name, id]));
  const rendererIn = (root: "" | "../") => {
    const links = methodLinks(site, "html", root);
    const render = rendererOf(input, htmlHelpers({ tokenize, links, root, typeFiles }));
    return (view: SitePageView) => `${withoutBlankLines(render("docs/html/page", view))}\n`;
  };
  const page = rendererIn("");
  const typePage = rendererIn("../");
  return [
    ...sitePages(site, types).map(({ view, ...file }) => ({
      ...file,
      content: file.path.startsWith("types/") ? typePage(view) : page(view),
    })),
    ...Object.entries(assets).map(([name, content]) => ({ path: `assets/${name}`, content })),
    { path: "assets/search-index.js", content: searchIndex(site, types) },
    ...markdownPages(site, input)
      .filter(({ path }) => path.startsWith("llms"))
      .flatMap((file) => [file, ...asScript(file)]),
  ];
}

/** A page, and what it sees. */
export interface SitePage extends Pick<OutputFile, "path" | "group"> {
  readonly view: SitePageView;
}

/** Every page of the site: the overview, the groups, the types. */
export function sitePages(site: DocsView, types: readonly TypePageView[]): SitePage[] {
  const current = "types/index";
  return [
    { path: "index.html", view: { site, current: "" } },
    ...site.groups.map((group, index) => ({
      path: `${group.id}.html`,
      group: group.id,
      view: { site, group: withAnchors(group), current: group.id, ...around(site.groups, index) },
    })),
    { path: "types/index.html", view: { site, types, current } },
    ...types.map((type, index) => ({
      path: `types/${type.id}.html`,
      view: { site, type: withFieldAnchors(type), current, ...around(types, index) },
    })),
  ];
}

/** What comes before and after a page, in the order of the navigation. */
function around<Page>(pages: readonly Page[], index: number) {
  return defined({ previous: pages[index - 1], next: pages[index + 1] });
}

/** The Markdown of a group again, for the scripts of a page that is opened as a file. */
function asScript({ path, content }: OutputFile): OutputFile[] {
  if (!path.endsWith(".md")) return [];
  const script = `window.docsMarkdown = ${escapeHidden(JSON.stringify(content))};\n`;
  return [{ path: path.replace(/\.md$/, ".js"), content: script }];
}

/** Lines in which a template has only spoken to itself; code has lines of its own that stay. */
function withoutBlankLines(html: string): string {
  return html
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\n(?:[ \t]*\n)+/g, "\n")))
    .join("")
    .trim();
}
