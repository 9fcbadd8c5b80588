import type { Shape } from "intercom-codegen";

/** The shapes that stand directly in a shape, as far as OpenAPI 3.0 has them. */
export function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "array":
      return [shape.items];
    case "record":
      return [shape.values];
    case "object": {
      const additional = typeof shape.additional === "boolean" ? [] : [shape.additional];
      return [...shape.properties.map((property) => property.shape), ...additional];
    }
    case "union":
      return shape.branches;
    case "intersection":
      return shape.parts;
    case "not":
      return [shape.shape];
    default:
      return [];
  }
}
