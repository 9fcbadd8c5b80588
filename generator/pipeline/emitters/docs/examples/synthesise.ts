import type { Json } from "../../../../json/types.js";
import type { Shape } from "../../../model/types.js";
import { typeSite } from "./about.js";
import { accepts } from "./accepts.js";
import { type Alternative, alternatives, type Plain } from "./alternatives.js";
import { arrayExample } from "./array.js";
import { mergeScalars } from "./merge-scalars.js";
import { objectExample } from "./object.js";
import { scalars } from "./scalar.js";
import type { Accepts, Site } from "./site.js";
import { wordsAt } from "./words.js";

/** Values that say nothing, for shapes that say little. */
const PLAIN: readonly Json[] = ["example", 1, true, {}, []];

/** How many ways to be of a shape are tried. */
const MAX_ALTERNATIVES = 24;

/**
 * A realistic value of a shape: the example or the default that the description gives, or else one
 * made up from names, formats and limits. The same shape at the same site has the same example.
 *
 * @returns a value that the shape accepts; `undefined` where none was found. `null` only where
 * nothing else is possible
 */
export function exampleOf(shape: Shape, site: Site): Json | undefined {
  const fits: Accepts = (value) => accepts(value, shape, site);
  const given = givenIn(shape, site).find(fits);
  if (given !== undefined) return given;
  let left = MAX_ALTERNATIVES;
  for (const alternative of alternatives(shape, site.types, site.keys)) {
    const value = made(alternative, site, fits);
    if (value !== undefined && value !== null && fits(value)) return value;
    if (--left === 0) break;
  }
  // A type that stands in itself too often is left alone: anything plain would only go on.
  const isCut = left === MAX_ALTERNATIVES;
  return [...(isCut ? [] : PLAIN), null].find(fits);
}

/** What the description shows of a shape. A default that is empty or whole shows nothing. */
function givenIn(shape: Shape, { types }: Site): Json[] {
  const target = types.follow(shape);
  const shapes = target === undefined || target === shape ? [shape] : [shape, target];
  const parts = shapes.flatMap((each) => (each.kind === "intersection" ? each.parts : []));
  const all = [...shapes, ...parts];
  const examples = all.flatMap(({ example }) => (example === undefined ? [] : [example]));
  const defaults = all.flatMap((each) => (each.default === undefined ? [] : [each.default]));
  return [
    ...examples.filter((each) => each !== null),
    ...defaults.filter((each) => each !== "" && typeof each !== "object"),
  ];
}

function made(alternative: Alternative, outer: Site, fits: Accepts): Json | undefined {
  const { parts } = alternative;
  const site = siteOf(alternative, outer);
  const values = parts.flatMap(valuesIn);
  if (parts.some(({ kind }) => kind === "literal" || kind === "enum")) {
    return [...site.own, ...values].find(fits);
  }
  const told = toldOf(parts, site).find(fits);
  if (told !== undefined) return told;
  const leading = parts.find((part) => "typed" in part && part.typed) ?? parts[0];
  switch (leading?.kind) {
    case "object":
    case "record":
      return objectExample(parts, site, fits, exampleOf);
    case "array":
      return arrayExample(parts, site, fits, exampleOf);
    case "scalar": {
      const merged = mergeScalars(leading, parts);
      return scalars(merged, wordsAt(site), site.name).find(fits);
    }
    default:
      return [...wordsAt(site), ...PLAIN].find(fits);
  }
}

/** A word for something whose members the description leaves open. */
function toldOf(parts: readonly Plain[], site: Site): Json[] {
  const isOpen = parts.every((part) => part.kind !== "object" || part.properties.length === 0);
  return isOpen ? wordsAt(site).filter((word) => typeof word === "object") : [];
}

function valuesIn(part: Plain): readonly Json[] {
  if (part.kind === "literal") return [part.value];
  return part.kind === "enum" ? part.values : [];
}

/** Where an alternative is built: in its named types, with what its discriminator says. */
function siteOf({ keys, words }: Alternative, outer: Site): Site {
  const site = typeSite(keys, outer);
  return { ...site, said: { ...site.said, ...words } };
}
