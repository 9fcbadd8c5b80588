import type { OperationArgs } from "../operation.js";
import { IntercomValidationError } from "./error.js";
import type { ValidateOptions } from "./explain.js";
import type { ValidationIssue } from "./issue.js";
import type { Validator } from "./validator.js";

/** Validates all arguments of one operation. */
export interface RequestValidator {
  /** What is wrong; paths and messages begin with the part: `body`, `path`, `query`, `headers`. */
  validate(args: OperationArgs, options?: ValidateOptions): readonly ValidationIssue[];
  /** @throws IntercomValidationError with everything that is wrong and the operation's id. */
  assert(args: OperationArgs): void;
}

type Part = keyof OperationArgs;

/** Request validators by operation id: what a client takes as `validate`. */
export type RequestValidators = Readonly<Record<string, RequestValidator>>;

/**
 * Puts validators of the parts of one request together.
 *
 * @param operation - Its id.
 * @param required - The parts that cannot be left out. Default: none.
 */
export function requestValidator(
  operation: string,
  validators: { readonly [Name in Part]?: Pick<Validator<unknown>, "validate"> },
  required: readonly Part[] = [],
): RequestValidator {
  const validate = (args: OperationArgs, options?: ValidateOptions): ValidationIssue[] =>
    (Object.keys(validators) as Part[]).flatMap((part) => {
      const { [part]: value } = args;
      if (value === undefined && !required.includes(part)) return [];
      const { issues = [] } = validators[part]?.validate(value, options) ?? {};
      return issues.map((issue) => ({ ...issue, path: [part, ...issue.path] }));
    });
  return {
    validate,
    assert: (args) => {
      const issues = validate(args);
      if (issues.length > 0) throw new IntercomValidationError(issues, operation);
    },
  };
}
