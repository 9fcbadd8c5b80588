/** Notes */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link listNotes}. */
export interface ListNotesArgs {
  [name: string]: never;
}

/** What {@link listNotes} resolves to. */
export type ListNotesData = undefined;

/** Bodies of the error answers of {@link listNotes}, by status. */
export interface ListNotesErrors {
}

/** What `.result()` of {@link listNotes} resolves to. */
export type ListNotesResult =
  | runtime.Success<204, ListNotesData>
  | runtime.Failure<ListNotesErrors>;

/**
 * `GET /notes`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.listNotes();
 * ```
 */
export function listNotes(
  transport: runtime.Transport,
  args?: ListNotesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListNotesData, ListNotesResult> {
  return transport.call({ id: "listNotes", method: "GET", path: "/notes" }, args, options);
}

/** Arguments of {@link importNotes}. */
export interface ImportNotesArgs {
  [name: string]: never;
}

/** What {@link importNotes} resolves to. */
export type ImportNotesData = undefined;

/** Bodies of the error answers of {@link importNotes}, by status. */
export interface ImportNotesErrors {
}

/** What `.result()` of {@link importNotes} resolves to. */
export type ImportNotesResult =
  | runtime.Success<204, ImportNotesData>
  | runtime.Failure<ImportNotesErrors>;

/**
 * `POST /notes`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.importNotes();
 * ```
 */
export function importNotes(
  transport: runtime.Transport,
  args?: ImportNotesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ImportNotesData, ImportNotesResult> {
  return transport.call(
    {
      id: "importNotes",
      method: "POST",
      path: "/notes",
      server: "https://eu.files.example.com/v2",
    },
    args,
    options,
  );
}

/** Arguments of {@link listReports}. */
export interface ListReportsArgs {
  [name: string]: never;
}

/** What {@link listReports} resolves to. */
export type ListReportsData = undefined;

/** Bodies of the error answers of {@link listReports}, by status. */
export interface ListReportsErrors {
}

/** What `.result()` of {@link listReports} resolves to. */
export type ListReportsResult =
  | runtime.Success<204, ListReportsData>
  | runtime.Failure<ListReportsErrors>;

/**
 * `GET /reports`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.listReports();
 * ```
 */
export function listReports(
  transport: runtime.Transport,
  args?: ListReportsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListReportsData, ListReportsResult> {
  return transport.call(
    { id: "listReports", method: "GET", path: "/reports", server: "https://reports.example.com" },
    args,
    options,
  );
}
