/** Notes */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getNote}. */
export interface GetNoteArgs {
  path: {
    id: string;
  };
}

/** What {@link getNote} resolves to. */
export type GetNoteData = undefined;

/** Bodies of the error answers of {@link getNote}, by status. */
export interface GetNoteErrors {
}

/** What `.result()` of {@link getNote} resolves to. */
export type GetNoteResult = runtime.Success<204, GetNoteData> | runtime.Failure<GetNoteErrors, 404>;

/**
 * `GET /notes/{id}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.getNote({ path: { id: "29" } });
 * ```
 */
export function getNote(
  transport: runtime.Transport,
  args: GetNoteArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetNoteData, GetNoteResult> {
  return transport.call({ id: "getNote", method: "GET", path: "/notes/{id}" }, args, options);
}

/** Arguments of {@link getNotePreview}. */
export interface GetNotePreviewArgs {
  path: {
    id: string;
  };
}

/** What {@link getNotePreview} resolves to. */
export type GetNotePreviewData = undefined;

/** Bodies of the error answers of {@link getNotePreview}, by status. */
export interface GetNotePreviewErrors {
}

/** What `.result()` of {@link getNotePreview} resolves to. */
export type GetNotePreviewResult =
  | runtime.Success<204, GetNotePreviewData>
  | runtime.Failure<GetNotePreviewErrors, 404>;

/**
 * `GET /notes/{id}#preview`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.getNotePreview({ path: { id: "29" } });
 * ```
 */
export function getNotePreview(
  transport: runtime.Transport,
  args: GetNotePreviewArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetNotePreviewData, GetNotePreviewResult> {
  return transport.call(
    { id: "getNotePreview", method: "GET", path: "/notes/{id}" },
    args,
    options,
  );
}
