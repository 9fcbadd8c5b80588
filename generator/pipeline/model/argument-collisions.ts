import { type Diagnostic, diagnostic } from "../../diagnostics/index.js";
import { type Claim, findCollisions } from "./names.js";
import type { Api, Operation } from "./types.js";

/** What stands beside the parameters in flat arguments. */
const BODY = "body";

/** Parameters that flat arguments have no place for: two of one name, or one called `body`. */
export function findArgumentCollisions({ style, groups }: Api): Diagnostic[] {
  if (style.arguments !== "flat") return [];
  return groups.flatMap(({ operations }) => operations.flatMap(collisionsIn));
}

function collisionsIn({ call, body, name: method }: Operation): Diagnostic[] {
  const claims: Claim[] = call.parameters.map(({ name, source }) => ({ name, pointer: source }));
  if (body) claims.unshift({ name: BODY, pointer: body.source });
  return findCollisions(claims).map(({ name, first, second }) =>
    diagnostic("argument-collision", {
      at: { pointer: second.pointer },
      data: { name, method },
      related: [{ message: "the other one", location: { pointer: first.pointer } }],
    }),
  );
}
