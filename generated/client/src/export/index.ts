/**
 * Export
 *
 * Exports of reporting data: rows of a dataset, such as conversations, for a span of time. Four
 * steps: choose a dataset and its attributes (`listReportingDatasets`), queue the export
 * (`enqueueReportingDataExport`), ask until it is done (`getReportingDataExport`), and fetch the
 * file (`downloadReportingDataExport`). The data of outbound messages has an export of its own, in
 * the group Data Export.
 */
import * as runtime from "../runtime/index.js";
import type { ErrorList } from "../types.js";

/** Part of what {@link enqueueReportingDataExport} takes or gives. */
export interface EnqueueReportingDataExportBody {
  /** Id of the dataset, from `listReportingDatasets`. */
  dataset_id: string;
  /**
   * The attributes to export, one at least, each by its `qualified_id` from `listReportingDatasets`.
   * They have to belong to the dataset.
   */
  attribute_ids: string[];
  /** Start of the span of time, in seconds since 1970. */
  start_time: number;
  /** End of the span of time, in seconds since 1970. */
  end_time: number;
}

/** Arguments of {@link enqueueReportingDataExport}. */
export interface EnqueueReportingDataExportArgs {
  body: EnqueueReportingDataExportBody;
}

/** What {@link enqueueReportingDataExport} resolves to. */
export interface EnqueueReportingDataExportData {
  /** Id of the job; the other calls take it. */
  job_identifier?: string;
  /** `pending` at first; then see `getReportingDataExport`. */
  status?: string;
  /** Where to download the file. Can be empty. */
  download_url?: string;
  /** Until when the file can be had. Can be empty. */
  download_expires_at?: string;
}

/** Bodies of the error answers of {@link enqueueReportingDataExport}, by status. */
export interface EnqueueReportingDataExportErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link enqueueReportingDataExport} resolves to. */
export type EnqueueReportingDataExportResult =
  | runtime.Success<200, EnqueueReportingDataExportData>
  | runtime.Failure<EnqueueReportingDataExportErrors>;

/**
 * Queue an export of reporting data
 *
 * Starts an export of some attributes of one dataset and answers at once with the job;
 * poll `getReportingDataExport` for its end. Five jobs can be pending at a time: one more is
 * answered with 429, which here does not mean that you call too often.
 *
 * `POST /export/reporting_data/enqueue`
 *
 * @returns The job that was queued.
 * @throws {IntercomApiError} 400: A property is missing, or the dataset or an attribute does not
 * exist. 401: The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.export.enqueueReportingDataExport({
 *   body: {
 *     dataset_id: "conversation",
 *     attribute_ids: ["conversation.conversation_id"],
 *     start_time: 1764579600,
 *     end_time: 1767258000,
 *   },
 * });
 * ```
 */
export function enqueueReportingDataExport(
  transport: runtime.Transport,
  args: EnqueueReportingDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Call<EnqueueReportingDataExportData, EnqueueReportingDataExportResult> {
  return transport.call(
    { id: "enqueueReportingDataExport", method: "POST", path: "/export/reporting_data/enqueue" },
    args,
    options,
  );
}

/** Arguments of {@link getReportingDataExport}. */
export interface GetReportingDataExportArgs {
  path: {
    /**
     * Id of the job, as `enqueueReportingDataExport` returned it.
     *
     * @example "rd7k2mq9x4vt"
     */
    job_identifier: string;
  };
  query: {
    /**
     * Code of the workspace, `app.id_code` of `identifyAdmin`.
     *
     * @example "lntrn42"
     */
    app_id: string;
    /** Id of the client that asks. Intercom demands it and does not say where it comes from. */
    client_id: string;
  };
}

/** What {@link getReportingDataExport} resolves to. */
export interface GetReportingDataExportData {
  /** Id of the job. */
  job_identifier?: string;
  /** How the job stands: `pending`, `complete` or `failed`. */
  status?: string;
  /** Where to download the file. Can be empty. */
  download_url?: string;
  /** Until when the file can be had. Can be empty. */
  download_expires_at?: string;
}

/** Bodies of the error answers of {@link getReportingDataExport}, by status. */
export interface GetReportingDataExportErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getReportingDataExport} resolves to. */
export type GetReportingDataExportResult =
  | runtime.Success<200, GetReportingDataExportData>
  | runtime.Failure<GetReportingDataExportErrors, 404>;

/**
 * Get the status of a reporting data export
 *
 * Returns an export job as it stands now. It is ready for `downloadReportingDataExport` when
 * its `status` is `complete`, which is spelt `completed` in the other kind of export; `failed`
 * means that no file will come.
 *
 * `GET /export/reporting_data/{job_identifier}`
 *
 * @param args.query.app_id - Code of the workspace, `app.id_code` of `identifyAdmin`.
 * @param args.query.client_id - Id of the client that asks. Intercom demands it and does not say
 * where it comes from.
 * @param args.path.job_identifier - Id of the job, as `enqueueReportingDataExport` returned it.
 * @returns The job.
 * @throws {IntercomApiError} 404: No export job has this id. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.export.getReportingDataExport({
 *   path: { job_identifier: "rd7k2mq9x4vt" },
 *   query: { app_id: "lntrn42", client_id: "ab12cd34" },
 * });
 * ```
 */
