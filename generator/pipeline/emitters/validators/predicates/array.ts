import type { ArrayShape, Shape } from "../../../model/types.js";
import { type Code, code, join, json } from "../../../print/code.js";
import { and, atom, type Expression, FALSE, or, TRUE } from "../expression.js";
import { declareItemsCheck, functionOf, visitOf } from "./declare.js";
import type { Place } from "./module.js";

export function arrayCheck(shape: ArrayShape, place: Place): Expression {
  if (place.hasMembers) return shape.typed ? FALSE : TRUE;
  const { value } = place;
  const limits = [...lengthLimits(shape, place), ...itemLimits(shape, place)];
  if (shape.typed) return and([atom(code`Array.isArray(${value})`), ...limits]);
  return limits.length === 0 ? TRUE : or([atom(code`!Array.isArray(${value})`), and(limits)]);
}

function lengthLimits({ minItems, maxItems, uniqueItems }: ArrayShape, place: Place): Expression[] {
  const { value, module } = place;
  const limits: Code[] = [];
  if (minItems !== undefined) limits.push(code`${value}.length >= ${json(minItems)}`);
  if (maxItems !== undefined) limits.push(code`${value}.length <= ${json(maxItems)}`);
  if (uniqueItems) limits.push(code`${module.helper("areUnique")}(${value})`);
  return limits.map(atom);
}

function itemLimits(shape: ArrayShape, place: Place): Expression[] {
  const { prefix = [], items, contains } = shape;
  const own = prefix.map((item, index) => prefixCheck(item, index, place));
  const rest = items.kind === "unknown" ? [] : [everyCheck(items, prefix.length, place)];
  return [...own, ...rest, ...(contains === undefined ? [] : containsCheck(contains, place))];
}

/** An array that is too short for a place in it says nothing of that place. */
function prefixCheck(item: Shape, index: number, { module, name, value }: Place): Expression {
  const at = { module, name: `${name}Item${index + 1}`, value: code`${value}[${json(index)}]` };
  return or([atom(code`${value}.length <= ${json(index)}`), module.check(item, at)]);
}

function everyCheck(items: Shape, first: number, place: Place): Expression {
  const visit = visitOf(items, place);
  const list = join([place.value, ...(visit ? [visit] : [])], ", ");
  return atom(code`${declareItemsCheck(items, first, place)}(${list})`);
}

function containsCheck(
  { shape, min, max }: NonNullable<ArrayShape["contains"]>,
  place: Place,
): Expression[] {
  const { module, name, value } = place;
  const visit = visitOf(shape, place);
  const check = functionOf(shape, { ...place, name: `${name}Contained` });
  const list = join([value, check, ...(visit ? [visit] : [])], ", ");
  const count = code`${module.helper("count")}(${list})`;
  const most = max === undefined ? [] : [atom(code`${count} <= ${json(max)}`)];
  return [atom(code`${count} >= ${json(min)}`), ...most];
}
