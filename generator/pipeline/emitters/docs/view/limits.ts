import type { ArrayShape, ObjectShape, RecordShape, ScalarShape } from "../../../model/types.js";

/** The limits of a scalar in words: `at least 1 character`. */
export function scalarLimits(shape: ScalarShape): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, pattern } = shape;
  return [
    ...range(shape.minLength, shape.maxLength, "character"),
    ...(minimum !== undefined && maximum !== undefined ? [`${minimum} to ${maximum}`] : []),
    ...(minimum !== undefined && maximum === undefined ? [`at least ${minimum}`] : []),
    ...(minimum === undefined && maximum !== undefined ? [`at most ${maximum}`] : []),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${multipleOf}`]),
    ...(pattern === undefined ? [] : [`matches ${pattern}`]),
  ];
}

export function arrayLimits({ minItems, maxItems, uniqueItems }: ArrayShape): string[] {
  return [...range(minItems, maxItems, "item"), ...(uniqueItems ? ["no item twice"] : [])];
}

export function objectLimits({
  minProperties,
  maxProperties,
}: ObjectShape | RecordShape): string[] {
  return range(minProperties, maxProperties, "property", "properties");
}

function range(
  least: number | undefined,
  most: number | undefined,
  unit: string,
  units = `${unit}s`,
): string[] {
  const counted = (count: number) => `${count} ${count === 1 ? unit : units}`;
  if (least !== undefined && least === most) return [`exactly ${counted(least)}`];
  if (least && most !== undefined) return [`${least} to ${counted(most)}`];
  if (least) return [`at least ${counted(least)}`];
  return most === undefined ? [] : [`at most ${counted(most)}`];
}
