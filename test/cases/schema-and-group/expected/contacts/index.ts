/** Contacts */
import type * as runtime from "../runtime/index.js";
import type { Contacts } from "../types.js";

/** Arguments of {@link contacts}. */
export interface ContactsArgs {
  [name: string]: never;
}

/** What {@link contacts} resolves to. */
export type ContactsData = Contacts;

/** Bodies of the error answers of {@link contacts}, by status. */
export interface ContactsErrors {
}

/** What `.result()` of {@link contacts} resolves to. */
export type ContactsResult = runtime.Success<200, ContactsData> | runtime.Failure<ContactsErrors>;

/**
 * `GET /contacts`
 *
 * @returns Contacts.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const contacts = await case_.contacts.contacts();
 * ```
 */
export function contacts(
  transport: runtime.Transport,
  args?: ContactsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ContactsData, ContactsResult> {
  return transport.call({ id: "contacts", method: "GET", path: "/contacts" }, args, options);
}
