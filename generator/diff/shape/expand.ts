import type { NamedType, Shape } from "../../pipeline/model/types.js";
import { canonical } from "./canonical.js";
import { limitsOf } from "./limits.js";
import { merge } from "./merge.js";
import type { Alternative, Expression, Member, ObjectAlternative, View } from "./view.js";

/** Unions that hold together multiply; beyond this many forms, only the first union counts. */
const MOST_ALTERNATIVES = 100;

export type Expand = (expression: Expression) => View;

/**
 * Makes the function that turns shapes of one model into views.
 *
 * @param types the named types of that model, by key
 */
export function createExpand(types: ReadonlyMap<string, NamedType>): Expand {
  const known = new Map<Shape, View>();
  const open = new Set<Shape>();

  function viewOf(shape: Shape): View {
    const found = known.get(shape);
    if (found !== undefined) return found;
    // A union or an intersection that is a part of itself.
    if (open.has(shape)) return anything(shape);
    open.add(shape);
    const made = withNull(expandShape(shape, viewOf, types), shape.nullable);
    open.delete(shape);
    known.set(shape, made);
    return made;
  }

  return ([first, ...more]) =>
    first === undefined ? NOTHING_SAID : together([first, ...more].map(viewOf));
}

const NOTHING_SAID: View = {
  nullable: true,
  alternatives: [{ kind: "unknown", limits: {}, source: "" }],
};

function anything({ source }: Shape): View {
  return { nullable: true, alternatives: [{ kind: "unknown", limits: {}, source }] };
}

function withNull(view: View, nullable: boolean): View {
  return nullable && !view.nullable ? { ...view, nullable } : view;
}

function expandShape(
  shape: Shape,
  viewOf: (shape: Shape) => View,
  types: ReadonlyMap<string, NamedType>,
): View {
  switch (shape.kind) {
    case "ref": {
      const target = types.get(shape.key)?.shape;
      return target === undefined ? anything(shape) : viewOf(target);
    }
    case "union":
      return isConstraint(shape.branches) ? constraint(shape) : unionView(shape.branches, viewOf);
    case "intersection":
      return together(shape.parts.map(viewOf));
    default:
      return { nullable: isUnknown(shape), alternatives: alternativesOf(shape) };
  }
}

/** Branches that demand properties and say nothing of their types: TypeScript does not see them. */
function isConstraint(branches: readonly Shape[]): boolean {
  return branches.every(
    (branch) =>
      branch.kind === "object" && branch.properties.length === 0 && branch.alsoRequired.length > 0,
  );
}

function constraint(shape: Shape): View {
  const { source, kind } = shape;
  const limits = { [kind === "union" ? shape.mode : kind]: canonical(shape) };
  return { nullable: true, alternatives: [{ kind: "unknown", limits, source }] };
}

function unionView(branches: readonly Shape[], viewOf: (shape: Shape) => View): View {
  const views = branches.map((branch) => {
    const { nullable, alternatives } = viewOf(branch);
    const [only, ...more] = alternatives;
    const isOne = only !== undefined && more.length === 0 && only.kind !== "literal";
    return { nullable, alternatives: isOne ? [{ ...only, branch }] : alternatives };
  });
  return {
    nullable: views.some(({ nullable }) => nullable),
    alternatives: withoutCovered(views.flatMap(({ alternatives }) => alternatives)),
  };
}

/** As TypeScript reads a union: `unknown` takes in everything, `string` every text. */
function withoutCovered(alternatives: readonly Alternative[]): readonly Alternative[] {
  const unknown = alternatives.find(({ kind }) => kind === "unknown");
  if (unknown !== undefined) return [unknown];
  const scalars = new Set(
    alternatives.map((each) => (each.kind === "scalar" ? each.type : undefined)),
  );
  return alternatives.filter(
    (each) => each.kind !== "literal" || !scalars.has(typeof each.value as "string"),
  );
}

function isUnknown({ kind }: Shape): boolean {
  return kind === "unknown" || kind === "not" || kind === "conditional";
}

function alternativesOf(shape: Shape): readonly Alternative[] {
  const { source } = shape;
  const base = { limits: limitsOf(shape), source };
  switch (shape.kind) {
    case "scalar":
      return scalarAlternatives(shape, base);
    case "literal":
      return shape.value === null
        ? []
        : [{ kind: "literal", value: shape.value, limits: {}, source }];
    case "enum":
      return shape.values
        .filter((value) => value !== null)
        .map((value) => ({ kind: "literal", value, limits: {}, source }));
    case "array":
      if (!shape.typed) return [{ kind: "unknown", ...untyped(shape), source }];
      return [
        {
          kind: "array",
          items: [shape.items],
          prefix: (shape.prefix ?? []).map((each) => [each]),
          ...base,
        },
      ];
    case "record":
      if (!shape.typed && shape.values.kind === "unknown") {
        return [{ kind: "unknown", ...untyped(shape), source }];
      }
      return [{ ...EMPTY_OBJECT, index: [shape.values], ...base }];
    case "object":
      return [objectAlternative(shape, base)];
    case "not":
    case "conditional":
      return constraint(shape).alternatives;
    case "never":
      return [];
    default:
      return [{ kind: "unknown", ...base }];
  }
}

const EMPTY_OBJECT = {
  kind: "object",
  properties: new Map<string, Member>(),
  alsoRequired: new Set<string>(),
  closed: false,
} as const;

/** Limits on values of one type, where values of others pass: not to be mixed with limits on all. */
function untyped(shape: Shape): { limits: Record<string, string> } {
  return { limits: { [`if ${shape.kind}`]: canonical(shape) } };
}

function scalarAlternatives(
  shape: Shape & { kind: "scalar" },
  base: Pick<Alternative, "limits" | "source">,
): readonly Alternative[] {
  const { type, typed, source, file } = shape;
  if (!typed) return [{ kind: "unknown", ...untyped(shape), source }];
  if (type === "null") return [];
  if (type === "integer") return [{ kind: "scalar", type: "number", ...base }];
  const isFile = file === "file";
  return [{ kind: "scalar", type: isFile ? "binary" : type, ...base }];
}

function anyValue({ source }: Shape): Shape {
  return { kind: "unknown", nullable: false, docs: {}, source };
}

function objectAlternative(
  shape: Shape & { kind: "object" },
  base: Pick<Alternative, "limits" | "source">,
): ObjectAlternative {
  const { additional } = shape;
  return {
    kind: "object",
    properties: new Map(
      shape.properties.map(({ name, required, shape }) => [name, { required, shapes: [shape] }]),
    ),
    alsoRequired: new Set(shape.alsoRequired),
    closed: additional === false,
    ...(typeof additional === "object" && { index: [additional] }),
    // Without properties it is a record in TypeScript, whatever it demands.
    ...(additional === true && shape.properties.length === 0 && { index: [anyValue(shape)] }),
    ...base,
  };
}

/** A value that all views hold for. */
function together(views: readonly View[]): View {
  return views.reduce((a, b) => {
    const isEither = a.alternatives.length * b.alternatives.length > MOST_ALTERNATIVES;
    return {
      nullable: a.nullable && b.nullable,
      alternatives: isEither
        ? a.alternatives
        : a.alternatives.flatMap((x) => b.alternatives.flatMap((y) => merge(x, y) ?? [])),
    };
  });
}
