import type { ValidationIssue } from "./issue.js";

/** A value that holds, unchanged, or what is wrong with it. */
export type ValidationResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** Options that Standard Schema hands through. */
interface StandardOptions {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

interface JsonSchemaOptions extends StandardOptions {
  /** `draft-2020-12` or `draft-07`. */
  readonly target: string;
}

/** What Standard Schema v1 and Standard JSON Schema v1 (https://standardschema.dev) demand. */
export interface StandardProperties<T> {
  readonly version: 1;
  readonly vendor: string;
  /** Not there at run time. */
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  /** Takes the options of {@link Validator.validate} as `libraryOptions`. */
  readonly validate: (value: unknown, options?: StandardOptions) => ValidationResult<T>;
  readonly jsonSchema: {
    /** @throws Error for a target that is not supported. */
    readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
    /** The same: nothing is coerced. */
    readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
  };
}
