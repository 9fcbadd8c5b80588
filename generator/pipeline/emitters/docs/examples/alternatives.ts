import type { Types } from "../../../model/query/named-types.js";
import type { Shape } from "../../../model/types.js";
import type { Words } from "./site.js";

/** A shape that says something by itself: not by reference, choice or combination. */
export type Plain = Extract<
  Shape,
  { kind: "scalar" | "literal" | "enum" | "array" | "record" | "object" }
>;

/** One way to be of a shape: all of `parts` hold. */
export interface Alternative {
  readonly parts: readonly Plain[];
  /** The named types that it goes through, the outermost first. */
  readonly keys: readonly string[];
  /** What a discriminator says of this way. */
  readonly words: Words;
}

/** How often a type may stand in itself. */
const MAX_RECURSION = 2;

const ANYTHING: Alternative = { parts: [], keys: [], words: {} };

/**
 * The ways to be of a shape, in the order of the description. `not` is left to whoever judges the
 * result, and so is that one branch of `oneOf` is of no other.
 *
 * @param within keys of the types that the shape stands in
 */
export function* alternatives(
  shape: Shape,
  types: Types,
  within: readonly string[],
): Generator<Alternative> {
  switch (shape.kind) {
    case "ref":
      yield* ofType(shape.key, types, within);
      return;
    case "union":
      for (const branch of shape.branches) {
        for (const each of alternatives(branch, types, within)) yield tagged(each, branch, shape);
      }
      return;
    case "intersection":
      yield* ofAll(shape.parts, types, within);
      return;
    case "conditional": {
      const { condition, whenTrue, whenFalse } = shape;
      yield* ofAll(whenTrue ? [condition, whenTrue] : [condition], types, within);
      yield* whenFalse ? alternatives(whenFalse, types, within) : [ANYTHING];
      return;
    }
    case "not":
    case "unknown":
      yield ANYTHING;
      return;
    case "never":
      return;
    default:
      yield { ...ANYTHING, parts: [shape] };
  }
}

function* ofType(key: string, types: Types, within: readonly string[]): Generator<Alternative> {
  const target = types.get(key);
  const depth = within.filter((each) => each === key).length;
  if (target === undefined || depth >= MAX_RECURSION) return;
  for (const each of alternatives(target.shape, types, [...within, key])) {
    yield { ...each, keys: [key, ...each.keys] };
  }
}

/** Each way of the first with each way of the others. */
function* ofAll(
  [first, ...others]: readonly Shape[],
  types: Types,
  within: readonly string[],
): Generator<Alternative> {
  if (first === undefined) return yield ANYTHING;
  for (const one of alternatives(first, types, within)) {
    for (const rest of ofAll(others, types, within)) yield both(one, rest);
  }
}

function both(a: Alternative, b: Alternative): Alternative {
  return {
    parts: [...a.parts, ...b.parts],
    keys: [...a.keys, ...b.keys],
    words: { ...a.words, ...b.words },
  };
}

/** OpenAPI 3.0.4, Discriminator Object: without a mapping, the value is the name of the schema. */
function tagged(
  alternative: Alternative,
  branch: Shape,
  { discriminator }: Extract<Shape, { kind: "union" }>,
): Alternative {
  if (discriminator === undefined || branch.kind !== "ref") return alternative;
  const { property, mapping } = discriminator;
  const named = Object.entries(mapping).find(([, key]) => key === branch.key);
  const words = { ...alternative.words, [property]: named?.[0] ?? branch.key };
  return { ...alternative, words };
}
