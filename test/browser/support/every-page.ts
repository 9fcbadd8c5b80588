import { expect, it } from "vitest";
import { axe } from "./axe.js";
import { describeInBrowser, leave, pages, useBrowser } from "./reader.js";

const isType = (name: string) => /^types[/\\]/.test(name);

/** Bar and groups are the same on the page of every type: those of the first stand for the others. */
const COMMON = [".bar", "#groups"];

/**
 * Tests that axe-core finds nothing on any page in a theme; a file a theme, to run side by side.
 *
 * @param rules instead of all of WCAG 2.2 AA
 */
export function testEveryPage(theme: "light" | "dark", rules?: string[]): void {
  describeInBrowser(`every page, ${theme}`, () => {
    const read = useBrowser();

    it.each([
      ["groups", pages().filter((name) => !isType(name))],
      ["types", pages().filter(isType)],
    ])("axe finds nothing: %s", async (_, names) => {
      const reader = await read({ colorScheme: theme });
      const found: Record<string, string[]> = {};
      for (const [index, name] of names.entries()) {
        await reader.open(name);
        const without = isType(name) && index > 0 ? COMMON : [];
        const violations = await axe(reader.page, rules, without);
        if (violations.length > 0) found[name] = violations;
      }
      expect(found).toEqual({});
      await leave(reader);
    });
  });
}
