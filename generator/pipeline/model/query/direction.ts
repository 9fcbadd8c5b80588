import type { Property } from "../types.js";
import type { Types } from "./named-types.js";

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
  if (!required) return false;
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  return shape[flag] !== true && types.follow(shape)?.[flag] !== true;
}
