/** Jobs */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type { ErrorList, Jobs } from "../types.js";

/** Arguments of {@link jobsStatus}. */
export interface JobsStatusArgs {
  path: NonNullable<operations["jobsStatus"]["parameters"]["path"]>;
}

/** What {@link jobsStatus} resolves to. */
export type JobsStatusData = Jobs;

/** Bodies of the error answers of {@link jobsStatus}, by status. */
export interface JobsStatusErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link jobsStatus} resolves to. */
export type JobsStatusResult =
  | runtime.Success<200, JobsStatusData>
  | runtime.Failure<JobsStatusErrors>;

/** `GET /jobs/status/{id}` */
export function jobsStatus(
  transport: runtime.Transport,
  args: JobsStatusArgs,
  options?: runtime.CallOptions,
): runtime.Call<JobsStatusData, JobsStatusResult> {
  return transport.call(
    { id: "jobsStatus", method: "GET", path: "/jobs/status/{id}" },
    args,
    options,
  );
}
