import { defined } from "../../../../json/values.js";
import { escapeHidden } from "../../../print/code.js";
import type { EmitOf, OutputFile, Page, Print } from "../../emitter.js";
import { pagesForMachines } from "../markdown/index.js";
import type { DocsSettings } from "../options.js";
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
import { SITE, type SiteRendered } from "./templates.js";

/**
 * A static site: a page a group, a page a type, an overview, and what machines read. It needs no
 * server, and asks for nothing from elsewhere.
 */
export const emitSite: EmitOf<SiteRendered, DocsSettings> = async (input) => {
  const { api, docs, sampleArguments, services = {}, site: assets } = input;
  const tokenize = (await services.loadTokenizer?.()) ?? inOneColour;
  const view = docsView(api, docs, sampleArguments);
  const types = typePages(api, view);
  const typeFiles = new Map(types.map(({ name, id }) => [name, id]));
  const printIn = (root: "" | "../"): Print => {
    const links = methodLinks(view, "html", root);
    const helpers = htmlHelpers({ tokenize, links, root, typeFiles });
    return { helpers, tidy: (text) => `${withoutBlankLines(text)}\n` };
  };
  const [page, typePage] = [printIn(""), printIn("../")];
  const asset = (name: string, content: string): OutputFile => {
    return { path: `${SITE}/assets/${name}`, content };
  };
  return [
    ...sitePages(view, types).map((each) => ({
      ...each,
      path: `${SITE}/${each.path}`,
      print: each.path.startsWith("types/") ? typePage : page,
    })),
    ...Object.entries(assets).map(([name, content]) => asset(name, content)),
    asset("search-index.js", searchIndex(view, types)),
    ...pagesForMachines(view, SITE).flatMap((each) => [each, ...asScript(each)]),
  ];
};

const inOneColour: Tokenize = (text) => [{ text, kind: undefined }];

type SitePage = Page<"docs/html/page", SitePageView>;

/** Every page of the site, by its path there: the overview, the groups, the types. */
function sitePages(site: DocsView, types: readonly TypePageView[]): SitePage[] {
  const current = "types/index";
  const page = (path: string, view: SitePageView): SitePage => {
    return { template: "docs/html/page", path, view };
  };
  return [
    page("index.html", { site, current: "" }),
    ...site.groups.map((group, index) => ({
      ...page(`${group.id}.html`, {
        site,
        group: withAnchors(group),
        current: group.id,
        ...around(site.groups, index),
      }),
      group: group.id,
    })),
    page("types/index.html", { site, types, current }),
    ...types.map((type, index) =>
      page(`types/${type.id}.html`, {
        site,
        type: withFieldAnchors(type),
        current,
        ...around(types, index),
      }),
    ),
  ];
}

/** What comes before and after a page, in the order of the navigation. */
function around<Page>(pages: readonly Page[], index: number) {
  return defined({ previous: pages[index - 1], next: pages[index + 1] });
}

/** The Markdown of a group again, for the scripts of a page that is opened as a file. */
function asScript<Each extends Page>(page: Each): Each[] {
  const { path, print = {} } = page;
  if (!path.endsWith(".md")) return [];
  const tidy = (text: string) => {
    const content = print.tidy?.(text) ?? text;
    return `window.docsMarkdown = ${escapeHidden(JSON.stringify(content))};\n`;
  };
  return [{ ...page, path: path.replace(/\.md$/, ".js"), print: { ...print, tidy } }];
}

/** Lines in which a template has only spoken to itself; code has lines of its own that stay. */
function withoutBlankLines(html: string): string {
  return html
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\n(?:[ \t]*\n)+/g, "\n")))
    .join("")
    .trim();
}
