import { camelCase } from "./names.js";
import type { Json, NamedType, Operation, Parameter, Shape, SharedHeader } from "./types.js";

/**
 * Header parameters with a default that at least half of the operations declare. They belong to
 * the client rather than to each call, and go out with every one.
 */
export function sharedHeadersOf(
  operations: readonly Operation[],
  types: ReadonlyMap<string, NamedType>,
): SharedHeader[] {
  const byName = new Map<string, Parameter[]>();
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    if (parameter.in !== "header") continue;
    byName.set(parameter.name, [...(byName.get(parameter.name) ?? []), parameter]);
  }
  return [...byName].flatMap(([name, found]) => {
    const [first] = found;
    const value = found
      .map(({ shape }) => defaultOf(shape, types))
      .find((item) => item !== undefined);
    if (first === undefined || typeof value !== "string" || found.length * 2 < operations.length)
      return [];
    return [{ name, option: camelCase(name), default: value, shape: first.shape }];
  });
}

function defaultOf(shape: Shape, types: ReadonlyMap<string, NamedType>): Json | undefined {
  return shape.kind === "ref" ? types.get(shape.key)?.shape.default : shape.default;
}
