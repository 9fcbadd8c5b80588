import type { Pointer } from "../../json/types.js";
import type { Direction } from "../../pipeline/model/query/direction.js";
import type { NamedType } from "../../pipeline/model/types.js";
import { finding, type Node } from "../graph.js";
import type { Level } from "../level.js";
import type { Place } from "../place.js";
import type { DataOf, RuleId } from "../rules/index.js";
import type { Expand } from "./expand.js";
import type { Alternative, Expression } from "./view.js";

/** Two corresponding places. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** The named types of one side, and what can be told of its shapes. */
export interface Side {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly expand: Expand;
  readonly describe: (expression: Expression) => string;
  readonly describeAll: (alternatives: readonly Alternative[]) => string;
}

/** The comparison of two models' shapes, each pair once. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** Whether two keys of named types stand for one type, which may have another key now. */
  readonly isSameType: (before: string, after: string) => boolean;
  /** The node of two corresponding expressions; compares them where that is not done yet. */
  compare(pair: Pair<Expression>, direction: Direction, place: Place): Node;
  /** The node of a named type. */
  compareTypes(pair: Pair<string>, direction: Direction): Node;
  /** The worst level that comparing two expressions gives, apart from this comparison. */
  worst(pair: Pair<Expression>, direction: Direction): Level | undefined;
  readonly nodes: () => Iterable<Node>;
}

export interface ComparisonOptions {
  readonly before: Side;
  readonly after: Side;
  readonly isSameType: (before: string, after: string) => boolean;
}

/** What the comparison of one pair of places goes by. */
export interface Context {
  readonly comparison: Comparison;
  readonly node: Node;
  readonly direction: Direction;
  readonly place: Place;
  /** The expressions that stand there. */
  readonly expressions: Pair<Expression>;
}

/** Where a finding stands on either side. */
export type Sources = Pair<{ readonly source: Pointer } | undefined>;

/** Notes that a rule applies at a pair of places. */
export function report<Id extends RuleId>(
  { node }: Pick<Context, "node">,
  rule: Id,
  { before, after }: Sources,
  subject: string,
  data: DataOf<Id>,
  anchor?: "before" | "after",
): void {
  const places = { before: before?.source, after: after?.source };
  const cause = { ...places, subject, ...(anchor !== undefined && { anchor }) };
  node.findings.push(finding(rule, cause, data));
}

/** Goes on with two places below. */
export function descend(context: Context, pair: Pair<Expression>, place: Place): void {
  const { comparison, node, direction } = context;
  node.below.add(comparison.compare(pair, direction, place));
}
