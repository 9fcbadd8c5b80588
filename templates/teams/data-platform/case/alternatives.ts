import type { Api, ArrayShape, ObjectShape, RecordShape, Shape } from "intercom-codegen";

/** A shape that has members or items. */
export type Part = Shape & (ObjectShape | RecordShape | ArrayShape);

/** Parts that all hold of one value. */
export type Alternative = readonly Part[];

/** What a value can be, each possibility by itself. A scalar is an alternative without parts. */
export type Alternatives = readonly Alternative[];

/** Takes shapes apart. */
export type Split = (shapes: readonly Shape[]) => Alternatives;

const SCALAR: Alternatives = [[]];

/** More are not worth telling apart. */
const MOST = 1000;

/**
 * What values are that hold for all of some shapes: references followed, unions and intersections
 * multiplied out.
 */
export function createSplit({ types }: Api): Split {
  const byKey = new Map(types.map(({ key, shape }) => [key, shape]));
  const all = (shapes: readonly Shape[], seen: ReadonlySet<string>): Alternatives =>
    shapes.reduce((found, shape) => cross(found, one(shape, seen)), SCALAR);

  function one(shape: Shape, seen: ReadonlySet<string>): Alternatives {
    switch (shape.kind) {
      case "ref": {
        const target = byKey.get(shape.key);
        const isKnown = target !== undefined && !seen.has(shape.key);
        return isKnown ? one(target, new Set(seen).add(shape.key)) : SCALAR;
      }
      case "union":
        return shape.branches.flatMap((branch) => one(branch, seen));
      case "intersection":
        return all(shape.parts, seen);
      case "conditional": {
        const { condition, whenTrue, whenFalse } = shape;
        const branches = [whenTrue, whenFalse].flatMap((part) => (part ? one(part, seen) : SCALAR));
        return cross(one(condition, seen), branches);
      }
      case "object":
        return cross(
          [[shape]],
          all(
            (shape.dependentSchemas ?? []).map((each) => each.shape),
            seen,
          ),
        );
      case "record":
      case "array":
        return [[shape]];
      default:
        return SCALAR;
    }
  }

  return (shapes) => all(shapes, new Set());
}

/** Each of the one together with each of the other. */
function cross(one: Alternatives, other: Alternatives): Alternatives {
  if (one.length * other.length > MOST) {
    throw new Error(`a schema has more than ${MOST} alternatives, too many to convert`);
  }
  return one.flatMap((left) => other.map((right) => [...new Set([...left, ...right])]));
}
