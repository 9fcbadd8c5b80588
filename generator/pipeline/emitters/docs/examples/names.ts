import type { ObjectShape } from "../../../model/types.js";
import { textsOfPattern } from "./pattern.js";
import type { ExampleOf, Site } from "./site.js";
import { variantsOf } from "./variants.js";

/** Names for members that the description leaves open. */
const USUAL = ["plan", "region", "seats", "renewal_month", "source"];

/** Names that members without a declared property may have, the most telling first. */
export function namesOf(
  objects: readonly ObjectShape[],
  site: Site,
  exampleOf: ExampleOf,
): string[] {
  const matching = objects.flatMap(({ patterns = [] }) =>
    patterns.flatMap(({ name }) => textsOfPattern(name)),
  );
  const { name: _, ...nameless } = site;
  const allowed = objects.flatMap(({ names }) =>
    names === undefined ? [] : variantsOf(names, { ...nameless, name: "plan" }, exampleOf),
  );
  const numbered = Array.from({ length: 50 }, (_, index) => `field_${index + 1}`);
  const texts = allowed.filter((name) => typeof name === "string");
  const first = texts.length > 0 ? texts : matching;
  return [...new Set([...first, ...USUAL, ...numbered])];
}
