import type { Shape } from "../../../model/types.js";
import { type Code, code, identifier, join, json } from "../../../print/code.js";
import { and, atom, type Expression, not, or } from "../expression.js";
import type { Place } from "./module.js";

/** What distinguishes a function that others call from one that is made on the way. */
export interface Declaration {
  /** Reserved in the module. Default: a free one, after the place. */
  readonly name?: string;
  readonly doc: Code;
  readonly exported: boolean;
  /** It can contain itself. */
  readonly recursive: boolean;
}

const LOCAL: Declaration = { doc: code``, exported: false, recursive: false };

/** Declares a function that checks a shape; gives its name. */
export function declareCheck(shape: Shape, place: Place, declaration: Declaration = LOCAL): Code {
  const { module } = place;
  const name = declaration.name ?? module.allocate(`is${place.name}`);
  const visits = module.types.reachesRecursion(shape) || declaration.recursive;
  const usesMembers = hasMembers(shape);
  const inside = { module, name: place.name, value: code`value` };
  const check = usesMembers ? membersGuard(shape, inside) : place.module.check(shape, inside);
  if (usesMembers || visits) module.usesHelpers = true;
  module.functions.push({ ...declaration, name, expression: check.code, usesMembers, visits });
  return identifier(name);
}

/** Declares a function that checks the items of an array from `first` on; gives its name. */
export function declareItemsCheck(items: Shape, first: number, place: Place): Code {
  const { module } = place;
  const name = module.allocate(`is${place.name}Items`);
  const visits = module.types.reachesRecursion(items);
  const inside = { module, name: `${place.name}Item`, value: code`value` };
  const expression = not(place.module.check(items, inside)).code;
  if (visits) module.usesHelpers = true;
  const itemsFrom = json(first);
  module.functions.push({ ...LOCAL, name, expression, usesMembers: false, visits, itemsFrom });
  return identifier(name);
}

/** A function that checks a shape: that of its type, or one that is declared for it. */
export function functionOf(shape: Shape, place: Place): Code {
  const isNamed = shape.kind === "ref" && !shape.nullable;
  return isNamed ? place.module.named(shape.key) : declareCheck(shape, place);
}

export function callOf(name: Code, shape: Shape, place: Place): Expression {
  const visit = visitOf(shape, place);
  return atom(code`${name}(${join([place.value, ...(visit ? [visit] : [])], ", ")})`);
}

/** The argument that counts depth, for a function of a shape that refers to one with itself in it. */
export function visitOf(shape: Shape, { module }: Place): Code | undefined {
  return module.types.reachesRecursion(shape) ? code`visit` : undefined;
}

/** Whether a shape is best checked with the members of the value at hand. */
export function hasMembers(shape: Shape): boolean {
  if (shape.kind === "object" || shape.kind === "record") return true;
  return shape.kind === "intersection" && shape.parts.some(demandsObject);
}

function demandsObject(shape: Shape): boolean {
  return (shape.kind === "object" || shape.kind === "record") && shape.typed && !shape.nullable;
}

/** A check of an object's members, which also says what becomes of a value that is no object. */
function membersGuard(shape: Shape, place: Place): Expression {
  const members = place.module.check(shape, { ...place, hasMembers: true });
  const isTyped = shape.kind === "intersection" || ("typed" in shape && shape.typed);
  const guard = atom(isTyped ? code`it !== undefined` : code`it === undefined`);
  const check = isTyped ? and([guard, members]) : or([guard, members]);
  return shape.nullable ? or([atom(code`value === null`), check]) : check;
}
