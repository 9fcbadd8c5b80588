import type { NamedType, Shape } from "../../pipeline/model/types.js";
import type { Expand } from "./expand.js";
import type { Alternative, Expression } from "./view.js";

/** Characters of a type that are shown. */
const LONGEST = 60;

/** The type of an expression in a few words, as TypeScript writes it: `Contact | null`. */
export function createDescribe(
  types: ReadonlyMap<string, NamedType>,
  expand: Expand,
): { expression: (expression: Expression) => string; alternatives: typeof describeAll } {
  function expression(shapes: Expression): string {
    const [only, ...more] = shapes;
    if (only?.kind === "ref" && more.length === 0) return nameOf(only);
    const { alternatives, nullable } = expand(shapes);
    const isUnknown = alternatives.some(({ kind }) => kind === "unknown");
    return cut(describeAll(alternatives) + (nullable && !isUnknown ? " | null" : ""));
  }
  function nameOf(shape: Shape & { kind: "ref" }): string {
    const name = types.get(shape.key)?.name ?? shape.key;
    return shape.nullable ? `${name} | null` : name;
  }
  function describeAll(alternatives: readonly Alternative[]): string {
    if (alternatives.length === 0) return "never";
    return cut([...new Set(alternatives.map(describe))].join(" | "));
  }
  function describe(alternative: Alternative): string {
    const { branch, kind } = alternative;
    if (branch?.kind === "ref") return nameOf(branch);
    if (kind === "literal") return JSON.stringify(alternative.value);
    if (kind === "scalar") return alternative.type === "binary" ? "Blob" : alternative.type;
    if (kind !== "array") return kind;
    const items = alternative.items.some(({ kind }) => kind === "array")
      ? "array"
      : expression(alternative.items);
    return /[ |]/.test(items) ? `(${items})[]` : `${items}[]`;
  }
  return { expression, alternatives: describeAll };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
