/** Texts */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getText}. */
export interface GetTextArgs {
  [name: string]: never;
}

/** What {@link getText} resolves to. */
export type GetTextData = string;

/** Bodies of the error answers of {@link getText}, by status. */
export interface GetTextErrors {
}

/** What `.result()` of {@link getText} resolves to. */
export type GetTextResult = runtime.Success<200, GetTextData> | runtime.Failure<GetTextErrors>;

/**
 * `GET /text`
 *
 * @returns Text.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const text = await case_.texts.getText();
 * ```
 */
export function getText(
  transport: runtime.Transport,
  args?: GetTextArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetTextData, GetTextResult> {
  return transport.call(
    { id: "getText", method: "GET", path: "/text", accept: "text/plain", as: "text" },
    args,
    options,
  );
}

/** Arguments of {@link getCsv}. */
export interface GetCsvArgs {
  [name: string]: never;
}

/** What {@link getCsv} resolves to. */
export type GetCsvData = string;

/** Bodies of the error answers of {@link getCsv}, by status. */
export interface GetCsvErrors {
}

/** What `.result()` of {@link getCsv} resolves to. */
export type GetCsvResult = runtime.Success<200, GetCsvData> | runtime.Failure<GetCsvErrors>;

/**
 * `GET /csv`
 *
 * @returns Rows.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const text = await case_.texts.getCsv();
 * ```
 */
export function getCsv(
  transport: runtime.Transport,
  args?: GetCsvArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetCsvData, GetCsvResult> {
  return transport.call(
    { id: "getCsv", method: "GET", path: "/csv", accept: "text/csv; charset=utf-8", as: "text" },
    args,
    options,
  );
}

/** Arguments of {@link getXml}. */
export interface GetXmlArgs {
  [name: string]: never;
}

/** What {@link getXml} resolves to. */
export type GetXmlData = string;

/** Bodies of the error answers of {@link getXml}, by status. */
export interface GetXmlErrors {
}

/** What `.result()` of {@link getXml} resolves to. */
export type GetXmlResult = runtime.Success<200, GetXmlData> | runtime.Failure<GetXmlErrors>;

/**
 * `GET /xml`
 *
 * @returns A document.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const text = await case_.texts.getXml();
 * ```
 */
export function getXml(
  transport: runtime.Transport,
  args?: GetXmlArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetXmlData, GetXmlResult> {
  return transport.call(
    { id: "getXml", method: "GET", path: "/xml", accept: "application/xml", as: "text" },
    args,
    options,
  );
}

/** Arguments of {@link getEither}. */
export interface GetEitherArgs {
  [name: string]: never;
}

/** What {@link getEither} resolves to. */
export interface GetEitherData {
  a?: string;
}

/** Bodies of the error answers of {@link getEither}, by status. */
export interface GetEitherErrors {
}

/** What `.result()` of {@link getEither} resolves to. */
export type GetEitherResult =
  | runtime.Success<200, GetEitherData>
  | runtime.Failure<GetEitherErrors>;

/**
 * `GET /either`
 *
 * @returns Both.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const result = await case_.texts.getEither();
 * ```
 */
export function getEither(
  transport: runtime.Transport,
  args?: GetEitherArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetEitherData, GetEitherResult> {
  return transport.call(
    { id: "getEither", method: "GET", path: "/either", accept: "application/vnd.case+json" },
    args,
    options,
  );
}
