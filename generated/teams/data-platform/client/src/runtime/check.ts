import { taken, type WithResponse } from "./call.js";
import { IntercomApiError } from "./errors.js";
import type { OperationArgs, OperationDescriptor } from "./operation.js";

/** One thing that is wrong with a value. */
export interface ValidationIssue {
  /** Property names and indices from the value to the place. */
  readonly path: readonly (string | number)[];
  /**
   * The keyword of the schema that does not hold: `type`, `required`, `enum`, `anyOf` …; or
   * `unknown` for a property that the schema does not name, `depth` for a value that is nested too
   * deep, `read` for one that throws when it is read.
   */
  readonly code: string;
  /** `"user" or "lead"`, `a string`, `at most 10 items`. */
  readonly expected: string;
  /** `"usr"`, `null`, `nothing`, `an object`. Texts are shortened. */
  readonly received: string;
  /** `body.contact.type: expected "user" or "lead", got "usr"`. */
  readonly message: string;
}

/** Checks of requests by operation id; `requestValidators` of the validators is one. */
export type RequestChecks = Readonly<
  Record<string, { assert(args: OperationArgs): void } | undefined>
>;

/** Checks of answers by operation id; `responseValidators` of the validators is one. */
export type ResponseChecks = Readonly<
  Record<
    string,
    { validate(status: number, data: unknown): readonly ValidationIssue[] } | undefined
  >
>;

/** How answers that are not what the description says are noticed. */
export interface ResponseValidation {
  /** `responseValidators` of the validators. */
  readonly validators: ResponseChecks;
  /**
   * Hears of each such answer before the call settles, errors included, once a call and not for an
   * attempt that is repeated. The call goes on as if nothing had been found; what this throws is
   * written to the console.
   *
   * @param answer - `response` has its status and headers; its body has been read.
   */
  readonly onResponseMismatch: (
    issues: readonly ValidationIssue[],
    operation: Pick<OperationDescriptor, "id" | "method" | "path">,
    answer: Pick<WithResponse<unknown>, "response" | "requestId">,
  ) => void | Promise<void>;
}

/** The same answer, after what is wrong with it has been reported. */
export async function reportMismatch<T>(
  answer: Promise<WithResponse<T>>,
  operation: OperationDescriptor,
  { validators, onResponseMismatch }: ResponseValidation,
): Promise<WithResponse<T>> {
  const read = await answer.catch((error) =>
    error instanceof IntercomApiError ? { ...error, data: error.body } : undefined,
  );
  try {
    const { data, response } = read ?? {};
    const validator = data === taken ? undefined : ownOf(validators, operation);
    const issues = response && validator?.validate(response.status, data);
    if (read && issues?.length) await onResponseMismatch(issues, operation, read);
  } catch (error) {
    console.error(error);
  }
  return answer;
}

/** The check of an operation, which may be called `constructor`. */
export function ownOf<T>(
  checks: Readonly<Record<string, T>>,
  { id }: OperationDescriptor,
): T | undefined {
  return Object.hasOwn(checks, id) ? checks[id] : undefined;
}
