/**
 * Data Export
 *
 * Exports of what became of your messages: who got which one in a span of time, and whether they
 * opened it, clicked, replied or unsubscribed. Queue an export with `createDataExport`, ask
 * with `getDataExport` until it is `completed`, and fetch the file with `downloadDataExport`
 * within two days. A workspace can have one export under way at a time. For conversations and
 * other reporting data see the group Export.
 */
import * as runtime from "../runtime/index.js";
import type { CreateDataExportsRequest, DataExport, ErrorList } from "../types.js";

/** Arguments of {@link createDataExport}. */
export interface CreateDataExportArgs {
  body: CreateDataExportsRequest;
}

/** What {@link createDataExport} resolves to. */
export type CreateDataExportData = DataExport;

/** Bodies of the error answers of {@link createDataExport}, by status. */
export interface CreateDataExportErrors {
  429: ErrorList;
}

/** What `.result()` of {@link createDataExport} resolves to. */
export type CreateDataExportResult =
  | runtime.Success<200, CreateDataExportData>
  | runtime.Failure<CreateDataExportErrors>;

/**
 * Queue an export of message data
 *
 * Starts an export of the messages sent in a span of time and answers at once with the job. Only
 * one job can be active in a workspace: a second one is answered with 429, until the first ends or
 * is cancelled (`cancelDataExport`).
 *
 * `POST /export/content/data`
 *
 * @returns The job that was queued.
 * @throws {IntercomApiError} 429: Too many requests.
 * @example
 * ```ts
 * const dataExport = await intercom.dataExport.createDataExport({
 *   body: {
 *     created_at_after: 1764579600,
 *     created_at_before: 1767258000,
 *   },
 * });
 * ```
 */
export function createDataExport(
  transport: runtime.Transport,
  args: CreateDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateDataExportData, CreateDataExportResult> {
  return transport.call(
    { id: "createDataExport", method: "POST", path: "/export/content/data" },
    args,
    options,
  );
}

/** Arguments of {@link getDataExport}. */
export interface GetDataExportArgs {
  path: {
    /**
     * Id of the job, as `createDataExport` returned it.
     *
     * @example "k3v8x2m7q1tz"
     */
    job_identifier: string;
  };
}

/** What {@link getDataExport} resolves to. */
export type GetDataExportData = DataExport;

/** Bodies of the error answers of {@link getDataExport}, by status. */
export interface GetDataExportErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getDataExport} resolves to. */
export type GetDataExportResult =
  | runtime.Success<200, GetDataExportData>
  | runtime.Failure<GetDataExportErrors, 404>;

/**
 * Get the status of a message data export
 *
 * Returns an export job as it stands now. Ask again while it is `pending` or `in_progress`. Two
 * days after it completed, its data is gone.
 *
 * `GET /export/content/data/{job_identifier}`
 *
 * @param args.path.job_identifier - Id of the job, as `createDataExport` returned it.
 * @returns The job.
 * @throws {IntercomApiError} 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const dataExport = await intercom.dataExport.getDataExport({
 *   path: { job_identifier: "k3v8x2m7q1tz" },
 * });
 * ```
 */
export function getDataExport(
  transport: runtime.Transport,
  args: GetDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetDataExportData, GetDataExportResult> {
  return transport.call(
    { id: "getDataExport", method: "GET", path: "/export/content/data/{job_identifier}" },
    args,
    options,
  );
}

/** Arguments of {@link cancelDataExport}. */
export interface CancelDataExportArgs {
  path: {
    /**
     * Id of the job, as `createDataExport` returned it.
     *
     * @example "k3v8x2m7q1tz"
     */
    job_identifier: string;
  };
}

/** What {@link cancelDataExport} resolves to. */
export type CancelDataExportData = DataExport;

/** Bodies of the error answers of {@link cancelDataExport}, by status. */
export interface CancelDataExportErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link cancelDataExport} resolves to. */
export type CancelDataExportResult =
  | runtime.Success<200, CancelDataExportData>
  | runtime.Failure<CancelDataExportErrors, 404>;

/**
 * Cancel a message data export
 *
 * Stops an export and returns the job, whose `status` is `canceled` then.
 *
 * `POST /export/cancel/{job_identifier}`
 *
 * @param args.path.job_identifier - Id of the job, as `createDataExport` returned it.
 * @returns The job that was cancelled.
 * @throws {IntercomApiError} 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const dataExport = await intercom.dataExport.cancelDataExport({
 *   path: { job_identifier: "k3v8x2m7q1tz" },
 * });
 * ```
 */
export function cancelDataExport(
  transport: runtime.Transport,
  args: CancelDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Call<CancelDataExportData, CancelDataExportResult> {
  return transport.call(
    { id: "cancelDataExport", method: "POST", path: "/export/cancel/{job_identifier}" },
    args,
    options,
  );
}

/** Arguments of {@link downloadDataExport}. */
export interface DownloadDataExportArgs {
  path: {
    /**
     * Id of the job, as `createDataExport` returned it.
     *
     * @example "k3v8x2m7q1tz"
     */
    job_identifier: string;
  };
}

/** What {@link downloadDataExport} resolves to. */
export type DownloadDataExportData = runtime.Bytes;

/** Bodies of the error answers of {@link downloadDataExport}, by status. */
export interface DownloadDataExportErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link downloadDataExport} resolves to. */
export type DownloadDataExportResult =
  | runtime.Success<200, DownloadDataExportData>
  | runtime.Failure<DownloadDataExportErrors, 404>;

/**
 * Download a message data export
 *
 * Returns the file of a completed export as bytes: CSV, compressed with gzip. `data_export_csv`
 * describes its columns. It can be long, so write it to disk as it streams in.
 *
 * `GET /download/content/data/{job_identifier}`
 *
 * @param args.path.job_identifier - Id of the job, as `createDataExport` returned it.
 * @returns The file: CSV, compressed with gzip.
 * @throws {IntercomApiError} 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const bytes = await intercom.dataExport.downloadDataExport({
 *   path: { job_identifier: "k3v8x2m7q1tz" },
 * });
 * ```
 */
export function downloadDataExport(
  transport: runtime.Transport,
  args: DownloadDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Download<DownloadDataExportResult> {
  return runtime.download(
    transport,
    {
      id: "downloadDataExport",
      method: "GET",
      path: "/download/content/data/{job_identifier}",
      accept: "application/octet-stream",
    },
    args,
    options,
  );
}
