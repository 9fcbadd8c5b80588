import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import {
  type Diagnostic,
  type Location,
  located,
  type Palette,
  printDiagnostics,
} from "../../generator/diagnostics/index.js";
import type { Json } from "../../generator/json/types.js";
import { createLocator } from "../../generator/pipeline/description/index.js";
import { checkFileNames, checkProse, type Upstream } from "../../generator/prose/index.js";
import { createJudge } from "./judge.js";
import type { Result } from "./main.js";
import { type Material, ofGroups } from "./material.js";

/** Upstream's file, which is not part of the repository. */
const UPSTREAM = "../shared/spec/upstream/unstable-2026-04-10-40df073.yaml";

/** What is wrong with the prose of some groups, or of all where none is named. */
export function check(material: Material, groups: readonly string[], palette: Palette): Result {
  const { root, contract, documented, files, groupIds } = material;
  const upstream = readUpstream(root);
  const found = [
    ...checkFileNames(files, groupIds),
    ...checkProse({
      ...documented,
      additions: ofGroups(documented.additions, material, groups),
      contract,
      judge: createJudge(documented.document),
      ...(upstream && { upstream }),
    }),
  ];
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  if (upstream !== undefined) texts.set(upstream.file, upstream.text);
  const wrong = place(ofGroups(found, material, groups), texts);
  const printed = printDiagnostics(wrong, { palette, source: (file) => texts.get(file) });
  const count = groups.length || files.length;
  return {
    output: `${printed}${summary(wrong.length, count, upstream)}`,
    exitCode: wrong.length > 0 ? 1 : 0,
  };
}

function summary(wrong: number, files: number, upstream: Upstream | undefined): string {
  const compared = upstream === undefined ? "not compared: no file of upstream" : "compared";
  const counts = [`${files} ${files === 1 ? "file" : "files"}`, `${wrong} findings`];
  return `${wrong > 0 ? "\n" : ""}${counts.join(", ")}, words ${compared}\n`;
}

function readUpstream(root: string): (Upstream & { text: string }) | undefined {
  const path = join(root, UPSTREAM);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  return { file: UPSTREAM, text, document: load(text) as Json };
}

/** Line and column are looked up for what is shown only: that takes a while. */
function place(found: readonly Diagnostic[], texts: ReadonlyMap<string, string>) {
  const locators = new Map([...texts].map(([file, text]) => [file, createLocator(file, text)]));
  return located(found, (location: Location) => {
    return locators.get(location.file ?? "")?.locate(location.pointer ?? "") ?? location;
  });
}
