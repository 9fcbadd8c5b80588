/** How far a change of the description reaches in what is generated. */
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../generator/model/json.js";
import type { Json } from "../../generator/model/types.js";
import { regenerate } from "../support/generated.js";

type Files = ReadonlyMap<string, string>;

let before: Files;

beforeAll(async () => {
  before = await filesOf((document) => document);
});

async function filesOf(change: (document: JsonObject) => JsonObject): Promise<Files> {
  const { files } = await regenerate(change);
  return new Map(files.map(({ path, content }) => [path, content]));
}

function changedPaths(after: Files): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** A copy in which a place has another value. */
function withValue(document: JsonObject, path: readonly string[], value: Json): JsonObject {
  const copy = structuredClone(document) as Record<string, Json>;
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as Record<string, Json>, copy);
  parent[path.at(-1) ?? ""] = value;
  return copy;
}

/** What every group has a part in. */
const SHARED =
  /^client\/src\/(?:schema|types)\.ts$|^client\/src\/validators\/|^docs\/(?:README\.md|llms\.txt)$/;

const OWN = /^client\/src\/tags\/|^docs\/(?:llms\/)?tags\.md$/;

describe("a change inside one group", () => {
  it.each([
    [
      "a parameter",
      ["paths", "/tags", "get", "parameters"],
      [{ name: "page", in: "query", schema: { type: "integer" } }],
    ],
    ["a body", ["paths", "/tags", "post", "requestBody", "required"], false],
    ["an answer", ["paths", "/tags/{tag_id}", "get", "responses", "410"], { description: "Gone" }],
  ] as const)("%s changes that group's files, and what all share", async (_, path, value) => {
    const after = await filesOf((document) =>
      withValue(document, realPath(document, path), value as unknown as Json),
    );
    const changed = changedPaths(after);
    expect(changed.filter((each) => !SHARED.test(each)).length).toBeGreaterThan(0);
    for (const each of changed) {
      expect(SHARED.test(each) || OWN.test(each), each).toBe(true);
    }
  });
});

/** The path of one tag has a variable whose name the description chooses. */
function realPath(document: JsonObject, path: readonly string[]): readonly string[] {
  const paths = Object.keys(document.paths as object);
  return path.map((key) =>
    key.startsWith("/tags/") ? (paths.find((it) => it.startsWith("/tags/")) ?? key) : key,
  );
}

describe("a change of prose", () => {
  it("changes no line of code outside comments", async () => {
    const after = await filesOf(reworded);
    expect(changedPaths(after).some((path) => path.endsWith(".md"))).toBe(true);
    expect(changedPaths(after)).toContain("client/src/tags/index.ts");
    const code = [...after].filter(([path]) => path.endsWith(".ts"));
    for (const [path, text] of code)
      expect(bare(path, text)).toBe(bare(path, before.get(path) ?? ""));
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
