/** Everything of the contract is on the page of its group or of a type that it links to. */
import { describe, expect, it } from "vitest";
import { readDescription } from "../support/description.js";
import { readHtmlPage, readTypePage } from "./support/html-page.js";
import { readMarkdownPage } from "./support/markdown-page.js";
import { contractOf, missingOn, pageOf } from "./support/missing.js";
import { ownMarkdown, ownSite } from "./support/pages.js";
import { readSummaries } from "./support/summaries.js";

const contract = contractOf(readDescription(), readSummaries());

/** A page by its name without the ending. */
type PageText = (name: string) => string | undefined;

const [markdown, site] = [await ownMarkdown(), await ownSite()];
const formats = {
  Markdown: {
    text: (name: string) => markdown.get(`${name}.md`),
    readerOf: (text: PageText) => (name: string) => readMarkdownPage(text(name) ?? ""),
  },
  HTML: {
    text: (name: string) => site.get(`${name}.html`),
    readerOf: (text: PageText) => {
      // Most pages link to the same types: each is read once.
      const type = remembered((name) => readTypePage(text(`types/${name}`)));
      return (name: string) => readHtmlPage(text(name) ?? "", type);
    },
  },
};

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name) as T;
  };
}

describe.each(Object.entries(formats))("%s", (_, { text: textOf, readerOf }) => {
  const pages = remembered(readerOf(textOf));

  it.each(contract.tags)("complete: %s", (tag) => {
    expect(missingOn(pages(pageOf(tag)), tag, contract)).toEqual([]);
  });

  // Each is on the page of Custom Channel Events or Tags, whatever its place.
  it.each([
    ["Custom Channel Events", "Report a new message", "summary"],
    ["Custom Channel Events", "/custom_channel_events", "path"],
    ["Custom Channel Events", "notify_quick_reply_selected", "path"],
    ["Custom Channel Events", "customChannelEvents.notifyNewMessage", "method of the client"],
    ["Custom Channel Events", "notifyAttributeCollectedBody", "validator"],
    ["Custom Channel Events", "external_conversation_id", "field"],
    ["Custom Channel Events", "quick_reply_option_id", "field of one request"],
    ["Custom Channel Events", "external_contact_id", "field of an answer"],
    ["Custom Channel Events", "request_id", "field of a linked type"],
    ["Custom Channel Events", "422", "status code"],
    ["Custom Channel Events", "lead", "value"],
    ["Custom Channel Events", "https://api.au.intercom.io", "server"],
    ["Tags", "contact_id", "parameter"],
    ["Tags", "company_id", "field of an alternative"],
    ["Tags", "List the tags of a contact", "operation of another group"],
  ])("%s without %s, a %s, would be noticed", (tag, text) => {
    expect(pages(pageOf(tag)).text).toContain(text);
    const read = readerOf((name) => textOf(name)?.replaceAll(text, "-"));
    expect(missingOn(read(pageOf(tag)), tag, contract)).not.toEqual([]);
  });
});
