import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Json } from "../json/types.js";
import type { JsonObject } from "../json/values.js";
import type { Addition, Documented } from "./additions.js";
import { checkExamples, type Judge } from "./examples.js";
import { findSharedRuns, type PlacedText } from "./shared-runs.js";
import { checkStructure, proseAt } from "./structure.js";
import { checkStyle } from "./style.js";
import { textsOf } from "./texts.js";

/** A document of upstream, under the name that diagnostics give it. */
export interface Upstream {
  readonly file: string;
  readonly document: Json;
}

export interface ProseInput extends Documented {
  /** The document without prose. */
  readonly contract: JsonObject;
  readonly judge: Judge;
  /** Absent: texts are not compared. */
  readonly upstream?: Upstream;
}

/** Everything that is wrong with the prose, by what it is checked for; each finding once. */
export function checkProse(input: ProseInput): Diagnostic[] {
  const { contract, document, additions, diagnostics, judge, upstream } = input;
  return unique([
    ...diagnostics,
    ...checkStructure(contract, additions),
    ...checkStyle(document, additions),
    ...checkExamples(document, additions, judge),
    ...(upstream === undefined ? [] : checkOwnWords(document, additions, upstream)),
  ]);
}

/** One action can bring a text to many places. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byPlace = new Map(
    diagnostics.map((each) => {
      const { file, pointer } = each.location ?? {};
      return [JSON.stringify([file, pointer, each.code, each.message]), each];
    }),
  );
  return [...byPlace.values()];
}

function checkOwnWords(
  document: JsonObject,
  additions: readonly Addition[],
  upstream: Upstream,
): Diagnostic[] {
  const ours = additions.flatMap((addition) => textsIn(document, addition));
  return findSharedRuns(ours, textsOf(upstream.document)).map(({ words, ours, theirs }) =>
    diagnostic("prose-taken-over", {
      at: { file: ours.file, pointer: ours.pointer },
      data: { run: words.join(" "), words: words.length },
      related: [
        { message: "upstream has it here", location: { file: upstream.file, pointer: theirs } },
      ],
    }),
  );
}

/** Texts that an addition brings, at their places in the overlay; one for many targets is one. */
function textsIn(document: JsonObject, addition: Addition): (PlacedText & { file: string })[] {
  const value = proseAt(document, addition);
  if (value === undefined) return [];
  const { file, pointer } = addition;
  return textsOf(value, pointer, true).map((text) => ({ ...text, file }));
}

/** Files that bear the name of no group; `common` is for what all groups share. */
export function checkFileNames(
  files: readonly { readonly id: string; readonly file: string }[],
  groups: readonly string[],
): Diagnostic[] {
  const known = [...groups, COMMON];
  return files
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file }) => {
      const closest = suggest(id, known);
      const hint = closest === undefined ? "" : `The closest one is \`${closest}\`.`;
      return diagnostic("prose-file-name", { at: { file, line: 1 }, data: { name: id, hint } });
    });
}

/** Name of the prose file for what belongs to no group: the API itself, shared answers. */
export const COMMON = "common";
