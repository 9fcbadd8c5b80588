import { declaredIn } from "../../model/query/declared.js";
import { isCarried } from "../../model/query/direction.js";
import { saysOnlyRequired } from "../../model/query/shapes.js";
import type { IntersectionShape, ObjectShape, RefShape, Shape } from "../../model/types.js";
import { code } from "../../print/code.js";
import type { TypeContext } from "./context.js";
import { memberDoc } from "./docs.js";
import { block, type Member, objectParts } from "./members.js";
import { allOf, plain, type TypeText } from "./text.js";
import { typesTogether } from "./values.js";

/** What holds together, sorted by how it is printed. */
export interface Parts {
  /** References to named types that are not nullable there. */
  readonly refs: readonly RefShape[];
  /** Members that objects among the parts declare or require, each once. */
  readonly members: readonly Member[];
  /** All else: unions, values, maps. */
  readonly others: readonly Shape[];
}

/** `A & B & { … }`. */
export function intersectionType(shape: IntersectionShape, context: TypeContext): TypeText {
  const { refs, members, others } = sortedParts(shape, context);
  return allOf([
    ...refs.map(context.print),
    ...typesTogether(others, context),
    ...(members.length > 0 ? [plain(block({ members }))] : []),
  ]);
}

/** The parts of an intersection, those of intersections in it among them. */
export function sortedParts(shape: IntersectionShape, context: TypeContext): Parts {
  const said = shape.parts.flatMap(flattened);
  // Of values that are no objects, limits on objects say nothing.
  const all = said.some(isNoObject) ? said.filter(({ kind }) => !OBJECTS.includes(kind)) : said;
  const refs = all.filter((part) => part.kind === "ref").filter(({ nullable }) => !nullable);
  const objects = all.filter(isPlainObject);
  const rest = all.filter((part) => !isPlainObject(part) && !refs.some((ref) => ref === part));
  const members = membersOf(objects, all, context);
  // Beside something else that is an object, `type: object` adds nothing.
  const isObject =
    members.length > 0 || [...refs, ...rest].some((part) => demandsMore(part, context));
  const others = isObject ? rest.filter((part) => !isAnyObject(part)) : rest;
  return { refs, others, members };
}

const OBJECTS: readonly string[] = ["object", "record"];

function isNoObject(shape: Shape): boolean {
  if (shape.kind === "scalar" || shape.kind === "array") return shape.typed;
  const values = shape.kind === "enum" ? shape.values : [];
  const all = shape.kind === "literal" ? [shape.value] : values;
  return all.length > 0 && !all.some((value) => typeof value === "object" && value !== null);
}

function flattened(shape: Shape): Shape[] {
  if (shape.kind === "intersection" && !shape.nullable) return shape.parts.flatMap(flattened);
  if (shape.kind === "union" && shape.branches.length === 1 && !shape.nullable) {
    return shape.branches.flatMap(flattened);
  }
  return saysNothing(shape) ? [] : [shape];
}

/** What TypeScript has no word for. */
function saysNothing(shape: Shape): boolean {
  if (shape.kind === "not" || shape.kind === "conditional" || shape.kind === "unknown") return true;
  return shape.kind === "union" && shape.branches.some(saysOnlyRequired);
}

function isAnyObject(shape: Shape): boolean {
  return shape.kind === "record" && shape.values.kind === "unknown" && !shape.nullable;
}

/** An object of which something is said, in every alternative. */
function demandsMore(shape: Shape, context: TypeContext): boolean {
  const target = context.types.follow(shape);
  if (target === undefined || target.nullable) return false;
  if (target.kind === "union") return target.branches.every((part) => demandsMore(part, context));
  if (target.kind === "intersection")
    return target.parts.some((part) => demandsMore(part, context));
  return target.kind === "object" || (target.kind === "record" && !isAnyObject(target));
}

/** An object of whose other members nothing is said. */
function isPlainObject(shape: Shape): shape is ObjectShape {
  if (shape.kind !== "object" || (shape.nullable && shape.typed)) return false;
  return shape.additional === true && (shape.patterns ?? []).length === 0;
}

function membersOf(
  objects: readonly ObjectShape[],
  all: readonly Shape[],
  context: TypeContext,
): Member[] {
  const members = new Map<string, Member>();
  for (const object of objects) {
    for (const member of objectParts({ ...object, alsoRequired: [] }, context).members) {
      const first = members.get(member.name);
      members.set(member.name, first ? both(first, member, context) : member);
    }
  }
  for (const name of objects.flatMap(({ alsoRequired }) => alsoRequired)) {
    const own = members.get(name);
    const member = own ? { ...own, required: true } : requiredMember(name, all, context);
    if (member !== undefined) members.set(name, member);
  }
  return [...members.values()];
}

/** A member that two parts declare. */
function both(first: Member, second: Member, { print }: TypeContext): Member {
  const shape = together([first.shape, second.shape]);
  return {
    ...first,
    doc: first.doc.toString() === "" ? second.doc : first.doc,
    required: first.required || second.required,
    type: print(shape),
    shape,
  };
}

/** A member that one part requires and others declare; absent where it does not travel this way. */
function requiredMember(
  name: string,
  all: readonly Shape[],
  { direction, types, print }: TypeContext,
): Member | undefined {
  const declared = all.flatMap((part) => declaredIn(part, name, types));
  if (!declared.every((each) => isCarried(each, direction, types))) return undefined;
  const shape = together(declared.map((property) => property.shape));
  const doc = declared[0] ? memberDoc(declared[0].shape, types) : code``;
  return { name, required: true, doc, type: print(shape), shape };
}

function together(shapes: readonly Shape[]): Shape {
  const [only, ...more] = shapes;
  const base = { nullable: false, docs: {}, source: only?.source ?? "" } as const;
  if (only === undefined) return { ...base, kind: "unknown" };
  return more.length === 0 ? only : { ...base, kind: "intersection", parts: shapes };
}
