import type { EmitOf, PageOf, Print } from "../../emitter.js";
import type { DocsSettings } from "../options.js";
import { methodLinks } from "../text/method-links.js";
import { type DocsView, docsView, type MarkdownGroupView } from "../view/index.js";
import { markdownHelpers } from "./helpers.js";
import type { MarkdownTemplates } from "./templates.js";

/** Markdown: one page a group, and one for machines that leaves out samples and answers. */
export const emitMarkdown: EmitOf<MarkdownTemplates, DocsSettings> = (input) => {
  const { api, docs, sampleArguments } = input;
  const view = docsView(api, docs, sampleArguments);
  const print: Print = { helpers: markdownHelpers(methodLinks(view, "md")), tidy };
  return [
    { template: "docs/markdown/index", view, path: "docs/README.md", print },
    ...groupPages(view).map((page): PageOf<MarkdownTemplates> => {
      const path = `docs/${page.id}.md`;
      return { template: "docs/markdown/group", view: page, path, group: page.id, print };
    }),
    ...pagesForMachines(view, "docs"),
  ];
};

type ForMachines = Pick<MarkdownTemplates, "docs/markdown/llms" | "docs/markdown/llms-group">;

/** An index and a page a group, in a folder. */
export function pagesForMachines(view: DocsView, folder: string): PageOf<ForMachines>[] {
  const print: Print = { helpers: markdownHelpers(), tidy };
  return [
    { template: "docs/markdown/llms", view, path: `${folder}/llms.txt`, print },
    ...groupPages(view).map((page): PageOf<ForMachines> => {
      const path = `${folder}/llms/${page.id}.md`;
      return { template: "docs/markdown/llms-group", view: page, path, group: page.id, print };
    }),
  ];
}

/** What the page of a group sees. */
function groupPages(view: DocsView): MarkdownGroupView[] {
  return view.groups.map((group) => ({ ...group, site: view }));
}

/** Templates leave more blank lines than one where something is absent; code keeps its own. */
function tidy(text: string): string {
  const tidied = text.replace(CODE_OR_GAP, (found, fence) =>
    fence === undefined ? "\n\n" : found,
  );
  return `${tidied.trim()}\n`;
}

const CODE_OR_GAP = /^ *(`{3,})[^`\n]*\n[\s\S]*?^ *\1|\n(?:[ \t]*\n){2,}/gm;
