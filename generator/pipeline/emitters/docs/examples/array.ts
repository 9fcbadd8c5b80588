import type { Json } from "../../../../json/types.js";
import type { ArrayShape, Shape } from "../../../model/types.js";
import type { Plain } from "./alternatives.js";
import { allOf } from "./combine.js";
import type { Accepts, ExampleOf, Site } from "./site.js";
import { variantsOf } from "./variants.js";

/** No array in an example is longer. */
const MAX_ITEMS = 50;

/** One item, or as many as there have to be. */
export function arrayExample(
  parts: readonly Plain[],
  site: Site,
  fits: Accepts,
  exampleOf: ExampleOf,
): Json | undefined {
  const arrays = parts.filter((part) => part.kind === "array");
  const least = Math.max(1, ...arrays.map(leastItems));
  if (least > MAX_ITEMS) return undefined;
  const items = itemsOf(arrays, least, site, exampleOf);
  return [items, items.slice(0, least - 1), []].find(fits);
}

function leastItems({ minItems = 0, prefix = [], contains }: ArrayShape): number {
  return Math.max(minItems, prefix.length, contains?.min ?? 0);
}

/** As many items as could be made. */
function itemsOf(
  arrays: readonly ArrayShape[],
  least: number,
  site: Site,
  exampleOf: ExampleOf,
): Json[] {
  const items: Json[] = [];
  const isUnique = arrays.some(({ uniqueItems }) => uniqueItems);
  for (let index = 0; index < least; index++) {
    const shape = itemShape(arrays, index);
    const next = isUnique
      ? variantsOf(shape, site, exampleOf).find((each) => !items.some((item) => isSame(item, each)))
      : exampleOf(shape, site);
    if (next === undefined) return items;
    items.push(next);
  }
  return items;
}

function itemShape(arrays: readonly ArrayShape[], index: number): Shape {
  const shapes = arrays.flatMap(({ items, prefix = [], contains }) => [
    prefix[index] ?? items,
    ...(contains !== undefined && index < contains.min ? [contains.shape] : []),
  ]);
  return allOf(shapes);
}

function isSame(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
