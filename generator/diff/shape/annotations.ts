import type { Json } from "../../json/types.js";
import type { Docs, Shape, ShapeBase } from "../../pipeline/model/types.js";
import { compareDocs, isSame } from "../docs.js";
import { type Context, type Pair, report } from "./context.js";
import type { Expression } from "./view.js";

/** Compares what schemas say besides their type, as far as one corresponds to one. */
export function compareAnnotations(context: Context, { before, after }: Pair<Expression>): void {
  if (before.length !== after.length) return;
  for (const [index, shape] of before.entries()) {
    const other = after[index];
    if (other === undefined || !isComparable(shape, other)) continue;
    comparePair(context, { before: shape, after: other });
    if (shape.kind === "intersection" && other.kind === "intersection") {
      compareAnnotations(context, { before: ownParts(shape), after: ownParts(other) });
    }
  }
}

/** A reference's own words are where it stands; those of the type are compared there. */
function isComparable(a: Shape, b: Shape): boolean {
  return (a.kind === "ref") === (b.kind === "ref");
}

function ownParts({ parts }: Shape & { kind: "intersection" }): Expression {
  return parts.filter(({ kind }) => kind !== "ref");
}

function comparePair(context: Context, pair: Pair<Shape>): void {
  const { place } = context;
  const { before, after } = pair;
  const docs: Pair<ShapeBase & { readonly docs: Docs }> = pair;
  compareDocs(context.node, docs, place);
  if (!isSame(before.example, after.example) && !isGone(before.example, after)) {
    report(context, "example-changed", pair, "example", { place });
  }
  if (!isSame(before.default, after.default) && !isGone(before.default, after)) {
    const data = { place, from: shown(before.default), to: shown(after.default) };
    report(context, "default-changed", pair, "default", data);
  }
  if (access(before) !== access(after)) {
    const data = { place, from: access(before), to: access(after) };
    report(context, "read-only-changed", pair, "access", data);
  }
}

/** A value that is no longer listed cannot stay the default: that it went is said elsewhere. */
function isGone(value: Json | undefined, shape: Shape): boolean {
  const listed =
    shape.kind === "enum" ? shape.values : shape.kind === "literal" ? [shape.value] : undefined;
  return listed !== undefined && !listed.some((each) => isSame(each, value));
}

function access({ readOnly, writeOnly }: Shape): string {
  return readOnly ? "read-only" : writeOnly ? "write-only" : "read and written";
}

function shown(value: Shape["default"]): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
