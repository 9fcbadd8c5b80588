/** How far each change inside one group reaches by itself. */
import { expect, it } from "vitest";
import { CHANGES, changed, changedPaths, filesOf, reachOf } from "../groups/support/locality.js";

it.each(Object.entries(CHANGES))(
  "%s changes its group's files, and what all share",
  async (_, change) => {
    const after = await filesOf((document) => changed(document, [change]));
    const { own, foreign } = reachOf(changedPaths(after));
    expect(foreign).toEqual([]);
    expect(own).not.toEqual([]);
  },
);
