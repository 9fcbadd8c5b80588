import { describe, expect, it } from "vitest";
import { readSchemaTypes, readSurface } from "../../generator/publish/api-report/index.js";
import {
  type SizeQuestion,
  versionBefore,
  whyTooSmall,
} from "../../generator/publish/since-published.js";

/** The surface of a package of one module. */
const surface = (source: string) =>
  readSurface(new Map([["src/index.ts", source]]), { ".": "src/index.ts" });

const WHOLE = surface("export type A = string;\nexport type B = string;");
const WITHOUT_B = surface("export type A = string;");
const OTHER_A = surface("export type A = number;\nexport type B = string;");
const WITH_C = surface("export type A = string;\nexport type B = string;\nexport type C = 1;");

/** Changelogs, the newest entry first: version and origin. */
const changelog = (...entries: readonly (readonly [string, string])[]) =>
  `# Changelog\n\n${entries.map(([version, origin]) => `## ${version} (2026-01-02)\n\nMade from ${origin}.\n`).join("\n")}`;

/** A client that was published as 1.2.0, and is as it was. */
const question = (change: Partial<SizeQuestion>): SizeQuestion => ({
  version: "1.2.1",
  base: "1.2.0",
  before: { surface: WHOLE, changelog: changelog(["1.2.0", "x"]) },
  after: { surface: WHOLE, changelog: changelog(["1.2.0", "x"]) },
  origin: "x",
  ...change,
});

describe("the version before", () => {
  it.each([
    ["1.2.0", ["1.1.0", "1.3.0", "1.2.0"], "1.1.0"],
    ["1.10.0", ["1.9.0", "1.2.0"], "1.9.0"],
    ["2.0.0", ["1.2.0", "2.0.0-beta.1"], "1.2.0"],
    ["2.0.0-beta.2", ["1.2.0", "2.0.0-beta.1"], "1.2.0"],
    ["1.0.0", [], undefined],
  ])("of %s, where there are %j, is %s", (version, published, before) => {
    expect(versionBefore(version, published)).toBe(before);
  });
});

describe("where the description is the same, the generator is at it", () => {
  const same = changelog(["1.2.0", "x"]);

  it.each<[what: string, version: string, least: string | undefined, now: typeof WHOLE]>([
    ["nothing", "1.2.1", undefined, WHOLE],
    ["an export gone", "1.2.1", "2.0.0", WITHOUT_B],
    ["an export gone", "1.3.0", "2.0.0", WITHOUT_B],
    ["an export gone", "2.0.0", undefined, WITHOUT_B],
    ["an export gone", "2.0.0-beta.1", undefined, WITHOUT_B],
    ["an export gone", "1.3.0-beta.1", "2.0.0", WITHOUT_B],
    ["another declaration", "1.3.0", "2.0.0", OTHER_A],
    ["an export more", "1.2.1", "1.3.0", WITH_C],
    ["an export more", "1.3.0", undefined, WITH_C],
  ])("%s: %s is held against %s", (_, version, least, now) => {
    const answer = whyTooSmall(question({ version, after: { surface: now, changelog: same } }));
    if (least === undefined) return expect(answer).toBeUndefined();
    expect(answer).toMatch(new RegExp(`^${version} is too small after 1\\.2\\.0: .* ${least} `));
    expect(answer).toContain("from the generator");
    expect(answer).not.toContain("from the API");
  });

  it("names what breaks, and nothing else", () => {
    const now = surface("export type A = string;\nexport type C = 1;");
    const answer = whyTooSmall(question({ after: { surface: now, changelog: same } }));
    expect(answer?.split("\n").slice(1)).toEqual([
      "breaking: `B` of `.` is gone, from the generator, a template, an overlay or the configuration",
    ]);
  });

  it("before 1.0.0, what breaks wants the minor", () => {
    const before = { surface: WHOLE, changelog: changelog(["0.2.0", "x"]) };
    const after = { surface: WITHOUT_B, changelog: before.changelog };
    const early = question({ version: "0.2.1", base: "0.2.0", before, after });
    expect(whyTooSmall(early)).toContain("0.3.0 at least");
    expect(whyTooSmall({ ...early, version: "0.3.0" })).toBeUndefined();
    expect(whyTooSmall({ ...early, version: "1.0.0" })).toBeUndefined();
  });

  it("a release of the client alone has the origin of the one before", () => {
    const before = { surface: WHOLE, changelog: changelog(["1.2.0", "x, as 1.1.0"]) };
    const after = { surface: OTHER_A, changelog: before.changelog };
    expect(whyTooSmall(question({ before, after }))).toContain("2.0.0 at least");
  });

  it("down to the types of the description", () => {
    const types = (of: string) =>
      readSchemaTypes(`export interface components { schemas: { thing: ${of} } }`);
    const before = { surface: [...WHOLE, types("{ id: string }")], changelog: same };
    const after = { surface: [...WHOLE, types("{ id: number }")], changelog: same };
    expect(whyTooSmall(question({ before, after }))).toContain("2.0.0 at least");
    expect(whyTooSmall(question({ before, after, origin: "y" }))).toBeUndefined();
  });
});

describe("where the description is another one", () => {
  const newer = (now: typeof WHOLE, text = changelog(["1.3.0", "y"], ["1.2.0", "x"])) =>
    question({ version: "1.3.0", after: { surface: now, changelog: text }, origin: "y" });

  it("what is gone breaks, and is the API's", () => {
    expect(whyTooSmall(newer(WITHOUT_B))?.split("\n")).toEqual([
      "1.3.0 is too small after 1.2.0: it has to be 2.0.0 at least (--version 2.0.0)",
      "breaking: `B` of `.` is gone, from the API",
    ]);
  });

  it("of a declaration the rules know more than its text does", () => {
    expect(whyTooSmall(newer(OTHER_A))).toBeUndefined();
  });

  it("what the changelog lays at the generator's door since then is the generator's", () => {
    const said = "### From the generator, not from the API\n\n- **breaking**: `B` of `.` is gone\n";
    const since = changelog(["1.3.0", "y"]) + said;
    const text = since + changelog(["1.2.0", "x"]).replace("# Changelog\n", "");
    expect(whyTooSmall(newer(WITHOUT_B, text))).toContain("is gone, from the generator");
    const earlier = changelog(["1.3.0", "y"], ["1.2.0", "x"]) + said;
    expect(whyTooSmall(newer(WITHOUT_B, earlier))).toContain("is gone, from the API");
  });

  it("what update has counted is the least, whatever the surface shows", () => {
    const counted = changelog(["2.0.0", "y"], ["1.2.0", "x"]);
    const lowered = { ...newer(WITH_C, counted), version: "1.3.0" };
    expect(whyTooSmall(lowered)?.split("\n")).toEqual([
      "1.3.0 is too small after 1.2.0: it has to be 2.0.0 at least (--version 2.0.0)",
      "CHANGELOG.md counts 2.0.0 by the description",
    ]);
    expect(whyTooSmall({ ...lowered, version: "2.0.0" })).toBeUndefined();
    expect(whyTooSmall({ ...lowered, version: "2.0.0-beta.1" })).toBeUndefined();
  });
});
