import type { SampleId } from "./samples/types.js";

/** What the docs show besides what follows from the description. */
export interface DocsOptions {
  /** Languages of the code samples, in this order. Default: all ten. */
  readonly samples?: readonly SampleId[];
  /** Links of operations to pages of yours, one or several, by method name. Default: none. */
  readonly links?: Readonly<Record<string, DocsLink | readonly DocsLink[]>>;
}

/** `{ text: "Runbook: duplicate contacts", url: "https://…" }`. */
export interface DocsLink {
  readonly text: string;
  /** Begins with `https://` or `http://`. */
  readonly url: string;
}
