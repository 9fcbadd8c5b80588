import type { DocsView, MarkdownGroupView } from "../view/types.js";

/** What the templates of the Markdown docs see. */
export interface MarkdownTemplates {
  /** The first page of the docs. */
  readonly "docs/markdown/index": DocsView;
  /** A group's page. */
  readonly "docs/markdown/group": MarkdownGroupView;
  /** The docs' index for machines. */
  readonly "docs/markdown/llms": DocsView;
  /** A group's page for machines. */
  readonly "docs/markdown/llms-group": MarkdownGroupView;
}
