/** Contacts */
import type * as runtime from "../runtime/index.js";
export {
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
  listNotes,
} from "../notes/index.js";

/** Arguments of {@link getContact}. */
export interface GetContactArgs {
  path: {
    id: string;
  };
}

/** What {@link getContact} resolves to. */
export type GetContactData = undefined;

/** Bodies of the error answers of {@link getContact}, by status. */
export interface GetContactErrors {
}

/** What `.result()` of {@link getContact} resolves to. */
export type GetContactResult =
  | runtime.Success<204, GetContactData>
  | runtime.Failure<GetContactErrors, 404>;

/**
 * `GET /contacts/{id}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.contacts.getContact({ path: { id: "6762f0cd1bb69f9f2193bb7c" } });
 * ```
 */
export function getContact(
  transport: runtime.Transport,
  args: GetContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetContactData, GetContactResult> {
  return transport.call({ id: "getContact", method: "GET", path: "/contacts/{id}" }, args, options);
}
