import { expect, it } from "vitest";
import { headed, newestVersion } from "../../generator/publish/changelog-heading.js";

const CHANGELOG =
  "# Changelog\n\n## 0.2.0 (2026-04-17)\n\nMade from x.\n\n- a change\n\n## 0.1.0\n";
const made = { origin: "`upstream` at `abc`" };

it("leaves a changelog that begins with the version", () => {
  expect(headed(CHANGELOG, { ...made, version: "0.2.0", published: [] })).toBe(CHANGELOG);
});

it("begins one for a first release", () => {
  const text = headed(undefined, { ...made, version: "0.1.0", published: [] });
  expect(newestVersion(text)).toBe("0.1.0");
  expect(text).toContain("Made from `upstream` at `abc`.");
});

it("gives an entry that was not published the version that it is released as", () => {
  const text = headed(CHANGELOG, { ...made, version: "1.0.0", published: ["0.1.0"] });
  expect(text).toBe(CHANGELOG.replace("## 0.2.0 (", "## 1.0.0 ("));
});

it("leaves entries that were published, and adds one", () => {
  const text = headed(CHANGELOG, { ...made, version: "0.2.1", published: ["0.1.0", "0.2.0"] });
  expect(text.match(/^## .*$/gm)).toEqual(["## 0.2.1", "## 0.2.0 (2026-04-17)", "## 0.1.0"]);
});
