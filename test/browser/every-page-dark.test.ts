/** axe-core on every page, in the dark theme: what its colours can change. */
import { expect, it } from "vitest";
import { axe, COLOUR_RULES } from "./support/axe.js";
import { describeInBrowser, leave, pages, useBrowser } from "./support/reader.js";

describeInBrowser("every page, dark", () => {
  const read = useBrowser();

  it("axe finds nothing", async () => {
    const reader = await read({ colorScheme: "dark" });
    const found: Record<string, string[]> = {};
    for (const name of pages()) {
      await reader.open(name);
      const violations = await axe(reader.page, COLOUR_RULES);
      if (violations.length > 0) found[name] = violations;
    }
    expect(found).toEqual({});
    await leave(reader);
  });
});
