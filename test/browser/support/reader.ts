import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { CHROMIUM, FLAGS } from "./chromium.js";

/** Address of the site as files; ends with a slash. */
export const SITE = `${pathToFileURL(inject("site")).href}/`;

/** All pages, from the site's folder: `contacts.html`, `types/Contact.html`. */
export const pages = (): string[] =>
  readdirSync(inject("site"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );

/** Tests that need a browser; skipped, with the reason as their name, where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  const isMissing = CHROMIUM === undefined;
  describe.skipIf(isMissing)(isMissing ? `${name} (no Chromium on this machine)` : name, tests);
}

/** A page that somebody reads, and everything in it that went wrong. */
export interface Reader {
  readonly page: Page;
  /** Opens a page by its name and place: `contacts.html#createContact`. */
  readonly open: (address: string) => Promise<void>;
  /** Messages of the console that are errors, uncaught errors, and requests to anywhere else. */
  readonly problems: readonly string[];
}

/** One browser for a test file; each call of the result opens a profile of its own in it. */
export function useBrowser(): (options?: ReaderOptions) => Promise<Reader> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: 0 });
  });
  afterAll(() => browser?.close());
  return (options = {}) => {
    if (browser === undefined) throw new Error("there is no browser");
    return openReader(browser, options);
  };
}

export interface ReaderOptions extends BrowserContextOptions {
  /** Where the site is; default: its files. */
  readonly site?: string;
}

async function openReader(browser: Browser, options: ReaderOptions): Promise<Reader> {
  const { site = SITE, ...others } = options;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...others });
  // Nothing is judged by how long it takes; what hangs is ended by Vitest.
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && url !== "data:,") problems.push(`request to ${url}`);
  });
  return {
    page,
    problems,
    open: async (address) => {
      // A change of the place alone would not load the page.
      await page.goto("about:blank");
      await page.goto(`${site}${address}`);
    },
  };
}

/** Expects that nothing went wrong, and closes the profile. */
export async function leave({ page, problems }: Reader): Promise<void> {
  expect(problems).toEqual([]);
  await page.context().close();
}
