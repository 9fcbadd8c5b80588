import type { EmitterOf, HelperGives } from "../../emitter.js";
import { type DocsSettings, docsRule } from "../options.js";
import type { htmlHelpers } from "./helpers.js";
import { SITE, type SiteRendered } from "./templates.js";

const HELPERS = {
  text: "code",
  attribute: "code",
  markdown: "code",
  plain: "code",
  code: "code",
  path: "code",
  file: "code",
  page: "code",
  typePage: "code",
  hasPage: "boolean",
  typeName: "code",
  link: "code",
  url: "code",
  method: "code",
  count: "code",
  examples: { listOf: "AnswerExampleView" },
  lineSaysMore: "boolean",
  is: "boolean",
  or: "boolean",
  and: "boolean",
  from: "sameList",
} satisfies Record<keyof ReturnType<typeof htmlHelpers>, HelperGives>;

export const site: EmitterOf<SiteRendered, DocsSettings> = {
  name: "site",
  title: "the docs as a static site",
  options: { docs: docsRule },
  templates: {
    "docs/html/page": [
      `${SITE}/index.html`,
      `${SITE}/<group>.html`,
      `${SITE}/types/index.html`,
      `${SITE}/types/<type>.html`,
    ],
    "docs/markdown/llms": [`${SITE}/llms.txt`],
    "docs/markdown/llms-group": [`${SITE}/llms/<group>.md`],
  },
  helpers: HELPERS,
  load: async () => (await import("./index.js")).emitSite,
};
