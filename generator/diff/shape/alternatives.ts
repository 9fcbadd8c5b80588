import { items, position } from "../place.js";
import { reportBranches, reportChanged } from "./branches.js";
import { compareLimits } from "./compare-limits.js";
import { compareObjects } from "./compare-objects.js";
import { type Context, descend, type Pair, report, type Sources } from "./context.js";
import { compareEnums, type Literals } from "./enums.js";
import { overlap, pairUp } from "./pairing.js";
import type {
  Alternative,
  ArrayAlternative,
  LiteralAlternative,
  ObjectAlternative,
} from "./view.js";

type Forms = readonly Alternative[];
type NonLiteral = Exclude<Alternative, LiteralAlternative>;

/** Compares the forms that a value could have with those that it can have. */
export function compareAlternatives(context: Context, sources: Sources, pair: Pair<Forms>): void {
  const literals = { before: literalsOf(pair.before), after: literalsOf(pair.after) };
  const others = { before: othersOf(pair.before), after: othersOf(pair.after) };
  const open = compareEnums(context, sources, literals, others);
  const rest = {
    before: [...others.before.filter((each) => each !== open.before), ...open.left.before],
    after: [...others.after.filter((each) => each !== open.after), ...open.left.after],
  };
  const matched = pairUp<Alternative>(rest.before, rest.after, likeness);
  for (const [before, after] of matched.pairs) compareForms(context, { before, after });
  const isAnyMatched = matched.pairs.length > 0 || open.matched;
  const left = { before: matched.removed, after: matched.added };
  if (isAnyMatched) reportBranches(context, sources, left, pair);
  else reportChanged(context, sources, left);
}

function literalsOf(forms: Forms): Literals {
  return forms.filter((each) => each.kind === "literal");
}

function othersOf(forms: Forms): readonly NonLiteral[] {
  return forms.filter((each): each is NonLiteral => each.kind !== "literal");
}

function likeness(a: Alternative, b: Alternative): number {
  if (a.kind !== b.kind) return 0;
  if (isOfOneType(a, b)) return 3;
  if (a.kind === "scalar" && b.kind === "scalar") return a.type === b.type ? 1 : 0;
  if (a.kind !== "object" || b.kind !== "object") return 1;
  return objectLikeness(a, b);
}

function isOfOneType(a: Alternative, b: Alternative): boolean {
  return a.branch?.kind === "ref" && b.branch?.kind === "ref" && a.branch.key === b.branch.key;
}

/** Objects without properties belong together, others as far as they share names. */
function objectLikeness(a: ObjectAlternative, b: ObjectAlternative): number {
  const [before, after] = [[...a.properties.keys()], [...b.properties.keys()]];
  if (a.branch === undefined || b.branch === undefined) return 0.1 + overlap(before, after);
  return before.length + after.length === 0 ? 1 : overlap(before, after);
}

function compareForms(context: Context, { before, after }: Pair<Alternative>): void {
  if (before.branch !== undefined && after.branch !== undefined) {
    descend(context, { before: [before.branch], after: [after.branch] }, context.place);
    return;
  }
  compareLimits(context, { before, after });
  if (before.kind === "object" && after.kind === "object") {
    compareObjects(context, { before, after });
  }
  if (before.kind === "array" && after.kind === "array") compareArrays(context, { before, after });
}

function compareArrays(context: Context, { before, after }: Pair<ArrayAlternative>): void {
  const { place, comparison } = context;
  if (before.prefix.length !== after.prefix.length) {
    const data = {
      place,
      from: comparison.before.describeAll([before]),
      to: comparison.after.describeAll([after]),
    };
    report(context, `${context.direction}-type-changed`, { before, after }, "type", data);
    return;
  }
  for (const [index, item] of before.prefix.entries()) {
    descend(context, { before: item, after: after.prefix[index] ?? [] }, position(place, index));
  }
  descend(context, { before: before.items, after: after.items }, items(place));
}
