import type { Shape } from "../../pipeline/model/types.js";
import { compareAlternatives } from "./alternatives.js";
import { compareAnnotations } from "./annotations.js";
import type { Comparison, Pair } from "./context.js";
import { type Context, report, type Sources } from "./context.js";
import type { Expression } from "./view.js";

/** Compares two expressions, as those who send or receive their values see them. */
export function compareExpressions(context: Context): void {
  const pair = context.expressions;
  compareAnnotations(context, pair);
  const [before, after] = [onlyRef(pair.before), onlyRef(pair.after)];
  if (before !== undefined && after !== undefined) compareRefs(context, { before, after });
  else compareViews(context, pair);
}

type RefShape = Shape & { readonly kind: "ref" };

function onlyRef([only, ...more]: Expression): RefShape | undefined {
  return only?.kind === "ref" && more.length === 0 ? only : undefined;
}

function compareRefs(context: Context, { before, after }: Pair<RefShape>): void {
  const { comparison, direction, node } = context;
  const keys = { before: before.key, after: after.key };
  const own = (shape: RefShape, side: "before" | "after") =>
    shape.nullable && !isNullable(comparison, side, shape.key);
  compareNullable(
    context,
    { before, after },
    {
      before: own(before, "before"),
      after: own(after, "after"),
    },
  );
  if (comparison.isSameType(before.key, after.key)) {
    node.below.add(comparison.compareTypes(keys, direction));
  } else {
    compareOtherTypes(context, { before, after });
  }
}

/** Whether the named type by itself can be `null`. */
function isNullable(comparison: Comparison, side: "before" | "after", key: string): boolean {
  const { types, expand } = comparison[side];
  const shape = types.get(key)?.shape;
  return shape !== undefined && expand([shape]).nullable;
}

/** Where a reference leads elsewhere, that is the cause, and not each difference of the two types. */
function compareOtherTypes(context: Context, { before, after }: Pair<RefShape>): void {
  const { comparison, direction, place } = context;
  const level = comparison.worst(targets(comparison, { before, after }), direction);
  if (level === undefined) return;
  const from = comparison.before.describe([before]);
  const to = comparison.after.describe([after]);
  const data = { place, from, to };
  const isRequest = direction === "request";
  if (level === "breaking") {
    const rule = isRequest ? "request-type-changed" : "response-type-changed";
    report(context, rule, { before, after }, "type", data);
  } else {
    const rule = isRequest ? "request-type-widened" : "response-type-narrowed";
    report(context, rule, { before, after }, "type", data);
  }
}

function targets({ before, after }: Comparison, pair: Pair<RefShape>): Pair<Expression> {
  const target = (types: Comparison["before"]["types"], { key }: RefShape): Expression => {
    const shape = types.get(key)?.shape;
    return shape === undefined ? [] : [shape];
  };
  return { before: target(before.types, pair.before), after: target(after.types, pair.after) };
}

function compareViews(context: Context, pair: Pair<Expression>): void {
  const { comparison } = context;
  const before = comparison.before.expand(pair.before);
  const after = comparison.after.expand(pair.after);
  const sources = { before: pair.before[0], after: pair.after[0] };
  const isUnknown = [before, after].some(({ alternatives }) =>
    alternatives.some(({ kind }) => kind === "unknown"),
  );
  // `unknown` holds `null` without saying so.
  if (!isUnknown) {
    compareNullable(context, sources, { before: before.nullable, after: after.nullable });
  }
  compareAlternatives(context, sources, {
    before: before.alternatives,
    after: after.alternatives,
  });
}

function compareNullable(
  context: Context,
  sources: Sources,
  { before, after }: Pair<boolean>,
): void {
  if (before === after) return;
  const data = { place: context.place };
  const rule = after
    ? (`${context.direction}-null-allowed` as const)
    : (`${context.direction}-null-forbidden` as const);
  report(context, rule, sources, "null", data);
}
