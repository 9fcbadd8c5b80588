import type { Emitter, OutputFile } from "../../emitter.js";
import {
  createRenderer,
  type Helpers,
  type Render,
  type TemplateTexts,
} from "../../templates/index.js";
import { methodLinks } from "../text/method-links.js";
import { type DocsView, docsView } from "../view/index.js";
import { markdownHelpers } from "./helpers.js";

/** Markdown: one page a group, and one for machines that leaves out samples and answers. */
export const emitMarkdown: Emitter = ({
  api,
  templates,
  docs,
  helpers,
  sampleArguments,
}): OutputFile[] =>
  markdownPages(docsView(api, docs, sampleArguments), templates, helpers).map((file) => ({
    ...file,
    path: `docs/${file.path}`,
  }));

/** @returns paths relative to the folder of the docs */
export function markdownPages(
  view: DocsView,
  templates: TemplateTexts,
  helpers: Helpers = {},
): OutputFile[] {
  const forPeople = createRenderer(templates, {
    ...helpers,
    ...markdownHelpers(methodLinks(view, "md")),
  });
  const forMachines = createRenderer(templates, { ...helpers, ...markdownHelpers() });
  return [
    page("README.md", "index", view, forPeople),
    page("llms.txt", "llms", view, forMachines),
    ...view.groups.flatMap(({ id, ...group }): OutputFile[] => {
      const input = { ...group, id, site: view };
      return [
        { ...page(`${id}.md`, "group", input, forPeople), group: id },
        { ...page(`llms/${id}.md`, "llms-group", input, forMachines), group: id },
      ];
    }),
  ];
}

function page(path: string, template: string, view: object, render: Render): OutputFile {
  return { path, content: `${tidy(render(`docs/markdown/${template}`, view)).trim()}\n` };
}

/** Templates leave more blank lines than one where something is absent; code keeps its own. */
function tidy(text: string): string {
  return text.replace(CODE_OR_GAP, (found, fence) => (fence === undefined ? "\n\n" : found));
}

const CODE_OR_GAP = /^ *(`{3,})[^`\n]*\n[\s\S]*?^ *\1|\n(?:[ \t]*\n){2,}/gm;
