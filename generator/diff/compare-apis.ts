import type { Direction } from "../pipeline/model/query/direction.js";
import type { Api } from "../pipeline/model/types.js";
import { collectChanges, type TypeRoot } from "./collect.js";
import type { Finding } from "./graph.js";
import { createComparison, createSide } from "./shape/comparison.js";
import type { Comparison } from "./shape/context.js";
import { compareClient } from "./surface/client.js";
import { compareGroups, compareGroupTexts } from "./surface/groups.js";
import { methodsOf, pairMethods } from "./surface/methods.js";
import { compareOperation } from "./surface/operation.js";
import { compareOptions } from "./surface/options.js";
import { compareTypeNames, pairTypes, type TypePair } from "./surface/types.js";
import { usageOf } from "./surface/usage.js";
import type { Change } from "./types.js";

const DIRECTIONS: readonly Direction[] = ["request", "response"];

/**
 * What changed between two APIs, for someone who calls their generated clients in TypeScript.
 *
 * @param before the model of the description that the client at hand was generated from
 * @param after the model of the new description; both with the names of one configuration
 * @returns each cause once, breaking ones first; none for two models that are alike
 */
export function compareApis(before: Api, after: Api): Change[] {
  const methods = pairMethods(methodsOf(before), methodsOf(after));
  const types = pairTypes(before, after, methods.pairs);
  const successor = new Map(types.pairs.map((pair) => [pair.before.key, pair.after.key]));
  const comparison = createComparison({
    before: createSide(before.types),
    after: createSide(after.types),
    isSameType: (old, current) => successor.get(old) === current,
  });
  const apis = { before, after };
  const roots = methods.pairs.map((pair) => ({
    name: pair.before.name,
    group: pair.before.group.title,
    node: compareOperation(pair, apis, comparison),
  }));
  const options = compareOptions(apis, comparison);
  const usage = usageOf(before);
  const typeRoots = types.pairs.map((pair) => typeRoot(pair, usage, comparison));

  return collectChanges({
    methods: roots,
    types: typeRoots,
    others: [options],
    nodes: [...comparison.nodes()],
    attached: [
      ...compareGroups(before, after, methods),
      ...compareGroupTexts(before, after),
      ...compareTypeNames(types),
      ...compareClient(before, after).map((finding: Finding) => ({ finding })),
    ],
  });
}

/**
 * The comparisons of a type in each direction in which it is used; of one that no method uses, in
 * both, since nobody knows what callers do with it. Who uses one that is called otherwise now has to
 * look at it anyway.
 */
function typeRoot(
  pair: TypePair,
  usage: ReturnType<typeof usageOf>,
  comparison: Comparison,
): TypeRoot {
  const { key, name, source } = pair.before;
  const used = DIRECTIONS.filter((direction) => usage[direction].has(key));
  const isUnused = used.length === 0 && name === pair.after.name;
  const nodes = (isUnused ? DIRECTIONS : used).map((direction) =>
    comparison.compareTypes({ before: key, after: pair.after.key }, direction),
  );
  return { name, source, nodes };
}
