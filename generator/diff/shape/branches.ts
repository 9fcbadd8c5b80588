import type { Direction } from "../../pipeline/model/query/direction.js";
import { type Comparison, type Context, type Pair, report, type Sources } from "./context.js";
import type { Alternative } from "./view.js";

type Forms = readonly Alternative[];

/** Nothing of the old type is left, or everything is taken now. */
export function reportChanged(
  context: Context,
  sources: Sources,
  { before, after }: Pair<Forms>,
): void {
  if (before.length === 0 && after.length === 0) return;
  const { comparison, direction, place } = context;
  const { expressions } = context;
  const from = comparison.before.describe(expressions.before);
  const to = comparison.after.describe(expressions.after);
  const isWider = before.length === 0 || isUnknown(after);
  const isNarrower = after.length === 0 || isUnknown(before);
  const way = isWider ? "widened" : isNarrower ? "narrowed" : "changed";
  report(context, `${direction}-type-${way}`, sources, "type", { place, from, to });
}

function isUnknown(forms: Forms): boolean {
  return forms.some(({ kind }) => kind === "unknown");
}

/**
 * Reports each branch of a union that came or went.
 *
 * @param left those without a counterpart
 * @param all every branch of both sides
 */
export function reportBranches(
  context: Context,
  sources: Sources,
  left: Pair<Forms>,
  all: Pair<Forms>,
): void {
  const { comparison, direction, place } = context;
  for (const form of left.before) {
    const name = comparison.before.describeAll([form]);
    const at = { before: form, after: sources.after };
    const isCovered = direction === "request" && all.after.some(takes(comparison, form));
    const rule = isCovered
      ? "request-union-branch-covered"
      : (`${direction}-union-branch-removed` as const);
    report(context, rule, at, `branch ${name}`, { place, name });
  }
  for (const form of left.after) {
    const name = comparison.after.describeAll([form]);
    const at = { before: sources.before, after: form };
    const isCovered = direction === "response" && all.before.some(isTakenBy(comparison, form));
    const rule = isCovered
      ? "response-union-branch-covered"
      : (`${direction}-union-branch-added` as const);
    report(context, rule, at, `branch ${name}`, { place, name });
  }
}

/** Whether what a caller sends as `old` is taken by a new branch. */
function takes(comparison: Comparison, old: Alternative): (form: Alternative) => boolean {
  return (form) => isHarmless(comparison, { before: old, after: form }, "request");
}

/** Whether who reads an old branch can read `form`. */
function isTakenBy(comparison: Comparison, form: Alternative): (old: Alternative) => boolean {
  return (old) => isHarmless(comparison, { before: old, after: form }, "response");
}

function isHarmless(
  comparison: Comparison,
  { before, after }: Pair<Alternative>,
  direction: Direction,
): boolean {
  if (before.branch === undefined || after.branch === undefined) return false;
  const pair = { before: [before.branch], after: [after.branch] };
  return comparison.worst(pair, direction) !== "breaking";
}
