import {
  type Check,
  firstWrong,
  isRecord,
  list,
  map,
  members,
  oneOf,
  text,
} from "../../config/option-checks.js";
import type { OptionRule } from "../emitter.js";
import { SAMPLE_IDS, type SampleId } from "./samples/types.js";

/** What a configuration can say to the docs. */
export interface DocsSettings {
  /** What the docs show besides what follows from the description. Default: everything, no links. */
  readonly docs?: DocsOptions;
}

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

const link: Check = members({
  text,
  url: (value) =>
    isHttpAddress(value) ? undefined : "an address that starts with https:// or http://",
});

/** One link, or several. */
const links: Check = (value) => {
  if (Array.isArray(value)) return firstWrong([...value.entries()], wholeLink);
  return wholeLink(value);
};

const wholeLink: Check = (value) => {
  if (!isRecord(value)) return "{ text, url }, or a list of these";
  const missing = ["text", "url"].find((key) => value[key] === undefined);
  return missing === undefined ? link(value) : `{ text, url }; it has no ${missing}`;
};

export const docsRule: OptionRule = {
  check: members({
    samples: list(oneOf(...SAMPLE_IDS), `a list of ${SAMPLE_IDS.join(", ")}`),
    links: map(links, "an object of { text, url } by method name"),
  }),
};

function isHttpAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value);
}
