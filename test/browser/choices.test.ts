/** What a reader chooses: language, server, answer, theme; and what is copied. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { describeInBrowser, leave, type Reader, useBrowser } from "./support/reader.js";

const EUROPE = "https://api.eu.intercom.io";

/** The samples that a page shows, one an operation. */
const samples = ({ page }: Reader) =>
  page.locator(".card.samples details[open] code").allTextContents();

describeInBrowser("choices", () => {
  const read = useBrowser();

  it("a language is that of all samples, on other pages too", async () => {
    const reader = await read();
    await reader.open("contacts.html");
    const select = reader.page.getByLabel("Language of the samples").nth(2);
    expect(await select.locator("option").allTextContents()).toHaveLength(10);
    await select.selectOption("curl");
    const [first, ...others] = await samples(reader);
    expect(first).toMatch(/^curl -i -X GET/);
    for (const sample of others) expect(sample).toMatch(/^curl /);
    await reader.open("tags.html");
    for (const sample of await samples(reader)) expect(sample).toMatch(/^curl /);
    await leave(reader);
  });

  it("a server is that of all samples, on other pages too; TypeScript names its region", async () => {
    const reader = await read();
    await reader.open("contacts.html");
    for (const sample of await samples(reader)) expect(sample).not.toContain("region");
    await reader.page.getByLabel("Server").selectOption("eu");
    for (const sample of await samples(reader)) expect(sample).toContain('region: "eu" });');
    await reader.open("calls.html");
    const all = await reader.page.locator(".card.samples code").allTextContents();
    expect(all.length).toBeGreaterThan(10);
    for (const sample of all) {
      expect(sample).not.toContain("https://api.intercom.io");
      expect(sample.includes('region: "eu"') || sample.includes(EUROPE), sample).toBe(true);
    }
    await leave(reader);
  });

  it.each(["files", "clipboard"])("copies what is shown: %s", async (way) => {
    const permissions = way === "clipboard" ? ["clipboard-read", "clipboard-write"] : [];
    const reader = await read({ permissions });
    await reader.open("tags.html");
    const card = reader.page.locator(".card.samples").first();
    await card.getByRole("combobox").selectOption("python");
    await card.getByRole("button", { name: "Copy" }).click();
    await card.getByRole("button", { name: "Copied" }).waitFor();
    await reader.page.keyboard.press("/");
    await reader.page.evaluate(() => {
      document.querySelector("dialog.find form")?.append(document.createElement("textarea"));
      document.querySelector<HTMLElement>("dialog.find textarea")?.focus();
    });
    await reader.page.keyboard.press("Control+v");
    const [shown] = await samples(reader);
    expect(await reader.page.locator("dialog.find textarea").inputValue()).toBe(shown);
    await leave(reader);
  });

  it.each([
    ["the page", "header.intro", (text: string) => text],
    [
      "an operation",
      "#createTag",
      (text: string) => /^## createTag\n.*?(?=\n## )/ms.exec(text)?.[0],
    ],
  ])("copies %s as Markdown", async (_, place, part) => {
    const reader = await read({ permissions: ["clipboard-read", "clipboard-write"] });
    await reader.open("tags.html");
    await reader.page.locator(place).getByRole("button", { name: "Copy as Markdown" }).click();
    await reader.page.locator(place).getByRole("button", { name: "Copied" }).waitFor();
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    const text = readFileSync(join(inject("site"), "llms/tags.md"), "utf8");
    expect(copied.trimEnd()).toBe(part(text)?.trimEnd());
    await leave(reader);
  });

  it("shows one answer at a time", async () => {
    const reader = await read();
    await reader.open("contacts.html#searchContacts");
    const card = reader.page.locator("#searchContacts .card.answers");
    const shown = () => card.locator("details[open] code").allTextContents();
    expect((await shown())[0]).toContain('"type": "list"');
    await card.getByRole("button", { name: "401" }).click();
    expect(await shown()).toEqual([expect.stringContaining('"error.list"')]);
    expect(await card.locator("button[aria-pressed=true]").allTextContents()).toEqual(["401"]);
    await leave(reader);
  });

  it.each(["light", "dark"] as const)(
    "a theme is switched and remembered: from %s",
    async (system) => {
      const reader = await read({ colorScheme: system });
      const other = system === "dark" ? "light" : "dark";
      const theme = () =>
        reader.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      await reader.open("jobs.html");
      expect(await theme()).toBe(system);
      await reader.page.getByRole("button", { name: "Dark theme" }).click();
      expect(await theme()).toBe(other);
      await reader.open("tags.html");
      expect(await theme()).toBe(other);
      await leave(reader);
    },
  );
});
