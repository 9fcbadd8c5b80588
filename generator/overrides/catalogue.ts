import type { ClientGroupView } from "../pipeline/emitters/client/group-view.js";
import type { LicenseView } from "../pipeline/emitters/client/license-view.js";
import type { ReadmeView } from "../pipeline/emitters/client/readme-view.js";
import type { ClientRootView, TransportView } from "../pipeline/emitters/client/root-view.js";
import type {
  AnswerExampleView,
  DocsView,
  MarkdownGroupView,
  SitePageView,
} from "../pipeline/emitters/docs/view/types.js";
import type { TypesView } from "../pipeline/emitters/types/index.js";
import type { ValidatorsGroupView } from "../pipeline/emitters/validators/group.js";
import type { SchemasView } from "../pipeline/emitters/validators/named.js";
import type { ResponsesView } from "../pipeline/emitters/validators/responses.js";
import type { ValidatorsRootView } from "../pipeline/emitters/validators/root.js";
import type { FunctionsView } from "../pipeline/emitters/validators/view.js";
import type { Api } from "../pipeline/model/types.js";

/**
 * What people's templates, names and emitters may rely on: `templates/view-model.schema.json` is
 * made from this type, and `npm run view-model` gives a change of it a version.
 */
export interface ViewModel {
  /** What each template sees, by its name. */
  readonly templates: TemplateViews;
  /** What helpers make of views, where that is more than a part of one. */
  readonly helpers: HelperViews;
  /** The model: what functions that name things, and emitters of one's own, see. */
  readonly api: Api;
}

/**
 * What each template sees that an emitter renders. Partials see what they are called with, which
 * follows from the templates themselves.
 */
export interface TemplateViews {
  /** The named types. */
  readonly "types/types": TypesView;
  /** A client's root: every group on one object. */
  readonly "client/client": ClientRootView;
  /** What a client's package exports. */
  readonly "client/index": ClientRootView;
  /** A group's functions and their types. */
  readonly "client/group": ClientGroupView;
  /** How a client reaches the API. */
  readonly "client/transport": TransportView;
  /** The program that builds a client's package. */
  readonly "client/build": NoView;
  /** A client's README. */
  readonly "client/readme": ReadmeView;
  /** A client's licence, where it is MIT. */
  readonly "client/license": LicenseView;
  /** A group's validators. */
  readonly "validators/group": ValidatorsGroupView;
  /** All validators of requests. */
  readonly "validators/index": ValidatorsRootView;
  /** Functions that tell whether a value is of a named type. */
  readonly "validators/checks": FunctionsView;
  /** Schemas of named types. */
  readonly "validators/schemas": SchemasView;
  /** All validators of answers. */
  readonly "validators/responses": ResponsesView;
  /** The first page of the docs. */
  readonly "docs/markdown/index": DocsView;
  /** A group's page. */
  readonly "docs/markdown/group": MarkdownGroupView;
  /** The docs' index for machines. */
  readonly "docs/markdown/llms": DocsView;
  /** A group's page for machines. */
  readonly "docs/markdown/llms-group": MarkdownGroupView;
  /** A page of the site. */
  readonly "docs/html/page": SitePageView;
}

/** What a template sees to which nothing is said. */
export type NoView = Readonly<Record<string, never>>;

/** What helpers make of views, by the helper. */
export interface HelperViews {
  /** What the site's `examples` gives: answers that have an example. */
  readonly examples: readonly AnswerExampleView[];
}

/** A template that an emitter renders. */
export type EntryName = keyof TemplateViews;

/**
 * Every template that an emitter renders, and the files that it makes: paths in the output folder,
 * and below `site/` in the folder of `docs`.
 */
export const ENTRY_TEMPLATES: Readonly<Record<EntryName, readonly string[]>> = {
  "types/types": ["client/src/types.ts"],
  "client/client": ["client/src/client.ts"],
  "client/index": ["client/src/index.ts"],
  "client/group": ["client/src/<group>/index.ts"],
  "client/transport": ["client/src/transport.ts"],
  "client/build": ["client/build.mjs"],
  "client/readme": ["client/README.md"],
  "client/license": ["client/LICENSE"],
  "validators/group": ["client/src/<group>/validators.ts"],
  "validators/index": ["client/src/validators/index.ts"],
  "validators/checks": ["client/src/validators/checks.ts"],
  "validators/schemas": ["client/src/validators/schemas.ts"],
  "validators/responses": ["client/src/validators/responses.ts"],
  "docs/markdown/index": ["docs/README.md"],
  "docs/markdown/group": ["docs/<group>.md"],
  "docs/markdown/llms": ["docs/llms.txt", "site/llms.txt"],
  "docs/markdown/llms-group": ["docs/llms/<group>.md", "site/llms/<group>.md"],
  "docs/html/page": [
    "site/index.html",
    "site/<group>.html",
    "site/types/index.html",
    "site/types/<type>.html",
  ],
};

export const ENTRY_NAMES = Object.keys(ENTRY_TEMPLATES) as EntryName[];

export function isEntry(template: string): template is EntryName {
  return Object.hasOwn(ENTRY_TEMPLATES, template);
}
