import { createFragments } from "../../../print/handlebars/fragments.js";
import { type Render, type RendererInput, rendererOf } from "../../../print/handlebars/index.js";
import type { Keep } from "../../emitter.js";
import { type Emitter, makeAnew, type OutputFile } from "../../emitter.js";
import { methodLinks } from "../text/method-links.js";
import { type DocsView, docsView, type MarkdownGroupView } from "../view/index.js";
import { markdownHelpers } from "./helpers.js";

/** Markdown: one page a group, and one for machines that leaves out samples and answers. */
export const emitMarkdown: Emitter = (input): OutputFile[] => {
  const { api, docs, sampleArguments, keep = makeAnew } = input;
  const make = () => docsView(api, docs, sampleArguments);
  const view = keep(`view with ${JSON.stringify(docs)}`, api, make);
  return markdownPages(view, input, keep).map((file) => ({ ...file, path: `docs/${file.path}` }));
};

/** @returns paths relative to the folder of the docs */
export function markdownPages(
  view: DocsView,
  input: RendererInput,
  keep: Keep = makeAnew,
): OutputFile[] {
  const [people, machines] = ["people", "machines"].map((who) => keep(who, view, createFragments));
  const forPeople = rendererOf(input, markdownHelpers(methodLinks(view, "md")), people);
  const forMachines = rendererOf(input, markdownHelpers(), machines);
  const pages = keep("pages", view, () => groupPages(view));
  return [
    page("README.md", "index", view, forPeople),
    page("llms.txt", "llms", view, forMachines),
    ...pages.flatMap((input): OutputFile[] => {
      const { id } = input;
      return [
        { ...page(`${id}.md`, "group", input, forPeople), group: id },
        { ...page(`llms/${id}.md`, "llms-group", input, forMachines), group: id },
      ];
    }),
  ];
}

/** What the page of a group sees. */
function groupPages(view: DocsView): MarkdownGroupView[] {
  return view.groups.map((group) => ({ ...group, site: view }));
}

function page(path: string, template: string, view: object, render: Render): OutputFile {
  return { path, content: `${tidy(render(`docs/markdown/${template}`, view)).trim()}\n` };
}

/** Templates leave more blank lines than one where something is absent; code keeps its own. */
function tidy(text: string): string {
  return text.replace(CODE_OR_GAP, (found, fence) => (fence === undefined ? "\n\n" : found));
}

const CODE_OR_GAP = /^ *(`{3,})[^`\n]*\n[\s\S]*?^ *\1|\n(?:[ \t]*\n){2,}/gm;
