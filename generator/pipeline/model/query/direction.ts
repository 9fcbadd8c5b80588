import type { Api, Property, Shape } from "../types.js";
import { closure } from "./closure.js";
import type { Types } from "./named-types.js";
import { partsOf, referencesOf } from "./shapes.js";

/** What travels to the server, or back. */
export type Direction = "request" | "response";

/**
 * Whether a property has to be there. OpenAPI 3.0.4, Schema Object: one that is `readOnly` is
 * required in responses only, one that is `writeOnly` in requests only.
 */
export function isRequired(
  { required, shape }: Property,
  direction: Direction,
  types: Types,
): boolean {
  return required && isCarried({ shape }, direction, types);
}

/** Whether a property travels this way: what is `readOnly` is not sent, what is `writeOnly` does not come back. */
export function isCarried(
  { shape }: Pick<Property, "shape">,
  direction: Direction,
  types: Types,
): boolean {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  return shape[flag] !== true && types.follow(shape)?.[flag] !== true;
}

/** Keys of the named types that are one thing when they are sent and another when they come back. */
export function twoFaced({ types: all }: Pick<Api, "types">, types: Types): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const { key, shape } of all) {
    for (const used of referencesOf(shape)) users.set(used, [...(users.get(used) ?? []), key]);
  }
  const own = all.filter(({ shape }) => hasFaces(shape, types)).map(({ key }) => key);
  return closure(own, (key) => users.get(key) ?? []);
}

/** Whether something in a shape itself travels one way only. */
function hasFaces(shape: Shape, types: Types): boolean {
  const isOneWay = (property: Property) =>
    !isCarried(property, "request", types) || !isCarried(property, "response", types);
  if (shape.kind === "object" && shape.properties.some(isOneWay)) return true;
  return partsOf(shape).some((part) => hasFaces(part, types));
}
