/** Notes */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link findNotes}. */
export interface FindNotesArgs {
  [name: string]: never;
}

/** What {@link findNotes} resolves to. */
export type FindNotesData = undefined;

/** Bodies of the error answers of {@link findNotes}, by status. */
export interface FindNotesErrors {
}

/** What `.result()` of {@link findNotes} resolves to. */
export type FindNotesResult =
  | runtime.Success<204, FindNotesData>
  | runtime.Failure<FindNotesErrors>;

/**
 * `GET /notes`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.findNotes();
 * ```
 */
export function findNotes(
  transport: runtime.Transport,
  args?: FindNotesArgs,
  options?: runtime.CallOptions,
): runtime.Call<FindNotesData, FindNotesResult> {
  return transport.call({ id: "findNotes", method: "GET", path: "/notes" }, args, options);
}
