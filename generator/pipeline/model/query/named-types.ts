import type { Api, NamedType, Shape } from "../types.js";
import { closure } from "./closure.js";
import { referencesOf } from "./shapes.js";

/** The named types of a description, and how they refer to each other. */
export interface Types {
  get(key: string): NamedType | undefined;
  /** The shape that a reference stands for in the end; `undefined` for one that only names itself. */
  follow(shape: Shape): Shape | undefined;
  /** Everything that shapes refer to, directly or through others, in document order. */
  reach(shapes: readonly Shape[]): readonly NamedType[];
  /** Whether a type contains itself. */
  isRecursive(key: string): boolean;
  /** Whether a shape refers to a type that contains itself, directly or through others. */
  reachesRecursion(shape: Shape): boolean;
}

export function indexTypes({ types }: Pick<Api, "types">): Types {
  const byKey = new Map(types.map((type) => [type.key, type]));
  const reached = new Map<string, ReadonlySet<string>>();
  const below = (key: string) => referencesOf(byKey.get(key)?.shape);
  const from = (key: string): ReadonlySet<string> => {
    const known = reached.get(key) ?? closure(below(key), below);
    reached.set(key, known);
    return known;
  };
  const isRecursive = (key: string) => from(key).has(key);
  const allFrom = (shapes: readonly Shape[]) => closure(shapes.flatMap(referencesOf), below);
  return {
    get: (key) => byKey.get(key),
    follow: (shape) => follow(shape, byKey, new Set()),
    reach: (shapes) => {
      const keys = allFrom(shapes);
      return types.filter(({ key }) => keys.has(key));
    },
    isRecursive,
    reachesRecursion: (shape) => [...allFrom([shape])].some(isRecursive),
  };
}

function follow(
  shape: Shape,
  types: ReadonlyMap<string, NamedType>,
  seen: ReadonlySet<string>,
): Shape | undefined {
  if (shape.kind !== "ref") return shape;
  const target = types.get(shape.key);
  if (target === undefined || seen.has(shape.key)) return undefined;
  return follow(target.shape, types, new Set(seen).add(shape.key));
}
