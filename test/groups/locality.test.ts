/** How far a change of the description reaches in what is generated. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import { listGenerated, readGenerated } from "../support/generated.js";
import { CHANGES, changed, changedPaths, filesOf, reachOf } from "./support/locality.js";

describe("changes inside one group", () => {
  // One by one they stand in `test/slow/locality.test.ts`.
  it("change that group's files, and what all share", async () => {
    const after = await filesOf((document) => changed(document, Object.values(CHANGES)));
    const { own, foreign } = reachOf(changedPaths(after));
    expect(foreign).toEqual([]);
    expect(own).toEqual([
      "client/src/tags/index.ts",
      "client/src/tags/validators.ts",
      "docs/llms/tags.md",
      "docs/tags.md",
    ]);
    expect([".intercom-codegen.json", ...after.keys()].sort()).toEqual(listGenerated());
  });
});

describe("a change of prose", () => {
  it("changes no line of code outside comments", async () => {
    const after = await filesOf(reworded, ["types", "client", "validators"]);
    const paths = changedPaths(after);
    expect(paths).toContain("client/src/tags/index.ts");
    for (const path of paths.filter((each) => each.endsWith(".ts"))) {
      expect(bare(path, after.get(path) ?? "")).toBe(bare(path, readGenerated(path)));
    }
  });
});

/** Every summary and description with other words. */
function reworded(value: JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, member]): [string, Json] => [
    key,
    other(key, member),
  ]);
  return Object.fromEntries(entries);
}

function other(key: string, member: Json): Json {
  const isText = (key === "summary" || key === "description") && typeof member === "string";
  if (isText) return `Other words, ${member.length} of them.`;
  if (Array.isArray(member)) return member.map((item) => other("", item));
  return typeof member === "object" && member !== null ? reworded(member as JsonObject) : member;
}

/** Code without comments and layout. */
function bare(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}
