import { isRequired } from "../../../model/query/direction.js";
import type { ObjectShape, Property, RecordShape, Shape } from "../../../model/types.js";
import { type Code, code, join, json, literal, member } from "../../../print/code.js";
import { and, atom, type Expression, or, TRUE } from "../expression.js";
import { rejectsUndefined } from "../values.js";
import { callOf, functionOf, visitOf } from "./declare.js";
import type { Place } from "./module.js";

/** A check of an object whose members are in `it`. */
export function membersCheck(shape: ObjectShape | RecordShape, place: Place): Expression {
  const limits = countLimits(shape, place);
  if (shape.kind === "record") return and([...limits, othersCheck(shape.values, [], place)]);
  return and([
    ...shape.properties.map((property) => propertyCheck(property, place)),
    ...shape.alsoRequired.map((name) => isPresent(name, place)),
    ...limits,
    ...ruleChecks(shape, place),
    additionalCheck(shape, place),
  ]);
}

function propertyCheck(property: Property, place: Place): Expression {
  const { name } = property;
  const { module } = place;
  const value = memberOf(name, place);
  const at = { module, name: place.name + nameOf(name), value };
  const required = isRequired(property, "request", module.types);
  // What is absent or `null` takes one comparison.
  const isEither = property.shape.nullable && !required;
  const shape = isEither ? { ...property.shape, nullable: false } : property.shape;
  // What is read through a function is of another type each time, as far as TypeScript knows.
  const check = isInherited(name)
    ? callOf(functionOf(shape, at), shape, at)
    : place.module.check(shape, at);
  if (!required) {
    const absent = atom(code`${value} ${isEither ? code`== null` : code`=== undefined`}`);
    return check === TRUE ? TRUE : or([absent, check]);
  }
  return rejectsUndefined(shape, module.types) ? check : and([isPresent(name, place), check]);
}

/** Part of a function's name: letters and digits. */
function nameOf(property: string): string {
  const words = property.match(/[a-z0-9]+/gi) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function isPresent(name: string, place: Place): Expression {
  return atom(code`${memberOf(name, place)} !== undefined`);
}

/** Names that every object has from `Object.prototype`. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function memberOf(name: string, { module }: Place): Code {
  if (isInherited(name)) return code`${module.helper("own")}(it, ${literal(name)})`;
  return code`it${member(name)}`;
}

function countLimits(
  { minProperties, maxProperties }: ObjectShape | RecordShape,
  { module }: Place,
): Expression[] {
  const limit = (operator: Code, most: number | undefined) =>
    most === undefined
      ? []
      : [atom(code`${module.helper("countMembers")}(it) ${operator} ${json(most)}`)];
  return [...limit(code`>=`, minProperties), ...limit(code`<=`, maxProperties)];
}

function additionalCheck(shape: ObjectShape, place: Place): Expression {
  if (shape.additional === true) return TRUE;
  const names = shape.properties.map(({ name }) => atom(code`name === ${literal(name)}`));
  const patterns = (shape.patterns ?? []).map(({ name }) =>
    atom(code`${place.module.pattern(name)}.test(name)`),
  );
  const known = [...names, ...patterns];
  if (shape.additional !== false) return othersCheck(shape.additional, known, place);
  return atom(code`${place.module.helper("hasOnly")}(it, (name) => ${or(known).code})`);
}

/** A check of the members that are not known. */
function othersCheck(shape: Shape, known: readonly Expression[], place: Place): Expression {
  const at = { ...place, name: `${place.name}Member`, hasMembers: false };
  if (shape.kind === "unknown") return TRUE;
  const skip = known.length > 0 ? code`(name) => ${or(known).code}` : undefined;
  const visit = visitOf(shape, place);
  const options = skip ? [visit ?? code`undefined`, skip] : visit ? [visit] : [];
  const list = join([code`it`, functionOf(shape, at), ...options], ", ");
  return atom(code`${place.module.helper("everyMember")}(${list})`);
}

/** What 2020-12 says of objects beyond OpenAPI 3.0. */
function ruleChecks(shape: ObjectShape, place: Place): Expression[] {
  const { module } = place;
  const patterns = (shape.patterns ?? []).map(({ name, shape: part }) => {
    const others = atom(code`!${module.pattern(name)}.test(name)`);
    return othersCheck(part, [others], { ...place, name: `${place.name}Pattern` });
  });
  const names = shape.names === undefined ? [] : [namesCheck(shape.names, place)];
  const needs = (shape.dependentRequired ?? []).map(({ name, needs: others }) =>
    whenPresent(name, and(others.map((other) => isPresent(other, place))), place),
  );
  const schemas = (shape.dependentSchemas ?? []).map(({ name, shape: part }) =>
    whenPresent(
      name,
      place.module.check(part, { ...place, name: place.name + nameOf(name) }),
      place,
    ),
  );
  return [...patterns, ...names, ...needs, ...schemas];
}

function whenPresent(name: string, check: Expression, place: Place): Expression {
  return or([atom(code`${memberOf(name, place)} === undefined`), check]);
}

function namesCheck(shape: Shape, place: Place): Expression {
  const { module } = place;
  const check = functionOf(shape, { ...place, name: `${place.name}Name`, hasMembers: false });
  const visit = visitOf(shape, place);
  const list = join([code`it`, check, ...(visit ? [visit] : [])], ", ");
  return atom(code`${module.helper("everyName")}(${list})`);
}
