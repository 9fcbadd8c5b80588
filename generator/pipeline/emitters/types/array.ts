import type { ArrayShape } from "../../model/types.js";
import { code, join } from "../../print/code.js";
import type { TypeContext } from "./context.js";
import { listOf, NEVER, plain, type TypeText } from "./text.js";

/** A list; a tuple where its first items have shapes of their own. */
export function arrayType(shape: ArrayShape, { print }: TypeContext): TypeText {
  const { items, prefix = [], minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
  if (prefix.length === 0) return listOf(print(items));
  const places = prefix.slice(0, maxItems).map((item, index) => {
    const type = print(item);
    if (index < minItems) return type.code;
    return type.kind === "plain" ? code`${type.code}?` : code`(${type.code})?`;
  });
  const rest = listOf(print(items)).code;
  const isClosed = items.kind === "never" || maxItems <= prefix.length;
  const all = isClosed ? places : [...places, code`...${rest}`];
  return places.length < minItems && isClosed ? NEVER : plain(code`[${join(all, ", ")}]`);
}
