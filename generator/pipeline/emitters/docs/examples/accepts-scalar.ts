import type { Json } from "../../../../json/types.js";
import * as formats from "../../../../shipped/runtime/validation/formats.js";
import { isMultipleOf, lengthOf } from "../../../../shipped/runtime/validation/values.js";
import type { ScalarShape } from "../../../model/types.js";
import { formatOf } from "../../validators/formats.js";
import { flagsOf, isPlainlyFast } from "../../validators/patterns.js";

/** By the names that the emitter of validators has for them. */
const FORMATS: ReadonlyMap<string, formats.Format> = new Map(Object.entries(formats));

/** Whether a value has the type of a scalar and keeps its limits. */
export function acceptsScalar(value: Json, shape: ScalarShape): boolean {
  const { type } = shape;
  const isOfType =
    type === "integer"
      ? Number.isInteger(value)
      : type === "null"
        ? value === null
        : typeof value === type;
  if (!isOfType && shape.typed) return false;
  if (typeof value === "string") return acceptsText(value, shape);
  return typeof value === "number" ? acceptsNumber(value, shape) : true;
}

function acceptsText(value: string, shape: ScalarShape): boolean {
  const { minLength = 0, maxLength = Infinity, pattern } = shape;
  const length = lengthOf(value);
  if (length < minLength || length > maxLength || !hasFormat(value, shape)) return false;
  return pattern === undefined || matchesPattern(value, pattern);
}

function acceptsNumber(value: number, shape: ScalarShape): boolean {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = shape;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = shape;
  const isInside = value >= minimum && value <= maximum;
  if (!isInside || value <= exclusiveMinimum || value >= exclusiveMaximum) return false;
  return (multipleOf === undefined || isMultipleOf(value, multipleOf)) && hasFormat(value, shape);
}

function hasFormat(value: string | number, shape: ScalarShape): boolean {
  const name = formatOf(shape);
  const format = name === undefined ? undefined : FORMATS.get(name);
  return format === undefined || format.test(value);
}

/** Texts that even a pattern that takes exponential time is through with in well under a second. */
const SHORT = 25;

/**
 * A pattern that is no regular expression matches nothing: no example can be shown to be right.
 * Nor does one that may take long, unless the text is short: descriptions are not to be trusted.
 */
function matchesPattern(value: string, pattern: string): boolean {
  if (value.length > SHORT && !isPlainlyFast(pattern)) return false;
  const flags = flagsOf(pattern);
  return flags !== undefined && new RegExp(pattern, flags).test(value);
}
