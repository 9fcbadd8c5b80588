/** Notes */
import * as runtime from "../runtime/index.js";
import type { Note } from "../types.js";

/** Arguments of {@link putNote}. */
export interface PutNoteArgs {
  path: {
    id: string;
  };
  query?: {
    dry?: boolean;
  };
  body: Note;
}

/** What {@link putNote} resolves to. */
export type PutNoteData = Note;

/** Bodies of the error answers of {@link putNote}, by status. */
export interface PutNoteErrors {
}

/** What `.result()` of {@link putNote} resolves to. */
export type PutNoteResult = runtime.Success<200, PutNoteData> | runtime.Failure<PutNoteErrors, 404>;

/**
 * `PUT /notes/{id}`
 *
 * @returns The note.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const note = await case_.notes.putNote({
 *   path: { id: "29" },
 *   query: { dry: true },
 *   body: { text: "Could you send me the invoice for March?" },
 * });
 * ```
 */
export function putNote(
  transport: runtime.Transport,
  args: PutNoteArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutNoteData, PutNoteResult> {
  return transport.call({ id: "putNote", method: "PUT", path: "/notes/{id}" }, args, options);
}

/** Part of what {@link addScan} takes or gives. */
export interface AddScanBody {
  scan: Blob;
}

/** Arguments of {@link addScan}. */
export interface AddScanArgs {
  body?: AddScanBody;
}

/** What {@link addScan} resolves to. */
export type AddScanData = undefined;

/** Bodies of the error answers of {@link addScan}, by status. */
export interface AddScanErrors {
}

/** What `.result()` of {@link addScan} resolves to. */
export type AddScanResult = runtime.Success<204, AddScanData> | runtime.Failure<AddScanErrors>;

/**
 * `POST /scans`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.notes.addScan({
 *   body: { scan: new Blob([await readFile("file.bin")]) },
 * });
 * ```
 */
export function addScan(
  transport: runtime.Transport,
  args?: AddScanArgs,
  options?: runtime.CallOptions,
): runtime.Call<AddScanData, AddScanResult> {
  return transport.call(
    { id: "addScan", method: "POST", path: "/scans", encode: runtime.multipart },
    args,
    options,
  );
}
