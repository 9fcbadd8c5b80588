import { IntercomValidationError } from "./error.js";
import { explain, type ValidateOptions } from "./explain.js";
import { type Finding, issueOf } from "./issue.js";
import { jsonSchemaOf } from "./json-schema.js";
import type { Keyword } from "./keyword.js";
import type { Schema } from "./schema.js";
import type { StandardProperties, ValidationResult } from "./standard.js";
import { vendor } from "./vendor.js";
import { TooDeep } from "./visit.js";

/**
 * Tells whether a value is what a request takes. Nothing is coerced, the value is never changed,
 * and whatever it does when it is read, there is an answer.
 */
export interface Validator<T> {
  /** Stops at the first thing that is wrong. */
  is(value: unknown): value is T;
  /** @throws IntercomValidationError with everything that is wrong. */
  assert(value: unknown): asserts value is T;
  /** The value itself, or everything that is wrong with it. */
  validate(value: unknown, options?: ValidateOptions): ValidationResult<T>;
  /** Standard Schema v1 and Standard JSON Schema v1. */
  readonly "~standard": StandardProperties<T>;
}

/** A value that was wrong, and is not when it is looked at again. */
const unstable: Finding = {
  path: [],
  code: "read",
  expected: ["a value that can be read"],
  received: "one that changes",
};

/**
 * Makes a validator of two forms of one schema.
 *
 * @param subject - What messages call the value: `body`.
 * @param check - The schema as a function.
 * @param schema - The schema as data; it explains what `check` turns down.
 * @param keywords - Those that the schema uses, so that a bundle has no others.
 */
export function createValidator<T>(
  subject: string,
  check: (value: unknown) => boolean,
  schema: Schema,
  keywords: readonly Keyword[],
): Validator<T> {
  const issuesOf = (value: unknown, options?: ValidateOptions) =>
    explain(schema, keywords, value, subject, options);
  const is = (value: unknown): value is T => {
    try {
      return check(value);
    } catch (error) {
      // Where `__proto__` is switched off, `check` cannot look at a value, and `explain` can.
      return !(error instanceof TooDeep) && issuesOf(value, { limit: 1 }).length === 0;
    }
  };
  const validate = (value: unknown, options?: ValidateOptions): ValidationResult<T> => {
    const isAsked = options?.unknown !== "report";
    if (isAsked && is(value)) return { value };
    const issues = issuesOf(value, options);
    if (issues.length > 0) return { issues };
    return isAsked ? { issues: [issueOf(subject, unstable)] } : { value: value as T };
  };
  const assert = (value: unknown): asserts value is T => {
    const { issues } = validate(value);
    if (issues) throw new IntercomValidationError(issues);
  };
  const jsonSchema = ({ target }: { readonly target: string }) => jsonSchemaOf(schema, target);
  return {
    is,
    assert,
    validate,
    "~standard": {
      version: 1,
      vendor,
      validate: (value, options) => validate(value, options?.libraryOptions),
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}
