/** Request validators: Jobs */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type { JobsStatusArgs } from "./index.js";

/** The path of {@link jobsStatus}. */
export const jobsStatusPath: Validator<JobsStatusArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isJobsStatusPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

function isJobsStatusPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
