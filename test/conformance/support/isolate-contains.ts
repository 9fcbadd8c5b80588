import type { Schema } from "./compile.js";
import { mapSchemas } from "./schema-walk.js";

/** More items than any value has. */
const NO_LIMIT = 1000;

/**
 * The same schema, with each `contains` in a branch of its own and with an upper limit.
 *
 * For ajv 8.20, which otherwise forgets it for an empty array: in the items of an array it keeps the
 * verdict on the item before, as in `{ items: { contains: { const: 1 } } }` for `[[1], []]`; and
 * beside `prefixItems` in a condition, `{ if: { contains, minContains: 2, prefixItems }, then }`
 * applies `then` to `[]`.
 */
export function isolateContains(schema: Schema): Schema {
  return mapSchemas(schema, (members) => {
    const { contains, minContains = 1, maxContains = NO_LIMIT, allOf, ...rest } = members;
    const isIsolated = Object.keys(members).join() === "contains,minContains,maxContains";
    if (contains === undefined || isIsolated) return members;
    const others = Array.isArray(allOf) ? allOf : [];
    return { ...rest, allOf: [...others, { contains, minContains, maxContains }] };
  });
}
