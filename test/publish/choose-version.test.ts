import { describe, expect, it } from "vitest";
import { chooseVersion, defaultTag } from "../../generator/publish/choose-version.js";

const chosen = (current: string, published: readonly string[], wanted?: string) => {
  const choice = chooseVersion({ current, published, ...(wanted !== undefined && { wanted }) });
  return choice.ok ? choice.version : choice.problem;
};

describe("the version of a release", () => {
  it("is the client's own", () => {
    expect(chosen("0.4.1", ["0.4.0"])).toBe("0.4.1");
  });

  it("is 0.1.0 for a client that was never released", () => {
    expect(chosen("0.0.0", [])).toBe("0.1.0");
  });

  it("may be one that is published: the run before this one may not have ended", () => {
    expect(chosen("0.4.1", ["0.4.0", "0.4.1"])).toBe("0.4.1");
  });

  it("is what the command line says", () => {
    expect(chosen("0.4.1", ["0.4.0"], "1.0.0")).toBe("1.0.0");
  });

  it.each([
    ["below the client's", "0.4.1", [], "0.4.0", "0.4.0 is below 0.4.1, which the client has"],
    [
      "below what is published",
      "0.4.1",
      ["0.5.0"],
      undefined,
      "0.4.1 is below 0.5.0, which is published",
    ],
    [
      "as numbers, not as text",
      "0.4.1",
      ["0.10.0"],
      "0.9.0",
      "0.9.0 is below 0.10.0, which is published",
    ],
    [
      "a pre-release of what is out",
      "1.0.0",
      ["1.0.0"],
      "1.0.0-rc.1",
      "1.0.0-rc.1 is below 1.0.0, which the client has",
    ],
  ])("is never lower: %s", (_, current, published, wanted, problem) => {
    expect(chosen(current, published, wanted)).toBe(problem);
  });

  it("may mend a release while a pre-release of the next is out", () => {
    expect(chosen("1.0.1", ["1.0.0", "2.0.0-beta.1"])).toBe("1.0.1");
  });
});

it("a pre-release goes by its label, and never becomes latest", () => {
  expect(["1.2.3", "1.2.3-beta.1", "1.2.3-0"].map(defaultTag)).toEqual(["latest", "beta", "next"]);
});
