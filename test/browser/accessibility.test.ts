/** What a keyboard reaches, and what axe-core finds when all is open and on a phone. */
import { expect, it } from "vitest";
import { axe } from "./support/axe.js";
import { describeInBrowser, leave, pages, useBrowser } from "./support/reader.js";

const PHONE = { viewport: { width: 390, height: 844 } };

describeInBrowser("accessibility", () => {
  const read = useBrowser();

  it.each(["light", "dark"] as const)(
    "on a phone, menu and search open: %s",
    async (colorScheme) => {
      const reader = await read({ ...PHONE, colorScheme });
      await reader.open("tags.html");
      await reader.page.getByRole("button", { name: "Groups" }).click();
      expect(await axe(reader.page)).toEqual([]);
      await reader.page.keyboard.press("Escape");
      await reader.page.getByRole("button", { name: "Search" }).click();
      await reader.page.getByRole("searchbox").fill("search contacts");
      await reader.page.locator("dialog.find li a").first().waitFor();
      expect(await axe(reader.page)).toEqual([]);
      await leave(reader);
    },
  );

  it("with everything open", async () => {
    const reader = await read();
    await reader.open("custom-channel-events.html");
    for (const details of await reader.page.locator(".prose details:not([open]) > summary").all()) {
      if (await details.isVisible()) await details.click();
    }
    expect(await axe(reader.page)).toEqual([]);
    await leave(reader);
  });

  it("the keyboard reaches what is there to press, and shows where it is", async () => {
    const reader = await read();
    await reader.open("workflows.html");
    const { page } = reader;
    const wanted = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], button, select, summary")]
        .filter((it) => it instanceof HTMLElement && it.checkVisibility())
        .map((it) => it.outerHTML),
    );
    const reached: string[] = [];
    for (let step = 0; step < wanted.length; step++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const it = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(it ?? document.body);
        return { html: it?.outerHTML ?? "", outline: `${outlineStyle} ${outlineWidth}` };
      });
      expect(focused.outline, focused.html).toBe("solid 2px");
      reached.push(focused.html);
    }
    expect(wanted.filter((it) => !reached.includes(it))).toEqual([]);
    await leave(reader);
  });

  it("no page is wider than a phone", async () => {
    const reader = await read(PHONE);
    const wide: string[] = [];
    for (const name of pages()) {
      await reader.open(name);
      const width = await reader.page.evaluate(() => {
        for (const it of document.querySelectorAll<HTMLElement>(".operation, article, details")) {
          it.style.contentVisibility = "visible";
          if (it instanceof HTMLDetailsElement) it.open = true;
        }
        return document.documentElement.scrollWidth;
      });
      if (width > 390) wide.push(`${name}: ${width}`);
    }
    expect(wide).toEqual([]);
    await leave(reader);
  });
});
