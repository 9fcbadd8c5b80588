import type { Direction } from "../../model/query/direction.js";
import type { Types } from "../../model/query/named-types.js";
import type { Shape } from "../../model/types.js";
import { identifier } from "../../print/code.js";
import { arrayType } from "./array.js";
import type { TypeContext } from "./context.js";
import { intersectionType } from "./intersection.js";
import { block, objectParts } from "./members.js";
import { anyOf, NEVER, NULL, plain, type TypeText, UNKNOWN } from "./text.js";
import { unionType } from "./union.js";
import { scalarType, valuesType } from "./values.js";

/**
 * Prints the types of shapes.
 *
 * @param nameOf names of named types in this direction
 * @param quiet the same for what is looked at and not written
 */
export function createPrinter(
  types: Types,
  direction: Direction,
  nameOf: TypeContext["nameOf"],
  quiet?: TypeContext,
): TypeContext {
  const context: TypeContext = {
    types,
    direction,
    nameOf,
    ...(quiet && { quiet }),
    print: (shape) => {
      const text = nonNullType(shape, context);
      return shape.nullable && !isUntyped(shape) ? anyOf([text, NULL]) : text;
    },
  };
  return context;
}

function isUntyped(shape: Shape): boolean {
  return shape.kind === "scalar" && !shape.typed;
}

function nonNullType(shape: Shape, context: TypeContext): TypeText {
  switch (shape.kind) {
    case "scalar":
      return scalarType(shape);
    case "literal":
      return valuesType([shape.value]);
    case "enum":
      return valuesType(shape.values);
    case "array":
      return arrayType(shape, context);
    case "record":
    case "object":
      return plain(block(objectParts(shape, context)));
    case "union":
      return unionType(shape, context);
    case "intersection":
      return intersectionType(shape, context);
    case "ref":
      return plain(identifier(context.nameOf(shape.key)));
    case "never":
      return NEVER;
    default:
      return UNKNOWN;
  }
}
