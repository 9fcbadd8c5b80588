import type { Json } from "../../../../json/types.js";
import { isObject, type JsonObject } from "../../../../json/values.js";
import { areUnique, isEqual } from "../../../../shipped/runtime/validation/values.js";
import { type Direction, isRequired } from "../../../model/query/direction.js";
import type { Types } from "../../../model/query/named-types.js";
import type { Shape } from "../../../model/types.js";
import { acceptsScalar } from "./accepts-scalar.js";

/** What a shape is read with. */
export interface Reading {
  readonly types: Types;
  readonly direction: Direction;
}

type Of<K extends Shape["kind"]> = Extract<Shape, { kind: K }>;

/**
 * Whether a value is of a shape, read as JSON Schema 2020-12 reads the schema that it came from.
 * A shape with keywords that the model does not say accepts nothing: nobody could promise it here.
 */
export function accepts(value: Json, shape: Shape, reading: Reading, seen: readonly string[] = []) {
  if (shape.nullable && value === null) return true;
  if (shape.unsupported !== undefined) return false;
  return acceptsKind(value, shape, reading, seen);
}

function acceptsKind(
  value: Json,
  shape: Shape,
  reading: Reading,
  seen: readonly string[],
): boolean {
  const same = (part: Shape): boolean => accepts(value, part, reading, seen);
  switch (shape.kind) {
    case "scalar":
      return acceptsScalar(value, shape);
    case "literal":
      return isEqual(value, shape.value);
    case "enum":
      return shape.values.some((each) => isEqual(value, each));
    case "array":
      return Array.isArray(value) ? acceptsArray(value, shape, reading) : !shape.typed;
    case "record":
      return isObject(value) ? acceptsRecord(value, shape, reading) : !shape.typed;
    case "object":
      return isObject(value) ? acceptsObject(value, shape, reading) : !shape.typed;
    case "union": {
      const count = shape.branches.filter(same).length;
      return shape.mode === "oneOf" ? count === 1 : count > 0;
    }
    case "intersection":
      return shape.parts.every(same);
    case "not":
      return !same(shape.shape);
    case "conditional": {
      const branch = same(shape.condition) ? shape.whenTrue : shape.whenFalse;
      return branch === undefined || same(branch);
    }
    case "ref": {
      // A type that only names itself says nothing more the second time.
      if (seen.includes(shape.key)) return true;
      const target = reading.types.get(shape.key);
      return target !== undefined && accepts(value, target.shape, reading, [...seen, shape.key]);
    }
    case "unknown":
      return true;
    case "never":
      return false;
  }
}

function acceptsArray(value: readonly Json[], shape: Of<"array">, reading: Reading): boolean {
  const { items, prefix = [], minItems = 0, maxItems = Infinity, contains } = shape;
  if (value.length < minItems || value.length > maxItems) return false;
  if (shape.uniqueItems && !areUnique(value)) return false;
  if (contains !== undefined) {
    const count = value.filter((item) => accepts(item, contains.shape, reading)).length;
    if (count < contains.min || count > (contains.max ?? Infinity)) return false;
  }
  return value.every((item, index) => accepts(item, prefix[index] ?? items, reading));
}

function acceptsRecord(value: JsonObject, shape: Of<"record">, reading: Reading): boolean {
  const members = Object.values(value);
  return hasSize(members.length, shape) && members.every((m) => accepts(m, shape.values, reading));
}

function hasSize(
  size: number,
  { minProperties = 0, maxProperties = Infinity }: Of<"record"> | Of<"object">,
): boolean {
  return size >= minProperties && size <= maxProperties;
}

function acceptsObject(value: JsonObject, shape: Of<"object">, reading: Reading): boolean {
  const has = (name: string) => Object.hasOwn(value, name);
  const { properties, names, dependentRequired = [], dependentSchemas = [] } = shape;
  const required = properties.filter((each) => isRequired(each, reading.direction, reading.types));
  return (
    hasSize(Object.keys(value).length, shape) &&
    required.every(({ name }) => has(name)) &&
    shape.alsoRequired.every(has) &&
    dependentRequired.every(({ name, needs }) => !has(name) || needs.every(has)) &&
    dependentSchemas.every((each) => !has(each.name) || accepts(value, each.shape, reading)) &&
    Object.entries(value).every(
      ([name, member]) =>
        (names === undefined || accepts(name, names, reading)) &&
        memberShapes(name, shape).every((each) => accepts(member, each, reading)),
    )
  );
}

const NEVER: Shape = { kind: "never", nullable: false, docs: {}, source: "" };

/** The shapes that a member of an object has to be of; none where anything goes. */
export function memberShapes(name: string, shape: Of<"object">): readonly Shape[] {
  const declared = shape.properties.filter((property) => property.name === name);
  const matching = (shape.patterns ?? []).filter((each) => matches(each.name, name));
  const shapes = [...declared, ...matching].map((each) => each.shape);
  if (shapes.length > 0 || shape.additional === true) return shapes;
  return [shape.additional === false ? NEVER : shape.additional];
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return true;
  }
}
