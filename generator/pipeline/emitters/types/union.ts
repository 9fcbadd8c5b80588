import { taggedBranches } from "../../model/query/discriminator.js";
import { saysOnlyRequired } from "../../model/query/shapes.js";
import type { UnionShape } from "../../model/types.js";
import type { TypeContext } from "./context.js";
import { anyOf, type TypeText, UNKNOWN } from "./text.js";

/** The alternatives of a union; one that a type cannot say, such as `required` alone, is anything. */
export function unionType(shape: UnionShape, context: TypeContext): TypeText {
  const branches = taggedBranches(shape, context.types);
  if (branches.some(saysOnlyRequired)) return UNKNOWN;
  return anyOf(branches.map(context.print));
}
