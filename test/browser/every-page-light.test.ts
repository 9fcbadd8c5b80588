/** axe-core on every page, in the light theme; a file of its own, to run beside that of the dark. */
import { expect, it } from "vitest";
import { axe } from "./support/axe.js";
import { describeInBrowser, leave, pages, useBrowser } from "./support/reader.js";

describeInBrowser("every page, light", () => {
  const read = useBrowser();

  it("axe finds nothing", async () => {
    const reader = await read({ colorScheme: "light" });
    const found: Record<string, string[]> = {};
    for (const name of pages()) {
      await reader.open(name);
      const violations = await axe(reader.page);
      if (violations.length > 0) found[name] = violations;
    }
    expect(found).toEqual({});
    await leave(reader);
  });
});
