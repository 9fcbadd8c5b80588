import { expect, it } from "vitest";
import { contentProblems, contentTable } from "../../generator/publish/contents.js";

const files = (...paths: string[]) => paths.map((path) => ({ path, size: 1000 }));
const ALWAYS = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

it("takes what a client is made of", () => {
  const own = ["dist/index.js", "dist/a-b/index.d.ts.map", "dist/shared/A1B2.js", "src/a/index.ts"];
  expect(contentProblems(files(...ALWAYS, ...own), ["dist/index.js"])).toEqual([]);
});

it.each([
  ".env",
  ".npmrc",
  "api.md",
  "build.mjs",
  "dist/index.ts",
  "dist/tsconfig.tsbuildinfo",
  "node_modules/a/index.js",
  "src/notes.md",
  "src/../secret.ts",
])("does not take %s", (path) => {
  expect(contentProblems(files(...ALWAYS, path), [])).toEqual([
    `${path} would ship, and should not`,
  ]);
});

it("misses what has to be there", () => {
  expect(contentProblems(files(...ALWAYS.slice(0, 2)), ["dist/index.js"])).toEqual([
    "LICENSE is missing from the tarball",
    "CHANGELOG.md is missing from the tarball",
    "dist/index.js is missing from the tarball",
  ]);
});

it("lists kinds of files with their number and size", () => {
  const rows = contentTable(
    files("README.md", "dist/index.js", "dist/a/index.js", "dist/index.d.ts"),
  );
  expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
    "dist/*.js 2 files 2.00 kB",
    "README.md 1 file 1.00 kB",
    "dist/*.d.ts 1 file 1.00 kB",
  ]);
});
