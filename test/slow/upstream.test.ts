import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { compileAll } from "../cases/compile.js";
import { generateInMemory, sourcesOf } from "../cases/generate-in-memory.js";

/** Revisions of Intercom's description, which are not part of this repository. */
const UPSTREAM = fileURLToPath(new URL("../../../shared/spec/upstream/", import.meta.url));
const files = existsSync(UPSTREAM)
  ? readdirSync(UPSTREAM)
      .filter((file) => file.endsWith(".yaml"))
      .sort()
  : [];

/** Revisions that were published broken, and where: `line:column code`. */
const INVALID: Readonly<Record<string, readonly string[]>> = {
  "unstable-2025-03-26-5de6196.yaml": ["11507:5 duplicate-key"],
  "unstable-2023-05-11-65ba213.yaml": ["8754:15 unresolved-reference"],
};

interface Document {
  readonly paths: Readonly<Record<string, object>>;
}

/** How many operations a description has: one for each method of each path. */
function countOperations(text: string): number {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  const { paths } = load(text) as Document;
  return Object.values(paths)
    .flatMap((item) => Object.keys(item))
    .filter((key) => methods.includes(key)).length;
}

/** How many operations a client has: each declares the type of its arguments once. */
function countArguments(sources: ReadonlyMap<string, string>): number {
  const groups = [...sources].filter(([path]) => /^[^/]+\/index\.ts$/.test(path));
  return groups.flatMap(([, text]) => text.match(/^export interface \w+Args /gm) ?? []).length;
}

// Without the folder there is nothing to run over: it is kept out of the repository.
describe.skipIf(files.length === 0)("upstream's revisions", () => {
  test.each(files.filter((file) => !(file in INVALID)))(
    "%s generates and compiles",
    async (file) => {
      const text = await readFile(UPSTREAM + file, "utf8");
      const outcome = await generateInMemory({ file, text });
      const errors = outcome.diagnostics.filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);

      const sources = sourcesOf(outcome);
      expect(countArguments(sources)).toBe(countOperations(text));
      expect(Object.fromEntries(compileAll(new Map([[file, sources]])))).toEqual({ [file]: [] });
    },
  );

  test.each(files.filter((file) => file in INVALID))("%s says what is wrong", async (file) => {
    const text = await readFile(UPSTREAM + file, "utf8");
    const { files: written, diagnostics } = await generateInMemory({ file, text });
    expect(written.size).toBe(0);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const places = errors.map(({ code, location }) => {
      expect(location?.file).toBe(file);
      return `${location?.line}:${location?.column} ${code}`;
    });
    expect(places).toEqual(INVALID[file]);
  });
});
