import type { Direction } from "../../pipeline/model/query/direction.js";
import type { NamedType } from "../../pipeline/model/types.js";
import { createNode, type Node, nodesWithFindings, reachable } from "../graph.js";
import type { Level } from "../level.js";
import { compareExpressions } from "./compare.js";
import type { Comparison, ComparisonOptions, Pair, Side } from "./context.js";
import { createDescribe } from "./describe.js";
import { createExpand } from "./expand.js";
import { unchangedRefs } from "./unchanged.js";
import type { Expression } from "./view.js";

export function createSide(list: readonly NamedType[]): Side {
  const types = new Map(list.map((type) => [type.key, type]));
  const expand = createExpand(types);
  const { expression, alternatives } = createDescribe(types, expand);
  return { types, expand, describe: expression, describeAll: alternatives };
}

export function createComparison(options: ComparisonOptions): Comparison {
  const { before, after } = options;
  const nodes = new Map<string, Node>();
  const worst = new Map<string, Level | undefined>();
  const idOf = createIds();
  const keyOf = (pair: Pair<Expression>, direction: Direction) =>
    `${idOf(pair.before)} ${idOf(pair.after)} ${direction}`;
  const typePair = (pair: Pair<string>) => ({
    before: shapesOf(before, pair.before),
    after: shapesOf(after, pair.after),
  });
  const comparison: Comparison = {
    ...options,
    compare: (pair, direction, place) => {
      const key = keyOf(pair, direction);
      const found = nodes.get(key);
      if (found !== undefined) return found;
      const node = createNode();
      nodes.set(key, node);
      const refs = unchangedRefs(pair);
      if (refs?.every((ref) => options.isSameType(ref, ref))) {
        for (const ref of refs) {
          node.below.add(comparison.compareTypes({ before: ref, after: ref }, direction));
        }
      } else {
        compareExpressions({ comparison, node, direction, place, expressions: pair });
      }
      return node;
    },
    compareTypes: (pair, direction) =>
      comparison.compare(
        typePair(pair),
        direction,
        before.types.get(pair.before)?.name ?? pair.before,
      ),
    worst: (pair, direction) => {
      const key = keyOf(pair, direction);
      if (!worst.has(key)) {
        // Types that contain each other are taken as alike while they are being compared.
        worst.set(key, undefined);
        worst.set(key, worstOf(createTrial(options, comparison), pair, direction));
      }
      return worst.get(key);
    },
    nodes: () => nodes.values(),
  };
  return comparison;
}

/** A comparison beside another one, which remembers what trials found for both. */
function createTrial(options: ComparisonOptions, { worst }: Comparison): Comparison {
  return { ...createComparison(options), worst };
}

function worstOf(
  trial: Comparison,
  pair: Pair<Expression>,
  direction: Direction,
): Level | undefined {
  const node = trial.compare(pair, direction, "");
  const wanted = nodesWithFindings(trial.nodes());
  const found = [...reachable([node], (each) => wanted.has(each))].flatMap((each) => each.findings);
  const levels = new Set(found.map(({ level }) => level));
  return (["breaking", "compatible"] as const).find((level) => levels.has(level));
}

function shapesOf({ types }: Side, key: string): Expression {
  const type = types.get(key);
  return type === undefined ? [] : [type.shape];
}

/** Numbers objects in the order in which they are met. */
function createIds(): (expression: Expression) => string {
  const ids = new WeakMap<object, number>();
  let next = 0;
  const idOf = (shape: object): number => {
    const id = ids.get(shape) ?? next++;
    ids.set(shape, id);
    return id;
  };
  return (expression) => expression.map(idOf).join("+");
}
