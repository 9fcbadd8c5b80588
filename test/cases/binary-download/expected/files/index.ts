/** Files */
import * as runtime from "../runtime/index.js";

/** Part of what {@link getFile} takes or gives. */
export interface GetFileError404 {
  gone?: boolean;
}

/** Arguments of {@link getFile}. */
export interface GetFileArgs {
  path: {
    id: string;
  };
}

/** What {@link getFile} resolves to. */
export type GetFileData = runtime.Bytes;

/** Bodies of the error answers of {@link getFile}, by status. */
export interface GetFileErrors {
  404: GetFileError404;
}

/** What `.result()` of {@link getFile} resolves to. */
export type GetFileResult = runtime.Success<200, GetFileData> | runtime.Failure<GetFileErrors, 404>;

/**
 * `GET /files/{id}`
 *
 * @returns The file.
 * @throws {CaseApiError} 404: None.
 * @example
 * ```ts
 * const bytes = await case_.files.getFile({ path: { id: "4821" } });
 * ```
 */
export function getFile(
  transport: runtime.Transport,
  args: GetFileArgs,
  options?: runtime.CallOptions,
): runtime.Download<GetFileResult> {
  return runtime.download(
    transport,
    { id: "getFile", method: "GET", path: "/files/{id}", accept: "application/octet-stream" },
    args,
    options,
  );
}

/** Arguments of {@link getLogo}. */
export interface GetLogoArgs {
  [name: string]: never;
}

/** What {@link getLogo} resolves to. */
export type GetLogoData = runtime.Bytes;

/** Bodies of the error answers of {@link getLogo}, by status. */
export interface GetLogoErrors {
}

/** What `.result()` of {@link getLogo} resolves to. */
export type GetLogoResult = runtime.Success<200, GetLogoData> | runtime.Failure<GetLogoErrors>;

/**
 * `GET /logo`
 *
 * @returns An image.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const bytes = await case_.files.getLogo();
 * ```
 */
export function getLogo(
  transport: runtime.Transport,
  args?: GetLogoArgs,
  options?: runtime.CallOptions,
): runtime.Download<GetLogoResult> {
  return runtime.download(
    transport,
    { id: "getLogo", method: "GET", path: "/logo", accept: "image/*" },
    args,
    options,
  );
}
