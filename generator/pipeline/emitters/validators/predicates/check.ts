import type { Json } from "../../../../json/types.js";
import type { Types } from "../../../model/query/named-types.js";
import type { Shape } from "../../../model/types.js";
import { type Code, code, json } from "../../../print/code.js";
import { atom, type Expression, FALSE, not, or, TRUE } from "../expression.js";
import { arrayCheck } from "./array.js";
import { conditionalCheck, intersectionCheck, unionCheck } from "./combine.js";
import { callOf, declareCheck } from "./declare.js";
import { CheckModule, type Place } from "./module.js";
import { membersCheck } from "./object.js";
import { scalarCheck } from "./scalar.js";

/** A module whose checks are those of shapes. */
export function checkModule(types: Types, nameOf: (key: string) => Code): CheckModule {
  return new CheckModule(types, nameOf, checkOf);
}

/** An expression that tells whether the value of a place is of a shape. */
function checkOf(shape: Shape, place: Place): Expression {
  const check = nonNullCheck(shape, place);
  if (!shape.nullable || place.hasMembers) return check;
  return or([atom(code`${place.value} === null`), check]);
}

function nonNullCheck(shape: Shape, place: Place): Expression {
  switch (shape.kind) {
    case "unknown":
      return TRUE;
    case "never":
      return FALSE;
    case "literal":
      return valuesCheck([shape.value], place);
    case "enum":
      return valuesCheck(shape.values, place);
    case "scalar":
      return scalarCheck(shape, place);
    case "array":
      return arrayCheck(shape, place);
    case "record":
    case "object":
      if (place.hasMembers) return membersCheck(shape, place);
      if (isAnyObject(shape)) return anyObjectCheck(place);
      return callOf(declareCheck(shape, place), shape, place);
    case "ref":
      return callOf(place.module.named(shape.key), shape, place);
    case "union":
      return unionCheck(shape, place);
    case "intersection":
      return intersectionCheck(shape, place);
    case "not":
      return not(checkOf(shape.shape, { ...place, name: `${place.name}Not` }));
    case "conditional":
      return conditionalCheck(shape, place);
  }
}

function valuesCheck(values: readonly Json[], { value, module }: Place): Expression {
  const comparisons = values.map((each) => {
    const isPlain = typeof each !== "object" || each === null;
    if (isPlain) return atom(code`${value} === ${json(each)}`);
    return atom(code`${module.helper("isEqual")}(${value}, ${json(each)})`);
  });
  return or(comparisons);
}

/** An object of which nothing else is said. */
function isAnyObject(shape: Shape): boolean {
  return (
    shape.kind === "record" &&
    shape.typed &&
    shape.values.kind === "unknown" &&
    shape.minProperties === undefined &&
    shape.maxProperties === undefined
  );
}

function anyObjectCheck({ module, value }: Place): Expression {
  return atom(code`${module.helper("isObject")}(${value})`);
}