export function getReportingDataExport(
  transport: runtime.Transport,
  args: GetReportingDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetReportingDataExportData, GetReportingDataExportResult> {
  return transport.call(
    {
      id: "getReportingDataExport",
      method: "GET",
      path: "/export/reporting_data/{job_identifier}",
    },
    args,
    options,
  );
}

/** Arguments of {@link listReportingDatasets}. */
export interface ListReportingDatasetsArgs {
  [name: string]: never;
}

/** What {@link listReportingDatasets} resolves to. */
export interface ListReportingDatasetsData {
  /** Always `list`. */
  type?: string;
  /** The datasets. */
  data?: {
    /** Id of the dataset, such as `conversation`. */
    id?: string;
    /** Name of the dataset. */
    name?: string;
    /** What the dataset holds. */
    description?: string;
    /** Id of the attribute that gives the dataset its times. */
    default_time_attribute_id?: string;
    /** The attributes that can be exported. */
    attributes?: {
      /** Short id; other attributes may have the same. */
      id?: string;
      /**
       * Id with a prefix, unique, such as `conversation.conversation_id`. Use this one to queue an
       * export.
       */
      qualified_id?: string;
      /** Name of the attribute. */
      name?: string;
    }[];
  }[];
}

/** Bodies of the error answers of {@link listReportingDatasets}, by status. */
export interface ListReportingDatasetsErrors {
  429: ErrorList;
}

/** What `.result()` of {@link listReportingDatasets} resolves to. */
export type ListReportingDatasetsResult =
  | runtime.Success<200, ListReportingDatasetsData>
  | runtime.Failure<ListReportingDatasetsErrors>;

/**
 * List the datasets of reporting data
 *
 * Returns the datasets that can be exported, each with its attributes. An `id` of an attribute can
 * occur more than once; `enqueueReportingDataExport` wants the `qualified_id`.
 *
 * `GET /export/reporting_data/get_datasets`
 *
 * @returns The datasets.
 * @throws {IntercomApiError} 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.export.listReportingDatasets();
 * ```
 */
export function listReportingDatasets(
  transport: runtime.Transport,
  args?: ListReportingDatasetsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListReportingDatasetsData, ListReportingDatasetsResult> {
  return transport.call(
    { id: "listReportingDatasets", method: "GET", path: "/export/reporting_data/get_datasets" },
    args,
    options,
  );
}

/** Arguments of {@link downloadReportingDataExport}. */
export interface DownloadReportingDataExportArgs {
  path: {
    /**
     * Id of the job, as `enqueueReportingDataExport` returned it.
     *
     * @example "rd7k2mq9x4vt"
     */
    job_identifier: string;
  };
  query: {
    /**
     * Code of the workspace, `app.id_code` of `identifyAdmin`.
     *
     * @example "lntrn42"
     */
    app_id: string;
  };
}

/** What {@link downloadReportingDataExport} resolves to. */
export type DownloadReportingDataExportData = runtime.Bytes;

/** Bodies of the error answers of {@link downloadReportingDataExport}, by status. */
export interface DownloadReportingDataExportErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link downloadReportingDataExport} resolves to. */
export type DownloadReportingDataExportResult =
  | runtime.Success<200, DownloadReportingDataExportData>
  | runtime.Failure<DownloadReportingDataExportErrors, 404>;

/**
 * Download a reporting data export
 *
 * Returns the file of a finished export as bytes. The call has to ask
 * for `application/octet-stream`; the client does.
 *
 * `GET /download/reporting_data/{job_identifier}`
 *
 * @param args.query.app_id - Code of the workspace, `app.id_code` of `identifyAdmin`.
 * @param args.path.job_identifier - Id of the job, as `enqueueReportingDataExport` returned it.
 * @returns The file.
 * @throws {IntercomApiError} 404: No export job has this id. 429: Too many requests.
 * @example
 * ```ts
 * const bytes = await intercom.export.downloadReportingDataExport({
 *   path: { job_identifier: "rd7k2mq9x4vt" },
 *   query: { app_id: "lntrn42" },
 * });
 * ```
 */
export function downloadReportingDataExport(
  transport: runtime.Transport,
  args: DownloadReportingDataExportArgs,
  options?: runtime.CallOptions,
): runtime.Download<DownloadReportingDataExportResult> {
  return runtime.download(
    transport,
    {
      id: "downloadReportingDataExport",
      method: "GET",
      path: "/download/reporting_data/{job_identifier}",
      accept: "application/octet-stream",
    },
    args,
    options,
  );
}
