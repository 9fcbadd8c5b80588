import type { Types } from "../../model/query/named-types.js";
import type { Shape } from "../../model/types.js";
import { formatOf } from "./formats.js";
import { typesOfValues } from "./values.js";

type Range = readonly [least: number | undefined, most: number | undefined];

/** How many characters a text of each format has. */
const LENGTHS: ReadonlyMap<string, Range> = new Map([
  ["uuid", [36, 36]],
  ["date", [10, 10]],
  ["dateTime", [20, undefined]],
  ["time", [9, undefined]],
  ["ipv4", [7, 15]],
  ["email", [3, undefined]],
  ["uri", [2, undefined]],
]);

/**
 * Why no value can be of a shape, as far as its own keywords show.
 *
 * @returns undefined where they do not
 */
export function contradictionOf(shape: Shape, types: Types): string | undefined {
  switch (shape.kind) {
    case "scalar":
      return (
        lengthContradiction(shape) ??
        empty("minimum", "maximum", [shape.minimum, shape.maximum]) ??
        empty("exclusiveMinimum", "maximum", [shape.exclusiveMinimum, shape.maximum], true) ??
        empty("minimum", "exclusiveMaximum", [shape.minimum, shape.exclusiveMaximum], true)
      );
    case "array":
      return empty("minItems", "maxItems", [shape.minItems, shape.maxItems]);
    case "record":
    case "object":
      return empty("minProperties", "maxProperties", [shape.minProperties, shape.maxProperties]);
    case "intersection":
      return typesOfValues(shape, types).size === 0
        ? "its parts are of different types"
        : undefined;
    default:
      return undefined;
  }
}

function lengthContradiction(shape: Shape & { kind: "scalar" }): string | undefined {
  const { minLength, maxLength, format } = shape;
  const own = empty("minLength", "maxLength", [minLength, maxLength]);
  const [least, most] = LENGTHS.get(formatOf(shape) ?? "") ?? [];
  const isTooShort = least !== undefined && maxLength !== undefined && maxLength < least;
  const isTooLong = most !== undefined && minLength !== undefined && minLength > most;
  if (isTooShort)
    return `\`format: ${format}\` has at least ${least} characters, \`maxLength\` is ${maxLength}`;
  if (isTooLong)
    return `\`format: ${format}\` has at most ${most} characters, \`minLength\` is ${minLength}`;
  return own;
}

function empty(
  lower: string,
  upper: string,
  [least, most]: Range,
  isOpen = false,
): string | undefined {
  if (least === undefined || most === undefined) return undefined;
  if (isOpen ? least < most : least <= most) return undefined;
  return `\`${lower}\` is ${least}, \`${upper}\` is ${most}`;
}
