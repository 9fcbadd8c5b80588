import type { Operation } from "./types.js";

/**
 * What an operation is called in openapi-typescript's `operations`: its id, as far as that is a plain
 * word (`#` in a key is not left as it is there), else its name.
 */
export function operationKey({ id, name }: Pick<Operation, "id" | "name">): string {
  return id !== undefined && /^[\w$.-]+$/.test(id) ? id : name;
}
