/** Export */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getExport}. */
export interface GetExportArgs {
  path: {
    job_identifier: string;
  };
  query: {
    app_id: string;
  };
}

/** What {@link getExport} resolves to. */
export type GetExportData = undefined;

/** Bodies of the error answers of {@link getExport}, by status. */
export interface GetExportErrors {
}

/** What `.result()` of {@link getExport} resolves to. */
export type GetExportResult =
  | runtime.Success<204, GetExportData>
  | runtime.Failure<GetExportErrors, 404>;

/**
 * `GET /export/{job_identifier}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.export.getExport({
 *   path: { job_identifier: "orzzsbd7hk67xyu" },
 *   query: { app_id: "ab12cd34" },
 * });
 * ```
 */
export function getExport(
  transport: runtime.Transport,
  args: GetExportArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetExportData, GetExportResult> {
  return transport.call(
    { id: "getExport", method: "GET", path: "/export/{job_identifier}" },
    args,
    options,
  );
}
