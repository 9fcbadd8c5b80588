/** Reading: deep links, without scripts, on paper, from files and from a server; what it weighs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type SiteServer, startSiteServer } from "../../generator/io/site-server.js";
import { describeInBrowser, leave, pages, type Reader, useBrowser } from "./support/reader.js";

/** How far below the bar a place stands, in px. */
const top = ({ page }: Reader, id: string) =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, id);

describeInBrowser("reading", () => {
  const read = useBrowser();
  let server: SiteServer | undefined;
  beforeAll(async () => {
    server = await startSiteServer(inject("site"), 0);
  });
  afterAll(() => server?.close());

  it.each([
    ["an operation", "conversations.html", "convertConversationToTicket"],
    ["a field of a type", "types/ConversationPart.html", "ConversationPart.author"],
    ["a field", "contacts.html", "createContact.body.custom_attributes"],
    ["an answer", "contacts.html", "searchContacts.200"],
    ["a field of an answer that is closed", "contacts.html", "searchContacts.200.total_count"],
  ])("a link leads to %s", async (_, name, id) => {
    const reader = await read();
    await reader.open(`${name}#${id}`);
    await expect.poll(() => top(reader, id)).toBeGreaterThan(50);
    await expect.poll(() => top(reader, id)).toBeLessThan(140);
    const isShown = (id: string) => document.getElementById(id)?.checkVisibility() === true;
    expect(await reader.page.evaluate(isShown, id)).toBe(true);
    await leave(reader);
  });

  it("a server serves it as it is", async () => {
    const reader = await read({ site: server?.url ?? "" });
    for (const name of ["", "contacts.html", "custom-channel-events"]) {
      await reader.open(name);
      expect(await reader.page.locator("h1").count(), name).toBe(1);
    }
    await leave(reader);
  });

  it("everything can be read without scripts", async () => {
    const reader = await read({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await reader.open("contacts.html#listContacts");
    const { page } = reader;
    const operations = await page.locator("section.operation").count();
    expect(operations).toBeGreaterThan(10);
    const card = page.locator(".card.samples").first();
    expect(await card.locator("summary:visible").count()).toBe(10);
    await card.locator("summary", { hasText: "curl" }).click();
    expect(await card.locator("pre:visible").allTextContents()).toContainEqual(
      expect.stringMatching(/^curl /),
    );
    for (const dead of ["button.search", "button.theme", "select"]) {
      expect(await page.locator(`${dead}:visible`).count(), dead).toBe(0);
    }
    await page.getByRole("button", { name: "Groups" }).click();
    await page.locator("#groups").getByRole("link", { name: "Tags", exact: true }).click();
    await page.waitForURL("**/tags.html");
    await leave(reader);
  });

  it("on paper there is nothing to press, and nothing is cut off", async () => {
    const reader = await read({ viewport: { width: 800, height: 1100 } });
    await reader.open("tags.html");
    const { page } = reader;
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(":is(button, select, #groups):visible").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      800,
    );
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await leave(reader);
  });

  it("weighs at most what it may: 150 kB for a page with everything on it, 25 kB of scripts", () => {
    const weight = (path: string) => gzipSync(readFileSync(join(inject("site"), path))).length;
    const assets = ["site.css", "theme.js", "site.js"].map((name) => weight(`assets/${name}`));
    const always = assets.reduce((sum, each) => sum + each, 0);
    const heaviest = Math.max(...pages().map(weight));
    expect(heaviest + always).toBeLessThanOrEqual(150_000);
    const scripts = ["theme.js", "site.js", "search.js"].map((name) => weight(`assets/${name}`));
    expect(scripts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(25_000);
  });
});
