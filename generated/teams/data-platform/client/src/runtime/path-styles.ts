import type { PathExpansion } from "./operation.js";
import { list, primitive } from "./path.js";

/** Path arguments in any style (RFC 6570, 3.2): an array, an object, `label`, `matrix`, exploded. */
export const pathStyles: PathExpansion = (value, place, { style, name, explode }) => {
  const encode = (item: unknown) => encodeURIComponent(primitive(item, place));
  const label = style === ";" ? `${name}=` : "";
  const join = (parts: readonly string[]) => parts.join((explode && style) || ",");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const parts = list(value, place).map(encode);
    if (!parts.join("")) return "";
    if (!explode || !Array.isArray(value)) return style + label + join(parts);
    return style + join(parts.map((part) => label + part));
  }
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .map((pair) => pair.map(encode));
  if (pairs.length === 0) return "";
  if (explode) return style + join(pairs.map((pair) => pair.join("=")));
  return style + label + join(pairs.flat());
};
