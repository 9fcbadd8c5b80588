import type { Json } from "../../../generator/json/types.js";
import type { JsonObject } from "../../../generator/json/values.js";
import type { Settings } from "../../../generator/pipeline/config/settings.js";
import { readGenerated, regenerate } from "../../support/generated.js";

export type Files = ReadonlyMap<string, string>;

/** What comes of the changed description. */
export async function filesOf(
  change: (document: JsonObject) => JsonObject,
  only?: Settings["emit"],
): Promise<Files> {
  const { files } = await regenerate(change, only);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Paths of the files that are not what is committed, which the golden tests hold to what comes out. */
export function changedPaths(after: Files): string[] {
  return [...after]
    .filter(([path, text]) => text !== readGenerated(path))
    .map(([path]) => path)
    .sort();
}

/** A value in the place of another, or where there was none. */
export interface Change {
  readonly path: readonly string[];
  readonly value: Json;
}

/** Changes inside the group Tags, each of another operation. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "a parameter": {
    path: ["paths", "/tags", "get", "parameters"],
    value: [{ name: "page", in: "query", schema: { type: "integer" } }],
  },
  "a body": { path: ["paths", "/tags", "post", "requestBody", "required"], value: false },
  "an answer": {
    path: ["paths", "/tags/{tag_id}", "get", "responses", "410"],
    value: { description: "Gone" },
  },
};

/** A copy with these changes. */
export function changed(document: JsonObject, changes: readonly Change[]): JsonObject {
  const copy = structuredClone(document) as Record<string, Json>;
  for (const { path, value } of changes) {
    const real = realPath(document, path);
    const parent = real.slice(0, -1).reduce((node, key) => node[key] as Record<string, Json>, copy);
    parent[real.at(-1) ?? ""] = value;
  }
  return copy;
}

/** The path of one tag has a variable whose name the description chooses. */
function realPath(document: JsonObject, path: readonly string[]): readonly string[] {
  const paths = Object.keys(document.paths as object);
  return path.map((key) =>
    key.startsWith("/tags/") ? (paths.find((it) => it.startsWith("/tags/")) ?? key) : key,
  );
}

/** What every group has a part in. */
const SHARED =
  /^client\/src\/(?:schema|types)\.ts$|^client\/src\/validators\/|^docs\/(?:README\.md|llms\.txt)$/;

const OWN = /^client\/src\/tags\/|^docs\/(?:llms\/)?tags\.md$/;

/** Of changed files, those that are the group's own, and those that are neither its nor shared. */
export function reachOf(paths: readonly string[]): { own: string[]; foreign: string[] } {
  return {
    own: paths.filter((path) => OWN.test(path)),
    foreign: paths.filter((path) => !OWN.test(path) && !SHARED.test(path)),
  };
}
