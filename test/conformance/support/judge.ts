import type { Validator } from "../../../generator/shipped/runtime/validation/validator.js";

/**
 * Whether a value holds.
 *
 * @throws Error where the two forms of the schema, or two ways of asking, disagree
 */
export type Judge = (value: unknown) => boolean;

/** The verdict of a validator: by `is`, by `validate`, and by the schema as data alone. */
export function judgeOf(validator: Validator<unknown> | undefined): Judge {
  if (validator === undefined) throw new Error("there is no such validator");
  return (value) => {
    const verdict = validator.is(value);
    const isValid = validator.validate(value).issues === undefined;
    if (isValid !== verdict) throw new Error(`is says ${verdict}, validate says ${isValid}`);
    const isExplained = !explainedMistakes(validator, value);
    if (isExplained !== verdict) throw new Error(`is says ${verdict}, the data ${isExplained}`);
    return verdict;
  };
}

/** A search for unknown properties always runs on the schema as data; those themselves are allowed. */
function explainedMistakes(validator: Validator<unknown>, value: unknown): boolean {
  const { issues = [] } = validator.validate(value, { unknown: "report" });
  return issues.some(({ code }) => code !== "unknown");
}
