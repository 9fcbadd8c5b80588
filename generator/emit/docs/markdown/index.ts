import type { EmitInput, Emitter, OutputFile } from "../../emitter.js";
import { createRenderer, type Render, type TemplateTexts } from "../../templates.js";
import { type DocsView, docsView } from "../view/index.js";
import { markdownHelpers } from "./helpers.js";

/** Markdown: one page a group, and one for machines that leaves out samples and answers. */
export const emitMarkdown: Emitter = ({ api, templates }: EmitInput): OutputFile[] =>
  markdownPages(docsView(api), templates).map((file) => ({ ...file, path: `docs/${file.path}` }));

/** @returns paths relative to the folder of the docs */
export function markdownPages(view: DocsView, templates: TemplateTexts): OutputFile[] {
  const render = createRenderer(templates, markdownHelpers());
  return [
    page("README.md", "index", view, render),
    page("llms.txt", "llms", view, render),
    ...view.groups.flatMap((group): OutputFile[] => [
      { ...page(`${group.id}.md`, "group", group, render), group: group.id },
      { ...page(`llms/${group.id}.md`, "llms-group", group, render), group: group.id },
    ]),
  ];
}

/** Templates leave more blank lines than one where something is absent. */
function page(path: string, template: string, view: object, render: Render): OutputFile {
  const text = render(`docs/markdown/${template}`, view);
  return { path, content: `${text.replace(/\n(?:[ \t]*\n){2,}/g, "\n\n").trim()}\n` };
}
