import type { Keyword } from "../keyword.js";
import type { TypeName } from "../schema.js";
import { nounOf, show } from "../show.js";
import { isObject } from "../values.js";
import { report } from "../walk.js";

/** Where `typeof` does not say it; infinite numbers and `NaN`, which JSON lacks, are of no type. */
const types: { readonly [Name in TypeName]?: (value: unknown) => boolean } = {
  array: Array.isArray,
  blob: (value) => value instanceof Blob,
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: isObject,
};

export const type: Keyword = ({ type: wanted = [] }, value, walk) => {
  const names = [wanted].flat() as readonly TypeName[];
  if (names.length === 0 || names.some((name) => isOf(name, value))) return false;
  report(walk, "type", names.map(nounOf), show(value));
  return true;
};

function isOf(name: TypeName, value: unknown): boolean {
  return types[name]?.(value) ?? typeof value === name;
}
