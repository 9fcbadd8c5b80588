/** Notes */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link listNotes}. */
export interface ListNotesArgs {
  query?: {
    order?: "up" | "down";
  };
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
