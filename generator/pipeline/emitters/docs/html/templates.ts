import type {
  AnswerExampleView,
  DocsView,
  MarkdownGroupView,
  SitePageView,
} from "../view/types.js";

/** The folder of the site inside the output folder. */
export const SITE = "site";

/** What the templates of the site see. */
export interface SiteTemplates {
  /** A page of the site. */
  readonly "docs/html/page": SitePageView;
}

/** What helpers make of views, by the helper. */
export interface HelperViews {
  /** What the site's `examples` gives: answers that have an example. */
  readonly examples: readonly AnswerExampleView[];
}

/** It has pages for machines, too. */
export interface SiteRendered extends SiteTemplates {
  readonly "docs/markdown/llms": DocsView;
  readonly "docs/markdown/llms-group": MarkdownGroupView;
}
