import { type Api, type Code, code, identifier, type Shape } from "intercom-codegen";
import { partsOf } from "./parts.js";

/** What schemas have to know of the types that they refer to. */
export interface SchemaContext {
  /** The schema of a named type, as an expression. */
  readonly named: (key: string) => Code;
  readonly isReadOnly: (shape: Shape) => boolean;
  /** Whether a schema of the shape says yes to a member that is not there. */
  readonly takesUndefined: (shape: Shape) => boolean;
}

/** A context, and what was referred to in it. */
export interface NamedSchemas extends SchemaContext {
  /** Keys of the types that are referred to, each behind those that it refers to itself. */
  readonly order: readonly string[];
}

/** @param roots what there are to be schemas of */
export function createContext({ types }: Api, roots: readonly Shape[], prefix: Code): NamedSchemas {
  const byKey = new Map(types.map((type) => [type.key, type]));
  const { order, late } = sorted(roots, (key) => byKey.get(key)?.shape);
  const target = (shape: Shape, seen: readonly string[] = []): Shape | undefined => {
    if (shape.kind !== "ref") return shape;
    const next = byKey.get(shape.key)?.shape;
    return next && !seen.includes(shape.key) ? target(next, [...seen, shape.key]) : undefined;
  };
  const takesUndefined = (shape: Shape): boolean => {
    const found = target(shape);
    switch (found?.kind) {
      case undefined:
      case "unknown":
      case "not":
      case "conditional":
        return true;
      case "union":
        return found.branches.some(takesUndefined);
      case "intersection":
        return found.parts.every(takesUndefined);
      default:
        return found !== undefined && "typed" in found && !found.typed;
    }
  };
  return {
    order,
    named: (key) => {
      const name = byKey.get(key)?.name;
      if (name === undefined) return code`z.unknown()`;
      const schema = code`${prefix}${identifier(name)}`;
      return late.has(key) ? code`z.lazy(() => ${schema})` : schema;
    },
    isReadOnly: (shape) => shape.readOnly === true || target(shape)?.readOnly === true,
    takesUndefined,
  };
}

/** Types in the order of their use; a type that contains itself is looked up when it is used. */
function sorted(roots: readonly Shape[], shapeOf: (key: string) => Shape | undefined) {
  const order: string[] = [];
  const late = new Set<string>();
  const visit = (shape: Shape, open: readonly string[]): void => {
    if (shape.kind !== "ref") {
      for (const part of partsOf(shape)) visit(part, open);
      return;
    }
    const { key } = shape;
    const target = shapeOf(key);
    if (open.includes(key)) late.add(key);
    if (target === undefined || open.includes(key) || order.includes(key)) return;
    visit(target, [...open, key]);
    order.push(key);
  };
  for (const root of roots) visit(root, []);
  return { order, late };
}
