/**
 * Notes
 *
 * What people write down.
 */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link listNotes}. */
export interface ListNotesArgs {
  path: {
    id: string;
  };
}

/** What {@link listNotes} resolves to. */
export type ListNotesData = string[];

/** Bodies of the error answers of {@link listNotes}, by status. */
export interface ListNotesErrors {
}

/** What `.result()` of {@link listNotes} resolves to. */
export type ListNotesResult =
  | runtime.Success<200, ListNotesData>
  | runtime.Failure<ListNotesErrors, 404>;

/**
 * `GET /contacts/{id}/notes`
 *
 * @returns Notes.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const result = await case_.notes.listNotes({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function listNotes(
  transport: runtime.Transport,
  args: ListNotesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListNotesData, ListNotesResult> {
  return transport.call(
    { id: "listNotes", method: "GET", path: "/contacts/{id}/notes" },
    args,
    options,
  );
}
