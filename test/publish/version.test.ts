/** Semantic Versioning 2.0.0, as `update` counts. */
import { describe, expect, it } from "vitest";
import { impactOf, isVersion, larger, nextVersion } from "../../generator/publish/version.js";

describe("the next version", () => {
  it.each([
    // Before 1.0.0 a breaking change raises the minor number, which is what npm's ^ stops at.
    ["0.0.0", "breaking", "0.1.0"],
    ["0.0.0", "compatible", "0.0.1"],
    ["0.3.9", "breaking", "0.4.0"],
    ["0.3.9", "compatible", "0.3.10"],
    ["0.3.9", "docs", "0.3.10"],
    // Sections 6, 7 and 8.
    ["1.2.3", "docs", "1.2.4"],
    ["1.2.3", "compatible", "1.3.0"],
    ["1.2.3", "breaking", "2.0.0"],
    ["9.9.9", "breaking", "10.0.0"],
    ["1.2.3", "none", "1.2.3"],
    // Section 9: nothing is promised between pre-releases of one version.
    ["2.0.0-beta.1", "breaking", "2.0.0-beta.2"],
    ["2.0.0-beta", "compatible", "2.0.0-beta.1"],
    ["2.0.0-9", "docs", "2.0.0-10"],
  ] as const)("%s with changes that are %s: %s", (before, impact, after) => {
    expect(nextVersion(before, impact)).toBe(after);
  });
});

it.each(["1.0.0", "0.0.0", "10.20.30-alpha.1", "1.0.0-x-y.z"])("%s is a version", (text) => {
  expect(isVersion(text)).toBe(true);
});

it.each(["", "1.0", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0-a..b", "1.0.0 ", "latest"])(
  "%j is none",
  (text) => expect(isVersion(text)).toBe(false),
);

it("some changes amount to the largest among them", () => {
  expect(impactOf({ breaking: 1, compatible: 5, docs: 9 })).toBe("breaking");
  expect(impactOf({ breaking: 0, compatible: 1, docs: 9 })).toBe("compatible");
  expect(impactOf({ breaking: 0, compatible: 0, docs: 1 })).toBe("docs");
  expect(impactOf({ breaking: 0, compatible: 0, docs: 0 })).toBe("none");
  expect(larger("docs", "breaking")).toBe("breaking");
  expect(larger("compatible", "none")).toBe("compatible");
});
