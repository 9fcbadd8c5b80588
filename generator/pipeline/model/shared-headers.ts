import type { Json } from "../../json/types.js";
import type { UncalledOperation } from "./call.js";
import { camelCase, functionName } from "./names.js";
import { CLIENT_OPTIONS } from "./reserved.js";
import type { NamedType, Parameter, Shape, SharedHeader } from "./types.js";

/**
 * Header parameters with a default that at least half of the operations declare. They belong to
 * the client rather than to each call, and go out with every one.
 */
export function sharedHeadersOf(
  operations: readonly UncalledOperation[],
  types: ReadonlyMap<string, NamedType>,
): SharedHeader[] {
  const byName = new Map<string, Parameter[]>();
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    if (parameter.in !== "header") continue;
    byName.set(parameter.name, [...(byName.get(parameter.name) ?? []), parameter]);
  }
  const options = new Set(CLIENT_OPTIONS);
  return [...byName].flatMap(([name, found]) => {
    const option = functionName(camelCase(name), CLIENT_OPTIONS);
    const [first] = found;
    const value = found
      .map(({ shape }) => defaultOf(shape, types))
      .find((item) => item !== undefined);
    if (first === undefined || typeof value !== "string" || found.length * 2 < operations.length)
      return [];
    // Of two headers with one name, the second stays with each call.
    if (options.has(option) || !HEADER_VALUE.test(value)) return [];
    options.add(option);
    return [{ name, option, default: value, shape: first.shape }];
  });
}

/** RFC 9110, 5.5, as far as `fetch` takes it: printable Latin-1, no white space at either end. */
const HEADER_VALUE = /^[!-~\xa1-\xff]([\t -~\xa0-\xff]*[!-~\xa1-\xff])?$/;

function defaultOf(shape: Shape, types: ReadonlyMap<string, NamedType>): Json | undefined {
  return shape.kind === "ref" ? types.get(shape.key)?.shape.default : shape.default;
}
