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

/** Arguments of {@link listNotesInFull}. */
export interface ListNotesInFullArgs {
  query?: {
    page?: number;
  };
}

/** What {@link listNotesInFull} resolves to. */
export type ListNotesInFullData = undefined;

/** Bodies of the error answers of {@link listNotesInFull}, by status. */
export interface ListNotesInFullErrors {
}

/** What `.result()` of {@link listNotesInFull} resolves to. */
export type ListNotesInFullResult =
  | runtime.Success<204, ListNotesInFullData>
  | runtime.Failure<ListNotesInFullErrors>;

/**
 * `GET /notes?view=full&sort=a b`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.listNotesInFull();
 * ```
 */
export function listNotesInFull(
  transport: runtime.Transport,
  args?: ListNotesInFullArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListNotesInFullData, ListNotesInFullResult> {
  return transport.call(
    { id: "listNotesInFull", method: "GET", path: "/notes?view=full&sort=a%20b" },
    args,
    options,
  );
}
