import { defined } from "../../../model/json.js";
import type { EmitInput, OutputFile } from "../../emitter.js";
import { createRenderer } from "../../templates/index.js";
import { markdownPages } from "../markdown/index.js";
import { methodLinks } from "../text/method-links.js";
import { type DocsGroupView, type DocsView, docsView, type SitePageView } from "../view/index.js";
import { withAnchors } from "./anchors.js";
import { htmlHelpers } from "./helpers.js";
import type { Tokenize } from "./highlight.js";
import { searchIndex } from "./search-index.js";

export interface SiteInput extends Pick<EmitInput, "api" | "templates" | "docs"> {
  readonly tokenize: Tokenize;
  /** Stylesheets and scripts by name, as they are. */
  readonly assets: Readonly<Record<string, string>>;
}

/**
 * A static site: a page a group, an overview, and what machines read. It needs no server, and asks
 * for nothing from elsewhere. Paths are relative to the site's folder.
 */
export function emitSite({ api, templates, docs, tokenize, assets }: SiteInput): OutputFile[] {
  const site = docsView(api, docs);
  const render = createRenderer(templates, htmlHelpers(tokenize, methodLinks(site, "html")));
  const page = (view: SitePageView) => `${withoutBlankLines(render("docs/html/page", view))}\n`;
  return [
    { path: "index.html", content: page({ site, current: "" }) },
    ...site.groups.map((group, index) => ({
      path: `${group.id}.html`,
      content: page(groupPage(site, group, index)),
      group: group.id,
    })),
    ...Object.entries(assets).map(([name, content]) => ({ path: `assets/${name}`, content })),
    { path: "assets/search-index.js", content: searchIndex(site) },
    ...markdownPages(site, templates).flatMap((file) =>
      file.path.startsWith("llms") ? [file] : [],
    ),
  ];
}

/** What the page of a group sees; `index` is the group's place in the navigation. */
export function groupPage(site: DocsView, group: DocsGroupView, index: number): SitePageView {
  const { id } = group;
  return { site, group: withAnchors(group), current: id, ...around(site.groups, index) };
}

/** The groups before and after a group, in the order of the navigation. */
function around(groups: readonly DocsGroupView[], index: number) {
  return defined({ previous: groups[index - 1], next: groups[index + 1] });
}

/** Lines in which a template has only spoken to itself; code has lines of its own that stay. */
function withoutBlankLines(html: string): string {
  return html
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\n(?:[ \t]*\n)+/g, "\n")))
    .join("")
    .trim();
}
