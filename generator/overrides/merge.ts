import { diff3Merge } from "node-diff3";
import { endingOf, joinLines, linesOf } from "./lines.js";

/** The three texts of a merge. */
export interface Versions {
  /** The team's text. */
  readonly mine: string;
  /** What it was copied from. */
  readonly base: string;
  /** What the default has become. */
  readonly theirs: string;
}

/** What stands behind the markers of a conflict. */
export type Labels = Versions;

export interface Merge {
  /** Lines end as they do in `mine`. */
  readonly text: string;
  /** Line of each conflict's first marker, counted from 1. */
  readonly conflicts: readonly number[];
}

/** The lines of the three texts, or of a part of each. */
interface Sides {
  readonly mine: string[];
  readonly base: string[];
  readonly theirs: string[];
}

/** Lines that all agree on, or that there is a conflict about. */
type Region = string[] | Sides;

/**
 * Merges two texts that come from one, line by line. What both changed is a conflict unless they
 * changed it alike; so is what one changed right beside a change of the other. Nothing is guessed:
 * a conflict stands in the text with all three of its sides.
 *
 * Templates are full of lines that are alike, `{{/if}}`, so that a change can often be read in two
 * ways. The texts are therefore merged from their ends as well, and count as merged only if that
 * comes to the same.
 *
 * How lines end is no difference, a line feed at the end of the text is one.
 */
export function mergeTexts(versions: Versions, labels: Labels): Merge {
  const sides = sidesOf(versions);
  const forwards = written(regionsOf(sides), versions, labels);
  if (forwards.conflicts.length > 0) return forwards;
  const regions = regionsOf(reversedSides(sides)).map(reversed).reverse();
  const backwards = written(regions, versions, labels);
  if (backwards.conflicts.length > 0 || backwards.text === forwards.text) return backwards;
  return conflictOfAll(versions, labels);
}

/** All of the three texts as one conflict, for a merge that cannot be trusted. */
export function conflictOfAll(versions: Versions, labels: Labels): Merge {
  return written([sidesOf(versions)], versions, labels);
}

function sidesOf({ mine, base, theirs }: Versions): Sides {
  const [a, o, b] = [linesOf(mine), linesOf(base), linesOf(theirs)];
  return { mine: a.lines, base: o.lines, theirs: b.lines };
}

function regionsOf({ mine, base, theirs }: Sides): Region[] {
  return diff3Merge(mine, base, theirs).flatMap(({ ok, conflict }): Region[] => {
    if (conflict === undefined) return ok === undefined ? [] : [ok];
    return [{ mine: conflict.a, base: conflict.o, theirs: conflict.b }];
  });
}

function reversedSides({ mine, base, theirs }: Sides): Sides {
  return { mine: mine.toReversed(), base: base.toReversed(), theirs: theirs.toReversed() };
}

function reversed(region: Region): Region {
  return Array.isArray(region) ? region.toReversed() : reversedSides(region);
}

function written(regions: readonly Region[], versions: Versions, labels: Labels): Merge {
  const lines: string[] = [];
  const conflicts: number[] = [];
  for (const region of regions) {
    if (!Array.isArray(region)) conflicts.push(lines.length + 1);
    lines.push(...(Array.isArray(region) ? region : marked(region, labels)));
  }
  const isEnded = isMergeEnded(versions);
  return { text: joinLines({ lines, isEnded }, endingOf(versions.mine)), conflicts };
}

/** The way that git marks conflicts with `merge.conflictStyle` diff3. */
function marked({ mine, base, theirs }: Sides, labels: Labels): string[] {
  const [first, second] = [`<<<<<<< ${labels.mine}`, `||||||| ${labels.base}`];
  return [first, ...mine, second, ...base, "=======", ...theirs, `>>>>>>> ${labels.theirs}`];
}

/** With two values, two sides that differ from the base agree. */
function isMergeEnded({ mine, base, theirs }: Versions): boolean {
  const [a, o, b] = [linesOf(mine), linesOf(base), linesOf(theirs)];
  return a.isEnded === o.isEnded ? b.isEnded : a.isEnded;
}

/**
 * Lines that still mark a conflict, counted from 1. The line between the sides, `=======`, does not
 * count alone: it underlines headings in Markdown.
 */
export function markerLines(text: string): number[] {
  return linesOf(text).lines.flatMap((line, index) =>
    /^(?:<{7}|\|{7}|>{7})(?: |$)/.test(line) ? [index + 1] : [],
  );
}
