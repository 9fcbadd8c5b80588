import type { TypeName } from "../schema.js";
import { show } from "../show.js";
import { type Keyword, report } from "../walk.js";

/** What a value has to be for each type; infinite numbers and `NaN`, which JSON lacks, are of none. */
const types: Readonly<Record<TypeName, (value: unknown) => boolean>> = {
  array: Array.isArray,
  blob: (value) => value instanceof Blob,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  string: (value) => typeof value === "string",
};

export const type: Keyword = ({ type: wanted = [] }, value, walk) => {
  const names = [wanted].flat() as readonly TypeName[];
  if (names.length === 0 || names.some((name) => types[name](value))) return;
  report(walk, "type", names.map(nounOf), show(value));
};

function nounOf(name: TypeName): string {
  if (name === "null") return name;
  return /^[aio]/.test(name) ? `an ${name}` : `a ${name}`;
}
