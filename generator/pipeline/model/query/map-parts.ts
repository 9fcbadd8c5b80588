import type { NamedShape, ObjectShape, Shape } from "../types.js";

type Change = (shape: Shape) => Shape;

/** A shape whose parts are changed; those that it refers to stay. */
export function mapParts(shape: Shape, change: Change): Shape {
  switch (shape.kind) {
    case "array":
      return {
        ...shape,
        items: change(shape.items),
        ...(shape.prefix && { prefix: shape.prefix.map(change) }),
        ...(shape.contains && {
          contains: { ...shape.contains, shape: change(shape.contains.shape) },
        }),
      };
    case "record":
      return { ...shape, values: change(shape.values) };
    case "object":
      return mapMembers(shape, change);
    case "union":
      return { ...shape, branches: shape.branches.map(change) };
    case "intersection":
      return { ...shape, parts: shape.parts.map(change) };
    case "not":
      return { ...shape, shape: change(shape.shape) };
    case "conditional":
      return {
        ...shape,
        condition: change(shape.condition),
        ...(shape.whenTrue && { whenTrue: change(shape.whenTrue) }),
        ...(shape.whenFalse && { whenFalse: change(shape.whenFalse) }),
      };
    default:
      return shape;
  }
}

function mapMembers(shape: ObjectShape, change: Change): ObjectShape {
  const { properties, additional, patterns, names, dependentSchemas } = shape;
  const named = (list: readonly NamedShape[]) =>
    list.map((each) => ({ ...each, shape: change(each.shape) }));
  return {
    ...shape,
    properties: properties.map((each) => ({ ...each, shape: change(each.shape) })),
    additional: typeof additional === "boolean" ? additional : change(additional),
    ...(patterns && { patterns: named(patterns) }),
    ...(names && { names: change(names) }),
    ...(dependentSchemas && { dependentSchemas: named(dependentSchemas) }),
  };
}
