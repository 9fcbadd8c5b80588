import type { ScalarShape } from "../../../model/types.js";
import { type Code, code, json } from "../../../print/code.js";
import { and, atom, type Expression, FALSE, or, TRUE } from "../expression.js";
import { formatOf } from "../formats.js";
import { flagsOf } from "../patterns.js";
import type { Place } from "./module.js";

export function scalarCheck(shape: ScalarShape, place: Place): Expression {
  if (place.hasMembers) return shape.typed ? FALSE : TRUE;
  const limits = limitsOf(shape, place);
  const guard = guardOf(shape, place);
  const isFile = atom(code`${place.value} instanceof Blob`);
  if (shape.typed && shape.file === "file") return isFile;
  if (shape.typed) {
    const text = and([guard, ...limits]);
    return shape.file === "file or text" ? or([isFile, text]) : text;
  }
  return limits.length === 0 ? TRUE : or([negated(shape, place), and(limits)]);
}

function guardOf({ type }: ScalarShape, { module, value }: Place): Expression {
  if (type === "null") return atom(code`${value} === null`);
  if (type === "boolean") return atom(code`typeof ${value} === "boolean"`);
  if (type === "number") return atom(code`${module.helper("isNumber")}(${value})`);
  if (type === "integer") return atom(code`${module.helper("isInteger")}(${value})`);
  return atom(code`typeof ${value} === "string"`);
}

/** Without `type`, what other types have is not looked at. */
function negated({ type }: ScalarShape, { value }: Place): Expression {
  const name = type === "string" ? code`"string"` : code`"number"`;
  return atom(code`typeof ${value} !== ${name}`);
}

function limitsOf(shape: ScalarShape, place: Place): Expression[] {
  const { module, value } = place;
  const call = (helper: string, limit: number | undefined) =>
    limit === undefined ? [] : [code`${module.helper(helper)}(${value}, ${json(limit)})`];
  const compare = (operator: Code, limit: number | undefined) =>
    limit === undefined ? [] : [code`${value} ${operator} ${json(limit)}`];
  const format = formatOf(shape);
  return [
    ...call("hasMinLength", shape.minLength),
    ...call("hasMaxLength", shape.maxLength),
    ...compare(code`>=`, shape.minimum),
    ...compare(code`<=`, shape.maximum),
    ...compare(code`>`, shape.exclusiveMinimum),
    ...compare(code`<`, shape.exclusiveMaximum),
    ...call("isMultipleOf", shape.multipleOf),
    ...(format === undefined ? [] : [code`${module.format(format)}.test(${value})`]),
    ...patternOf(shape, place),
  ].map(atom);
}

function patternOf({ pattern }: ScalarShape, { module, value }: Place): Code[] {
  if (pattern === undefined || flagsOf(pattern) === undefined) return [];
  return [code`${module.pattern(pattern)}.test(${value})`];
}
