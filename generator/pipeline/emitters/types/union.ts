import { taggedBranches } from "../../model/query/discriminator.js";
import { saysOnlyRequired } from "../../model/query/shapes.js";
import type { Shape, UnionShape } from "../../model/types.js";
import { code } from "../../print/code.js";
import type { TypeContext } from "./context.js";
import { anyOf, plain, type TypeText, UNKNOWN } from "./text.js";

/** The alternatives of a union; one that a type cannot say, such as `required` alone, is anything. */
export function unionType(shape: UnionShape, context: TypeContext): TypeText {
  const branches = taggedBranches(shape, context.types);
  if (branches.some(saysOnlyRequired)) return UNKNOWN;
  return anyOf(
    branches.map((branch) => (isOpen(shape, branch) ? ANY_TEXT : context.print(branch))),
  );
}

/** Any text beside listed ones: an editor still offers those, which `string` alone would take in. */
const ANY_TEXT = plain(code`(string & {})`);

function isOpen({ branches }: UnionShape, branch: Shape): boolean {
  const isText =
    branch.kind === "scalar" && branch.type === "string" && branch.format === undefined;
  return isText && !branch.nullable && branches.some(({ kind }) => kind === "enum");
}
