import { parsePointer } from "../json/pointer.js";
import type { Addition } from "./additions.js";
import type { OwnerOf } from "./coverage.js";

/**
 * Which group documents a named schema: the first whose file says anything about it.
 *
 * @param idOf the group of a file
 */
export function schemaOwners(
  additions: readonly Addition[],
  idOf: (file: string) => string,
): OwnerOf {
  const owners = new Map<string, string>();
  for (const { target, file } of additions) {
    const [components, schemas, key] = parsePointer(target) ?? [];
    if (components !== "components" || schemas !== "schemas" || key === undefined) continue;
    if (!owners.has(key)) owners.set(key, idOf(file));
  }
  return (key) => owners.get(key);
}
