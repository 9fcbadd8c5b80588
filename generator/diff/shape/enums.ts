import type { Json } from "../../json/types.js";
import { type Context, type Pair, report, type Sources } from "./context.js";
import type { Alternative, LiteralAlternative } from "./view.js";

export type Literals = readonly LiteralAlternative[];

/** What the comparison of enums leaves to that of the other forms. */
export interface EnumOutcome {
  /** The scalar that took the place of an enum, or whose place an enum took. */
  readonly before?: Alternative;
  readonly after?: Alternative;
  /** Literals that stand for themselves: the other side has none. */
  readonly left: Pair<Literals>;
  /** Something of the old type is in the new one. */
  readonly matched: boolean;
}

/** Compares the values that are listed, and an enum with the scalar that it became or was. */
export function compareEnums(
  context: Context,
  sources: Sources,
  literals: Pair<Literals>,
  others: Pair<readonly Alternative[]>,
): EnumOutcome {
  const none = { before: [], after: [] };
  if (literals.before.length > 0 && literals.after.length > 0) {
    return compareValues(context, sources, literals);
  }
  const opened = scalarOf(literals.before, others.after);
  if (opened !== undefined && scalarOf(literals.before, others.before) === undefined) {
    const data = fromTo(context, literals.before, [opened]);
    report(context, `${context.direction}-enum-became-open`, sources, "type", data);
    return { after: opened, left: none, matched: true };
  }
  const closed = scalarOf(literals.after, others.before);
  if (closed !== undefined && scalarOf(literals.after, others.after) === undefined) {
    const data = fromTo(context, [closed], literals.after);
    report(context, `${context.direction}-became-enum`, sources, "type", data);
    return { before: closed, left: none, matched: true };
  }
  return { left: literals, matched: false };
}

/** The scalar that all of the values are of. */
function scalarOf(values: Literals, forms: readonly Alternative[]): Alternative | undefined {
  if (values.length === 0) return undefined;
  return forms.find(
    (form) => form.kind === "scalar" && values.every(({ value }) => typeof value === form.type),
  );
}

function fromTo(
  { comparison, place }: Context,
  before: readonly Alternative[],
  after: readonly Alternative[],
) {
  return {
    place,
    from: comparison.before.describeAll(before),
    to: comparison.after.describeAll(after),
  };
}

function compareValues(
  context: Context,
  sources: Sources,
  { before, after }: Pair<Literals>,
): EnumOutcome {
  const removed = missing(before, after);
  const added = missing(after, before);
  const outcome = { left: { before: [], after: [] }, matched: true };
  const { direction, place } = context;
  const [gone, ...moreGone] = removed;
  const [come, ...moreCome] = added;
  const isReplaced = gone !== undefined && come !== undefined;
  if (isReplaced && moreGone.length === 0 && moreCome.length === 0) {
    const data = { place, from: shown(gone), to: shown(come) };
    const subject = `value ${data.from} ${data.to}`;
    report(context, `${direction}-enum-value-replaced`, sources, subject, data);
    return outcome;
  }
  if (removed.length > 0) {
    const data = { place, values: removed.map(shown) };
    report(context, `${direction}-enum-value-removed`, sources, "values that went", data);
  }
  if (added.length > 0) {
    const data = { place, values: added.map(shown) };
    report(context, `${direction}-enum-value-added`, sources, "values that came", data);
  }
  return outcome;
}

function missing(values: Literals, from: Literals): Json[] {
  const known = new Set(from.map(({ value }) => JSON.stringify(value)));
  return values.map(({ value }) => value).filter((value) => !known.has(JSON.stringify(value)));
}

/** A text as it is, anything else as JSON. */
function shown(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
