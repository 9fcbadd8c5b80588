import type { Json } from "../../json/types.js";
import type { Shape } from "../../pipeline/model/types.js";
import { canonical } from "./canonical.js";
import type { Limits } from "./view.js";

/** Keywords whose values are limits themselves. */
const PLAIN = [
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/** Keywords that hold schemas or lists; they are compared as a whole. */
const STRUCTURED = [
  "contains",
  "patterns",
  "names",
  "dependentRequired",
  "dependentSchemas",
] as const;

/** The limits that a shape itself sets, without those of its parts. */
export function limitsOf(shape: Shape): Limits {
  const own = shape as unknown as Readonly<Record<string, Json | undefined>>;
  const plain = PLAIN.flatMap((name): [string, Json][] =>
    own[name] === undefined ? [] : [[name, own[name]]],
  );
  const structured = STRUCTURED.flatMap((name): [string, Json][] =>
    own[name] === undefined ? [] : [[name, canonical(own[name])]],
  );
  const isInteger = shape.kind === "scalar" && shape.type === "integer";
  return {
    ...Object.fromEntries([...plain, ...structured]),
    ...(isInteger && { integer: true }),
  };
}

/** Whether the new value of a limit takes something away from what the old one let pass. */
export function isTighter(
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): boolean {
  if (after === undefined) return false;
  if (before === undefined) return true;
  if (typeof before === "number" && typeof after === "number")
    return isNarrower(name, before, after);
  return !(name === "format" && WIDER[String(before)] === after);
}

function isNarrower(name: string, before: number, after: number): boolean {
  if (/^min|Minimum$/.test(name)) return after > before;
  if (/^max|Maximum$/.test(name)) return after < before;
  return !Number.isInteger(before / after);
}

/** Formats of which the second holds all values of the first. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };
