/** Export */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getExportJobIdDataJson}. */
export interface GetExportJobIdDataJsonArgs {
  path: {
    "job id": string;
  };
}

/** What {@link getExportJobIdDataJson} resolves to. */
export type GetExportJobIdDataJsonData = undefined;

/** Bodies of the error answers of {@link getExportJobIdDataJson}, by status. */
export interface GetExportJobIdDataJsonErrors {
}

/** What `.result()` of {@link getExportJobIdDataJson} resolves to. */
export type GetExportJobIdDataJsonResult =
  | runtime.Success<204, GetExportJobIdDataJsonData>
  | runtime.Failure<GetExportJobIdDataJsonErrors, 404>;

/**
 * `GET /export/{job id}/data.json`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.export.getExportJobIdDataJson({ path: { "job id": "Job id" } });
 * ```
 */
export function getExportJobIdDataJson(
  transport: runtime.Transport,
  args: GetExportJobIdDataJsonArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetExportJobIdDataJsonData, GetExportJobIdDataJsonResult> {
  return transport.call(
    { id: "getExportJobIdDataJson", method: "GET", path: "/export/{job id}/data.json" },
    args,
    options,
  );
}

/** Arguments of {@link postExportJobIdDataJson}. */
export interface PostExportJobIdDataJsonArgs {
  path: {
    "job id": string;
  };
}

/** What {@link postExportJobIdDataJson} resolves to. */
export type PostExportJobIdDataJsonData = undefined;

/** Bodies of the error answers of {@link postExportJobIdDataJson}, by status. */
export interface PostExportJobIdDataJsonErrors {
}

/** What `.result()` of {@link postExportJobIdDataJson} resolves to. */
export type PostExportJobIdDataJsonResult =
  | runtime.Success<204, PostExportJobIdDataJsonData>
  | runtime.Failure<PostExportJobIdDataJsonErrors, 404>;

/**
 * `POST /export/{job id}/data.json`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.export.postExportJobIdDataJson({ path: { "job id": "Job id" } });
 * ```
 */
export function postExportJobIdDataJson(
  transport: runtime.Transport,
  args: PostExportJobIdDataJsonArgs,
  options?: runtime.CallOptions,
): runtime.Call<PostExportJobIdDataJsonData, PostExportJobIdDataJsonResult> {
  return transport.call(
    { id: "postExportJobIdDataJson", method: "POST", path: "/export/{job id}/data.json" },
    args,
    options,
  );
}

/** Arguments of {@link get}. */
export interface GetArgs {
  [name: string]: never;
}

/** What {@link get} resolves to. */
export type GetData = undefined;

/** Bodies of the error answers of {@link get}, by status. */
export interface GetErrors {
}

/** What `.result()` of {@link get} resolves to. */
export type GetResult = runtime.Success<204, GetData> | runtime.Failure<GetErrors>;

/**
 * `GET /`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.export.get();
 * ```
 */
export function get(
  transport: runtime.Transport,
  args?: GetArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetData, GetResult> {
  return transport.call({ id: "get", method: "GET", path: "/" }, args, options);
}
