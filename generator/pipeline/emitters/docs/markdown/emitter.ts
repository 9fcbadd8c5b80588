import type { EmitterOf, HelperGives } from "../../emitter.js";
import { type DocsSettings, docsRule } from "../options.js";
import type { markdownHelpers } from "./helpers.js";
import type { MarkdownTemplates } from "./templates.js";

const HELPERS = {
  text: "code",
  code: "code",
  cell: "code",
  limit: "code",
  fence: "code",
  markdown: "code",
  link: "code",
  url: "code",
  count: "code",
  bullet: "code",
  typeSaysMore: "boolean",
  next: "number",
  is: "boolean",
  or: "boolean",
  and: "boolean",
  from: "sameList",
  upTo: "sameList",
} satisfies Record<keyof ReturnType<typeof markdownHelpers>, HelperGives>;

export const docs: EmitterOf<MarkdownTemplates, DocsSettings> = {
  name: "docs",
  title: "the docs as Markdown",
  isDefault: true,
  options: { docs: docsRule },
  templates: {
    "docs/markdown/index": ["docs/README.md"],
    "docs/markdown/group": ["docs/<group>.md"],
    "docs/markdown/llms": ["docs/llms.txt"],
    "docs/markdown/llms-group": ["docs/llms/<group>.md"],
  },
  helpers: HELPERS,
  load: async () => (await import("./index.js")).emitMarkdown,
};
