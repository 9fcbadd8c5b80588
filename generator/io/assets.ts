import { join } from "node:path";
import type { TemplateTexts } from "../pipeline/print/handlebars/index.js";
import { packageRoot } from "./package-root.js";
import { readFolder } from "./read-folder.js";

/** What the generator brings along. */
export interface Assets {
  readonly templates: TemplateTexts;
  /** The files of the client's runtime, by name. */
  readonly runtime: Readonly<Record<string, string>>;
  /** Stylesheets and scripts of a site, by name. */
  readonly site: Readonly<Record<string, string>>;
}

export async function readAssets(): Promise<Assets> {
  const root = packageRoot();
  const [templates, runtime, styles, scripts] = await Promise.all([
    readFolder(join(root, "templates"), ".hbs"),
    readFolder(join(root, "generator", "shipped", "runtime"), ".ts"),
    readFolder(join(root, "templates", "docs", "html", "styles"), ".css"),
    readFolder(join(root, "dist", "site"), ".js"),
  ]);
  const named = Object.entries(templates)
    // Teams' templates are theirs alone.
    .filter(([path]) => !path.startsWith("teams/"))
    .map(([path, text]) => [path.replace(/\.hbs$/, ""), text]);
  // The stylesheet is the files of a folder in the order of their names.
  const site = { "site.css": Object.values(styles).join("\n"), ...scripts };
  return { templates: Object.fromEntries(named), runtime, site };
}
