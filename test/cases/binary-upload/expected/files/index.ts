/** Files */
import * as runtime from "../runtime/index.js";

/** Arguments of {@link putFile}. */
export interface PutFileArgs {
  path: {
    id: string;
  };
  body: Blob | Uint8Array;
}

/** What {@link putFile} resolves to. */
export type PutFileData = undefined;

/** Bodies of the error answers of {@link putFile}, by status. */
export interface PutFileErrors {
}

/** What `.result()` of {@link putFile} resolves to. */
export type PutFileResult = runtime.Success<204, PutFileData> | runtime.Failure<PutFileErrors, 404>;

/**
 * `PUT /files/{id}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.files.putFile({
 *   path: { id: "4821" },
 *   body: new Blob([await readFile("file.bin")], { type: "application/octet-stream" }),
 * });
 * ```
 */
export function putFile(
  transport: runtime.Transport,
  args: PutFileArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutFileData, PutFileResult> {
  return transport.call(
    {
      id: "putFile",
      method: "PUT",
      path: "/files/{id}",
      encode: runtime.binary("application/octet-stream"),
    },
    args,
    options,
  );
}

/** Arguments of {@link createNote}. */
export interface CreateNoteArgs {
  body: string;
}

/** What {@link createNote} resolves to. */
export type CreateNoteData = undefined;

/** Bodies of the error answers of {@link createNote}, by status. */
export interface CreateNoteErrors {
}

/** What `.result()` of {@link createNote} resolves to. */
export type CreateNoteResult =
  | runtime.Success<204, CreateNoteData>
  | runtime.Failure<CreateNoteErrors>;

/**
 * `POST /notes`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.files.createNote({
 *   body: "Could you send me the invoice for March?",
 * });
 * ```
 */
export function createNote(
  transport: runtime.Transport,
  args: CreateNoteArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateNoteData, CreateNoteResult> {
  return transport.call(
    { id: "createNote", method: "POST", path: "/notes", encode: runtime.binary("text/plain") },
    args,
    options,
  );
}

/** Arguments of {@link putLogo}. */
export interface PutLogoArgs {
  body?: Blob | Uint8Array;
}

/** What {@link putLogo} resolves to. */
export type PutLogoData = undefined;

/** Bodies of the error answers of {@link putLogo}, by status. */
export interface PutLogoErrors {
}

/** What `.result()` of {@link putLogo} resolves to. */
export type PutLogoResult = runtime.Success<204, PutLogoData> | runtime.Failure<PutLogoErrors>;

/**
 * `PUT /logo`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.files.putLogo({
 *   body: new Blob([await readFile("image.png")], { type: "image/png" }),
 * });
 * ```
 */
export function putLogo(
  transport: runtime.Transport,
  args?: PutLogoArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutLogoData, PutLogoResult> {
  return transport.call(
    { id: "putLogo", method: "PUT", path: "/logo", encode: runtime.binary("image/png") },
    args,
    options,
  );
}
