import type { Property, Shape } from "../types.js";
import type { Types } from "./named-types.js";

/** What the parts of a shape declare as the property of a name, references followed. */
export function declaredIn(
  shape: Shape,
  name: string,
  types: Types,
  seen: ReadonlySet<string> = new Set(),
): readonly Property[] {
  switch (shape.kind) {
    case "object":
      return shape.properties.filter((property) => property.name === name);
    case "intersection":
      return shape.parts.flatMap((part) => declaredIn(part, name, types, seen));
    case "union": {
      const found = shape.branches.map((branch) => declaredIn(branch, name, types, seen));
      return found.every(({ length }) => length === 0) ? [] : [anyOf(name, shape, found)];
    }
    case "ref": {
      const target = types.get(shape.key);
      if (target === undefined || seen.has(shape.key)) return [];
      return declaredIn(target.shape, name, types, new Set(seen).add(shape.key));
    }
    default:
      return [];
  }
}

/** The property as any of the branches may declare it; one that does not leaves it open. */
function anyOf(name: string, { source }: Shape, found: readonly (readonly Property[])[]): Property {
  const base = { nullable: false, docs: {}, source };
  const branches = found.map((properties): Shape => {
    const [only, ...more] = properties.map(({ shape }) => shape);
    if (only === undefined) return { ...base, kind: "unknown" };
    return more.length === 0 ? only : { ...base, kind: "intersection", parts: [only, ...more] };
  });
  const required = found.every((properties) => properties.some((each) => each.required));
  return { name, required, shape: { ...base, kind: "union", mode: "anyOf", branches } };
}
