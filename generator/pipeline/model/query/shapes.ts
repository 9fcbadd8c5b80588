import type { Shape } from "../types.js";

/** The shapes that stand directly in a shape; those that it refers to are not among them. */
export function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "array":
      return [
        shape.items,
        ...(shape.prefix ?? []),
        ...(shape.contains ? [shape.contains.shape] : []),
      ];
    case "record":
      return [shape.values];
    case "object":
      return [
        ...shape.properties.map((property) => property.shape),
        ...[...(shape.patterns ?? []), ...(shape.dependentSchemas ?? [])].map(
          (named) => named.shape,
        ),
        ...(typeof shape.additional === "boolean" ? [] : [shape.additional]),
        ...(shape.names ? [shape.names] : []),
      ];
    case "union":
      return shape.branches;
    case "intersection":
      return shape.parts;
    case "not":
      return [shape.shape];
    case "conditional":
      return [shape.condition, shape.whenTrue, shape.whenFalse].filter(
        (part) => part !== undefined,
      );
    default:
      return [];
  }
}

/** A shape without choices between one branch and nothing else. */
export function unwrap(shape: Shape): Shape {
  if (shape.kind !== "union" || shape.branches.length !== 1) return shape;
  const [only = shape] = shape.branches;
  return unwrap({ ...only, nullable: shape.nullable || only.nullable });
}

/** Keys of the named types that a shape refers to, itself or in a part. */
export function referencesOf(shape: Shape | undefined): string[] {
  if (shape?.kind === "ref") return [shape.key];
  return shape === undefined ? [] : partsOf(shape).flatMap(referencesOf);
}

/** An alternative that demands names and declares none, which says no more of a value than that. */
export function saysOnlyRequired(shape: Shape): boolean {
  if (shape.kind !== "object" || shape.typed || shape.additional !== true) return false;
  return shape.properties.length === 0 && shape.patterns === undefined;
}
