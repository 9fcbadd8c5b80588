import type { Json } from "../../../json/types.js";
import { isRequired } from "../../model/query/direction.js";
import type { Types } from "../../model/query/named-types.js";
import type { Shape } from "../../model/types.js";

/** The types of JSON, a whole number being a number. */
type JsonType = "string" | "number" | "boolean" | "null" | "array" | "object";

const ALL: readonly JsonType[] = ["string", "number", "boolean", "null", "array", "object"];

type Seen = ReadonlySet<string>;

/** The types that values of a shape can be of; too many where it is hard to tell. */
export function typesOfValues(shape: Shape, types: Types, seen: Seen = new Set()): Set<JsonType> {
  return new Set([...ownTypes(shape, types, seen), ...(shape.nullable ? (["null"] as const) : [])]);
}

function ownTypes(shape: Shape, types: Types, seen: Seen): Iterable<JsonType> {
  switch (shape.kind) {
    case "scalar":
      if (!shape.typed) return ALL;
      return [shape.type === "integer" ? "number" : shape.type];
    case "literal":
      return [typeOfJson(shape.value)];
    case "enum":
      return shape.values.map(typeOfJson);
    case "array":
      return shape.typed ? ["array"] : ALL;
    case "record":
    case "object":
      return shape.typed ? ["object"] : ALL;
    case "ref": {
      const target = types.get(shape.key);
      if (target === undefined || seen.has(shape.key)) return [];
      return typesOfValues(target.shape, types, new Set(seen).add(shape.key));
    }
    case "union":
      return shape.branches.flatMap((branch) => [...typesOfValues(branch, types, seen)]);
    case "intersection":
      return intersect(shape.parts.map((part) => typesOfValues(part, types, seen)));
    case "never":
      return [];
    default:
      return ALL;
  }
}

function typeOfJson(value: Json): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

function intersect<T>(sets: readonly ReadonlySet<T>[]): T[] {
  const [first = new Set<T>(), ...others] = sets;
  return [...first].filter((item) => others.every((each) => each.has(item)));
}

/** Whether a check of the shape says no to `undefined` of itself. */
export function rejectsUndefined(shape: Shape, types: Types, seen: Seen = new Set()): boolean {
  switch (shape.kind) {
    case "scalar":
    case "array":
    case "record":
    case "object":
      return shape.typed;
    case "literal":
    case "enum":
    case "never":
      return true;
    case "ref": {
      const target = types.get(shape.key);
      if (target === undefined || seen.has(shape.key)) return false;
      return rejectsUndefined(target.shape, types, new Set(seen).add(shape.key));
    }
    case "union":
      return shape.branches.every((branch) => rejectsUndefined(branch, types, seen));
    case "intersection":
      return shape.parts.some((part) => rejectsUndefined(part, types, seen));
    default:
      return false;
  }
}

/** Whether no value is of both shapes: they are of other types, or objects with other tags. */
export function areDisjoint(a: Shape, b: Shape, types: Types): boolean {
  const shared = intersect([typesOfValues(a, types), typesOfValues(b, types)]);
  if (shared.length === 0) return true;
  if (shared.some((type) => type !== "object")) return haveOtherValues(a, b, types);
  const tags = tagsOf(b, types);
  return [...tagsOf(a, types)].some(([name, values]) => {
    const others = tags.get(name);
    return others !== undefined && intersect([values, others]).length === 0;
  });
}

function haveOtherValues(a: Shape, b: Shape, types: Types): boolean {
  const [values, others] = [valuesOf(a, types), valuesOf(b, types)];
  return values !== undefined && others !== undefined && intersect([values, others]).length === 0;
}

/** Required properties of a few values, each as JSON: `type` of a message. */
function tagsOf(shape: Shape, types: Types): ReadonlyMap<string, ReadonlySet<string>> {
  const target = types.follow(shape);
  if (target?.kind === "intersection") {
    return new Map(target.parts.flatMap((part) => [...tagsOf(part, types)]));
  }
  if (target?.kind !== "object") return new Map();
  return new Map(
    target.properties.flatMap((property) => {
      const values = valuesOf(property.shape, types);
      const isTag = values !== undefined && isRequired(property, "request", types);
      return isTag ? [[property.name, values] as const] : [];
    }),
  );
}

/** All values of a shape, each as JSON; `undefined` where they are not listed. */
function valuesOf(shape: Shape, types: Types): ReadonlySet<string> | undefined {
  const target = types.follow(shape);
  const nullable = shape.nullable || target?.nullable ? ["null"] : [];
  if (target?.kind === "literal") return new Set([JSON.stringify(target.value), ...nullable]);
  if (target?.kind !== "enum") return undefined;
  return new Set([...target.values.map((value) => JSON.stringify(value)), ...nullable]);
}
