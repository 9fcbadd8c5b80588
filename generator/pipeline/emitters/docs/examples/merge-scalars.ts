import { defined } from "../../../../json/values.js";
import type { ScalarShape } from "../../../model/types.js";
import type { Plain } from "./alternatives.js";

/** The first scalar with what the others of its type demand. */
export function mergeScalars(first: ScalarShape, parts: readonly Plain[]): ScalarShape {
  const scalarParts = parts.filter((part) => part.kind === "scalar");
  return scalarParts.reduce<ScalarShape>(tighter, first);
}

const LEAST = ["minimum", "exclusiveMinimum", "minLength"] as const;
const MOST = ["maximum", "exclusiveMaximum", "maxLength"] as const;

function tighter(a: ScalarShape, b: ScalarShape): ScalarShape {
  const isWhole = b.type === "integer" && a.type === "number";
  const pick = (key: (typeof LEAST)[number] | (typeof MOST)[number], of: typeof Math.max) => {
    const known = [a[key], b[key]].filter((each) => each !== undefined);
    return known.length === 0 ? {} : { [key]: of(...known) };
  };
  return Object.assign(
    { ...a, type: isWhole ? b.type : a.type },
    ...LEAST.map((key) => pick(key, Math.max)),
    ...MOST.map((key) => pick(key, Math.min)),
    defined({
      format: a.format ?? b.format,
      pattern: a.pattern ?? b.pattern,
      multipleOf: a.multipleOf ?? b.multipleOf,
    }),
  );
}
