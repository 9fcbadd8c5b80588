/** Contacts */
import type * as runtime from "../runtime/index.js";
import type { CreateContact } from "../types.js";

/** Arguments of {@link createContact}. */
export interface CreateContactArgs {
  body: CreateContact;
}

/** What {@link createContact} resolves to. */
export type CreateContactData = undefined;

/** Bodies of the error answers of {@link createContact}, by status. */
export interface CreateContactErrors {
}

/** What `.result()` of {@link createContact} resolves to. */
export type CreateContactResult =
  | runtime.Success<204, CreateContactData>
  | runtime.Failure<CreateContactErrors>;

/**
 * `POST /contacts`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.contacts.createContact({
 *   body: {
 *     email: "jane@example.com",
 *     external_id: "user-4821",
 *     role: "user",
 *   },
 * });
 * ```
 */
export function createContact(
  transport: runtime.Transport,
  args: CreateContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateContactData, CreateContactResult> {
  return transport.call({ id: "createContact", method: "POST", path: "/contacts" }, args, options);
}
