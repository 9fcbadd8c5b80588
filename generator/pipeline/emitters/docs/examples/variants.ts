import type { Json } from "../../../../json/types.js";
import type { Shape } from "../../../model/types.js";
import { accepts } from "./accepts.js";
import { alternatives } from "./alternatives.js";
import type { ExampleOf, Site } from "./site.js";

/** How many values that differ are looked for. */
const COUNT = 50;

/** Different values of a shape, the example first; some may be the same. */
export function variantsOf(shape: Shape, site: Site, exampleOf: ExampleOf): Json[] {
  const example = exampleOf(shape, site);
  const listed = [...alternatives(shape, site.types, site.keys)].flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "enum" ? part.values : [])),
  );
  const made = example === undefined ? [] : variations(example);
  return [...(example === undefined ? [] : [example]), ...listed, ...made].filter((value) =>
    accepts(value, shape, site),
  );
}

function variations(value: Json): Json[] {
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 2);
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return numbers.map((number) => value + number - 1);
  if (typeof value !== "string") return [];
  return numbers.flatMap((number) => {
    const text = String(number);
    return [`${value} ${text}`, `${value.slice(0, -text.length)}${text}`];
  });
}
