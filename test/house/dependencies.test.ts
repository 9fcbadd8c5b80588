/** docs/dependencies.md says of every package why it is there. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/dependencies.md", "utf8");
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "peerDependencies",
  Record<string, string>
>;

/** Names of the first column; `mdast-util-*` stands for all that begin so. */
const named = [...page.matchAll(/^\| ([^|]+) \|/gm)]
  .flatMap(([, cell = ""]) => cell.replaceAll("†", "").split(","))
  .map((name) => name.trim());

function isNamed(name: string): boolean {
  return named.some((each) =>
    each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : each === name,
  );
}

test.each(["dependencies", "peerDependencies"] as const)("every one of %s is named", (kind) => {
  const names = Object.keys(manifest[kind]);
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
