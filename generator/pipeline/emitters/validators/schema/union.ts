import { taggedBranches } from "../../../model/query/discriminator.js";
import type { Types } from "../../../model/query/named-types.js";
import type { ConditionalShape, UnionShape } from "../../../model/types.js";
import { type Code, code, join, json } from "../../../print/code.js";
import type { Keywords, WriteSchema } from "./context.js";

/** @param types tell which branch a value of the discriminator means */
export function unionKeywords(shape: UnionShape, types: Types, write: WriteSchema): Keywords {
  const branches = taggedBranches(shape, types).map((branch) => write(branch));
  const discriminator = discriminatorOf(shape);
  return new Map([
    [shape.mode, code`[${join(branches, ", ")}]`],
    ...(discriminator === undefined ? [] : ([["discriminator", discriminator]] as const)),
  ]);
}

/**
 * The branch that each value means, by its index. OpenAPI 3.0.4, Discriminator Object: a schema's
 * own name is a value too, and the mapping adds others.
 */
function discriminatorOf({ discriminator, branches }: UnionShape): Code | undefined {
  if (discriminator === undefined) return undefined;
  const keys = branches.map((branch) => (branch.kind === "ref" ? branch.key : undefined));
  const named = keys.flatMap((key, index) => (key === undefined ? [] : [[key, index] as const]));
  const mapped = Object.entries(discriminator.mapping).flatMap(([value, key]) =>
    keys.includes(key) ? [[value, keys.indexOf(key)] as const] : [],
  );
  const mapping = Object.fromEntries([...named, ...mapped]);
  return json({ propertyName: discriminator.property, mapping });
}

export function conditionalKeywords(shape: ConditionalShape, write: WriteSchema): Keywords {
  const branches = [
    ["if", shape.condition],
    ["then", shape.whenTrue],
    ["else", shape.whenFalse],
  ] as const;
  const given = branches.flatMap(([keyword, branch]): [string, Code][] =>
    branch === undefined ? [] : [[keyword, write(branch)]],
  );
  return new Map(given);
}
