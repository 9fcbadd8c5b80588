import { taggedBranches } from "../../../model/query/discriminator.js";
import type { Types } from "../../../model/query/named-types.js";
import type {
  ConditionalShape,
  IntersectionShape,
  Shape,
  UnionShape,
} from "../../../model/types.js";
import { code, join } from "../../../print/code.js";
import { and, atom, type Expression, FALSE, or, parenthesised, TRUE } from "../expression.js";
import { areDisjoint } from "../values.js";
import { callOf, declareCheck, hasMembers } from "./declare.js";
import type { Place } from "./module.js";

export function unionCheck(shape: UnionShape, place: Place): Expression {
  const tagged = taggedBranches(shape, place.module.types);
  const branches = tagged.map((branch, index) =>
    place.module.check(branch, { ...place, name: `${place.name}Option${index + 1}` }),
  );
  const isExclusive = shape.mode === "oneOf" && !areAllDisjoint(tagged, place.module.types);
  return isExclusive ? exactlyOne(branches) : or(branches);
}

/** Whether no two branches can hold at once, so that the first that does decides. */
function areAllDisjoint(branches: readonly Shape[], types: Types): boolean {
  return branches.every((branch, index) =>
    branches.slice(index + 1).every((other) => areDisjoint(branch, other, types)),
  );
}

function exactlyOne(branches: readonly Expression[]): Expression {
  const [first, second, ...more] = branches;
  if (first === undefined) return FALSE;
  if (second === undefined) return first;
  if (more.length === 0) return atom(code`${parenthesised(first)} !== ${parenthesised(second)}`);
  const counted = branches.map((branch) => code`Number(${branch.code})`);
  return atom(code`${join(counted, " + ")} === 1`);
}

export function intersectionCheck(shape: IntersectionShape & Shape, place: Place): Expression {
  if (!place.hasMembers && hasMembers(shape)) {
    return callOf(declareCheck({ ...shape, nullable: false }, place), shape, place);
  }
  return and(shape.parts.map((part) => place.module.check(part, place)));
}

export function conditionalCheck(shape: ConditionalShape, place: Place): Expression {
  const { condition, whenTrue, whenFalse } = shape;
  const branch = (part: Shape | undefined, name: string) =>
    part === undefined
      ? TRUE
      : place.module.check(part, { ...place, name: `${place.name}${name}` });
  const test = parenthesised(place.module.check(condition, { ...place, name: `${place.name}If` }));
  const then = parenthesised(branch(whenTrue, "Then"));
  const otherwise = parenthesised(branch(whenFalse, "Else"));
  return atom(code`(${test} ? ${then} : ${otherwise})`);
}
