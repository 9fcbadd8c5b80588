import type { Shape } from "../../../model/types.js";

/** The shape of what is of all of them. */
export function allOf(shapes: readonly Shape[]): Shape {
  const [only] = shapes;
  if (shapes.length === 1 && only !== undefined) return only;
  const bare = { nullable: false, docs: {}, source: only?.source ?? "" };
  return shapes.length === 0
    ? { ...bare, kind: "unknown" }
    : { ...bare, kind: "intersection", parts: shapes };
}
