/**
 * Jobs
 *
 * Some calls only queue their work and answer with a job; `enqueueCreateTicket` is the one
 * here. `jobsStatus` tells how such a job stands, and what it made once it has succeeded. The two
 * kinds of data export have calls of their own for that: `getDataExport`
 * and `getReportingDataExport`.
 */
import type * as runtime from "../runtime/index.js";
import type { ErrorList, Jobs } from "../types.js";

/** Arguments of {@link jobsStatus}. */
export interface JobsStatusArgs {
  path: {
    /**
     * Id of the job, from the call that queued it.
     *
     * @example "20"
     */
    id: string;
  };
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
  | runtime.Failure<JobsStatusErrors, 404>;

/**
 * Get the status of a job
 *
 * Returns a job as it stands now. Ask again while its `status` is `pending`; with `success` it
 * names the resource that was created.
 *
 * `GET /jobs/status/{id}`
 *
 * @param args.path.id - Id of the job, from the call that queued it.
 * @returns The job.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No job has this
 * id. 429: Too many requests.
 * @example
 * ```ts
 * const jobs = await intercom.jobs.jobsStatus({ path: { id: "20" } });
 * ```
 */
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
