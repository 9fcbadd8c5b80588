import type { EmitInput, OutputFile } from "../../emitter.js";
import { createRenderer } from "../../templates.js";
import { markdownPages } from "../markdown/index.js";
import { docsView } from "../view/index.js";
import { htmlHelpers } from "./helpers.js";
import type { Tokenize } from "./highlight.js";
import { searchIndex } from "./search-index.js";

export interface SiteInput extends Pick<EmitInput, "api" | "templates"> {
  readonly tokenize: Tokenize;
  /** Stylesheets and scripts by name, as they are. */
  readonly assets: Readonly<Record<string, string>>;
}

/**
 * A static site: a page a group, an overview, and what machines read. It needs no server, and asks
 * for nothing from elsewhere. Paths are relative to the site's folder.
 */
export function emitSite({ api, templates, tokenize, assets }: SiteInput): OutputFile[] {
  const site = docsView(api);
  const render = createRenderer(templates, htmlHelpers(tokenize));
  const page = (view: object) => `${withoutBlankLines(render("docs/html/page", view))}\n`;
  return [
    { path: "index.html", content: page({ site, current: "" }) },
    ...site.groups.map((group) => ({
      path: `${group.id}.html`,
      content: page({ site, group, current: group.id }),
      group: group.id,
    })),
    ...Object.entries(assets).map(([name, content]) => ({ path: `assets/${name}`, content })),
    { path: "assets/search-index.js", content: searchIndex(site) },
    ...markdownPages(site, templates).flatMap((file) =>
      file.path.startsWith("llms") ? [file] : [],
    ),
  ];
}

/** Lines in which a template has only spoken to itself; code has lines of its own that stay. */
function withoutBlankLines(html: string): string {
  return html
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\n(?:[ \t]*\n)+/g, "\n")))
    .join("")
    .trim();
}
