/** Notes */
import * as runtime from "../runtime/index.js";
import type { Note } from "../types.js";

/** Arguments of {@link putNote}. */
export interface PutNoteArgs {
  body: Note;
}

/** What {@link putNote} resolves to. */
export type PutNoteData = Note;

/** Bodies of the error answers of {@link putNote}, by status. */
export interface PutNoteErrors {
  404: string;
}

/** What `.result()` of {@link putNote} resolves to. */
export type PutNoteResult = runtime.Success<200, PutNoteData> | runtime.Failure<PutNoteErrors>;

/**
 * `PUT /notes`
 *
 * @returns The note.
 * @throws {CaseApiError} 404: There is none.
 * @example
 * ```ts
 * const note = await case_.notes.putNote({
 *   body: { text: "Could you send me the invoice for March?" },
 * });
 * ```
 */
export function putNote(
  transport: runtime.Transport,
  args: PutNoteArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutNoteData, PutNoteResult> {
  return transport.call({ id: "putNote", method: "PUT", path: "/notes" }, args, options);
}

/** Arguments of {@link getScan}. */
export interface GetScanArgs {
  [name: string]: never;
}

/** What {@link getScan} resolves to. */
export type GetScanData = runtime.Bytes;

/** Bodies of the error answers of {@link getScan}, by status. */
export interface GetScanErrors {
}

/** What `.result()` of {@link getScan} resolves to. */
export type GetScanResult = runtime.Success<200, GetScanData> | runtime.Failure<GetScanErrors>;

/**
 * `GET /notes`
 *
 * @returns A picture.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const bytes = await case_.notes.getScan();
 * ```
 */
export function getScan(
  transport: runtime.Transport,
  args?: GetScanArgs,
  options?: runtime.CallOptions,
): runtime.Download<GetScanResult> {
  return runtime.download(
    transport,
    { id: "getScan", method: "GET", path: "/notes", accept: "*/*" },
    args,
    options,
  );
}
