import { IntercomError } from "../errors.js";
import type { ValidationIssue } from "./issue.js";

/** How many issues the message of an error tells. */
const maxTold = 3;

/** A value is not what a validator demands; as the error of a call: nothing has been sent. */
export class IntercomValidationError extends IntercomError {
  override readonly name = "IntercomValidationError";
  readonly issues: readonly ValidationIssue[];

  /** @param operation - Absent where a value was validated by itself. */
  constructor(issues: readonly ValidationIssue[], operation?: string) {
    const told = issues.slice(0, maxTold).map(({ message }) => message);
    if (issues.length > maxTold) told.push(`${issues.length - maxTold} more`);
    super((operation === undefined ? "" : `${operation}: `) + told.join("; "));
    this.issues = issues;
    Object.assign(this, { operation });
  }
}
