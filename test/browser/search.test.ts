/** The search as hands use it: what it finds first, and with which keys. */
import { expect, it } from "vitest";
import { describeInBrowser, leave, type Reader, SITE, useBrowser } from "./support/reader.js";

const open = async (reader: Reader, key = "/", from = "index.html") => {
  await reader.open(from);
  await reader.page.keyboard.press(key);
  await reader.page.waitForFunction(() => "docsSearchEntries" in window);
  await reader.page.locator("dialog.find [role=status]").waitFor({ state: "attached" });
};

const addresses = ({ page }: Reader): Promise<string[]> =>
  page
    .locator("dialog.find li a")
    .evaluateAll(
      (links, site) => links.map((it) => (it.getAttribute("href") ?? "").replace(site, "")),
      SITE,
    );

describeInBrowser("search", () => {
  const read = useBrowser();

  it.each([
    ["contacts/search", "contacts.html#searchContacts"],
    ["search contacts", "contacts.html#searchContacts"],
    ["SearchContacts", "contacts.html#searchContacts"],
    ["notifyNewConversation", "custom-channel-events.html#notifyNewConversation"],
    ["reply to a conversation", "conversations.html#replyConversation"],
  ])("%s: finds the operation first", async (query, first) => {
    const reader = await read();
    await open(reader);
    const { page } = reader;
    await page.keyboard.type(query, { delay: 5 });
    await expect.poll(async () => (await addresses(reader))[0]).toBe(first);
    await leave(reader);
  });

  it("loads its index when it is first used, and once", async () => {
    const reader = await read();
    const loaded: string[] = [];
    reader.page.on("request", (request) => loaded.push(request.url().replace(/.*\//, "")));
    await reader.open("index.html");
    expect(loaded).not.toContain("search-index.js");
    await reader.page.keyboard.press("Control+k");
    await reader.page.waitForFunction(() => "docsSearchEntries" in window);
    await reader.page.keyboard.press("Escape");
    await reader.page.locator("dialog.find").waitFor({ state: "hidden" });
    await reader.page.keyboard.press("/");
    await reader.page.locator("dialog.find[open]").waitFor();
    expect(loaded.filter((name) => name.startsWith("search"))).toEqual([
      "search-index.js",
      "search.js",
    ]);
    await leave(reader);
  });

  it("goes through the hits with arrow keys, and Enter opens one", async () => {
    const reader = await read();
    await open(reader, "Control+k");
    const { page } = reader;
    await page.keyboard.type("tag");
    await expect.poll(async () => (await addresses(reader)).length).toBeGreaterThan(2);
    const hits = await addresses(reader);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(`${SITE}${hits[0]}`);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(`${SITE}${hits[1]}`);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("input");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${hits[0]}`);
    await leave(reader);
  });

  it("finds types, and leads from the page of one to that of another", async () => {
    const reader = await read();
    await open(reader, "/", "types/Contact.html");
    await reader.page.keyboard.type("ConversationPart");
    await expect.poll(async () => (await addresses(reader))[0]).toBe("types/ConversationPart.html");
    await reader.page.keyboard.press("Enter");
    await reader.page.waitForURL(`${SITE}types/ConversationPart.html`);
    await leave(reader);
  });

  it.each([
    ["snooze", "Values: snoozed", "an enum value"],
    ["signed_up_at", "Fields: signed_up_at", "a field"],
    ["conflict 409", "Errors: 409", "an error"],
  ])("%s: is found as %s", async (query, told) => {
    const reader = await read();
    await open(reader);
    await reader.page.keyboard.type(query);
    await reader.page.locator("dialog.find li", { hasText: told }).first().waitFor();
    await leave(reader);
  });

  it("Escape closes it, whatever has been typed", async () => {
    const reader = await read();
    await open(reader);
    await reader.page.keyboard.type("tag");
    await reader.page.keyboard.press("Escape");
    await reader.page.locator("dialog.find").waitFor({ state: "hidden" });
    await leave(reader);
  });

  it("says so where nothing is found, and a slash in a field is a slash", async () => {
    const reader = await read();
    await open(reader);
    await reader.page.keyboard.type("qqqq/zzzz");
    await expect.poll(() => reader.page.getByRole("status").textContent()).toBe("Nothing found");
    expect(await reader.page.getByRole("searchbox").inputValue()).toBe("qqqq/zzzz");
    await leave(reader);
  });
});
