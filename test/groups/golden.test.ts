import { beforeAll, describe, expect, it } from "vitest";
import type { OutputFile } from "../../generator/pipeline/emitters/emitter.js";
import { readDescription } from "../support/description.js";
import { listGenerated, readGenerated, regenerate } from "../support/generated.js";
import { slug } from "../support/names.js";
import { operationsOf, tagsOf } from "../support/operations.js";

const MANIFEST = ".intercom-codegen.json";
const PACKAGE = "intercom-unstable";

const tags = tagsOf(operationsOf(readDescription()));
const folders = tags.map(slug);

let files: readonly OutputFile[];
beforeAll(async () => {
  const { files: made, diagnostics } = await regenerate();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  files = made;
});

describe("golden", () => {
  it.each(tags)("golden: %s", (tag) => {
    const own = files.filter(({ group }) => group === slug(tag));
    const paths = [`client/src/${slug(tag)}/index.ts`, `docs/${slug(tag)}.md`];
    expect(own.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    expectUnchanged(own);
  });

  it("golden: files that the groups share", () => {
    const shared = files.filter(({ group = "" }) => !folders.includes(group));
    expect(shared.map(({ path }) => path)).toContain("client/src/index.ts");
    expectUnchanged(shared);
  });

  it("has one group for each tag of the contract", () => {
    const groups = new Set(files.flatMap(({ group }) => group ?? []));
    expect(tags).toHaveLength(38);
    expect([...groups].sort()).toEqual([...folders].sort());
  });

  it("holds nothing else than what is generated", () => {
    const paths = files.map(({ path }) => path).sort();
    const manifest: unknown = JSON.parse(readGenerated(MANIFEST));
    const advice = "generated/ is not what is generated; `npm run golden` makes it so";
    expect(manifest, advice).toEqual({ package: PACKAGE, files: paths });
    expect(listGenerated(), advice).toEqual([MANIFEST, ...paths].sort());
  });
});

/** @throws when a file of `generated/` is not, byte for byte, what is generated now */
function expectUnchanged(wanted: readonly OutputFile[]): void {
  const differences = wanted.flatMap(({ path, content }) => difference(path, content) ?? []);
  if (differences.length === 0) return;
  const advice = "`npm run golden` accepts the change.";
  expect.fail([`generated/ differs from what is generated. ${advice}`, ...differences].join("\n"));
}

/** The first lines in which a file differs: `-` is what `generated/` holds, `+` what comes out. */
function difference(path: string, content: string): string | undefined {
  const before = readGenerated(path);
  if (before === content) return undefined;
  const [old, now] = [before.split("\n"), content.split("\n")];
  const at = now.findIndex((line, index) => line !== old[index]);
  const first = at === -1 ? now.length : at;
  const shown = (mark: string, lines: string[]) =>
    lines.slice(first, first + 3).map((line) => `  ${mark} ${line}`);
  return [`${path}:${first + 1}`, ...shown("-", old), ...shown("+", now)].join("\n");
}
