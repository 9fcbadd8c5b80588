import { expect, it } from "vitest";
import { addEntry, hasEntry } from "../../generator/publish/changelog.js";

const first = { version: "0.1.0", date: "2026-04-10", origin: "`a`", changes: "- one\n" };

it("begins with a title and one entry", () => {
  expect(addEntry(undefined, first)).toBe(
    "# Changelog\n\n## 0.1.0 (2026-04-10)\n\nMade from `a`.\n\n- one\n",
  );
});

it("puts the newest entry first and keeps what somebody wrote above", () => {
  const text = addEntry("# Changes\n\nBy hand.\n\n## 0.1.0\n\nOld.\n", {
    version: "0.2.0",
    origin: "`b`",
    changes: "### Breaking\n\n- two",
  });
  expect(text).toBe(
    "# Changes\n\nBy hand.\n\n## 0.2.0\n\nMade from `b`.\n\n### Breaking\n\n- two\n\n## 0.1.0\n\nOld.\n",
  );
});

it("does not repeat the entry of a run that was stopped", () => {
  const once = addEntry(undefined, first);
  expect(addEntry(once, { ...first, version: "0.2.0" })).toBe(once);
  expect(hasEntry(once, "`a`")).toBe(true);
});

it("has an entry again for a description that comes back", () => {
  const second = { ...first, version: "0.2.0", origin: "`b`" };
  const both = addEntry(addEntry(undefined, first), second);
  expect(hasEntry(both, "`a`")).toBe(false);
  const back = addEntry(both, { ...first, version: "0.3.0" });
  expect(back.match(/^## .*$/gm)).toEqual([
    "## 0.3.0 (2026-04-10)",
    "## 0.2.0 (2026-04-10)",
    "## 0.1.0 (2026-04-10)",
  ]);
});

it("says so where callers notice nothing", () => {
  expect(addEntry(undefined, { ...first, changes: "\n" })).toContain(
    "\n\nNo change for callers.\n",
  );
});
