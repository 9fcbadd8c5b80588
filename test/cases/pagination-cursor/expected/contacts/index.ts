/** Contacts */
import * as runtime from "../runtime/index.js";
import type { Contact, ContactList, Search } from "../types.js";

/** Arguments of {@link listContacts}. */
export interface ListContactsArgs {
  query?: {
    per_page?: number;
    starting_after?: string;
  };
}

/** What {@link listContacts} resolves to. */
export type ListContactsData = ContactList;

/** Bodies of the error answers of {@link listContacts}, by status. */
export interface ListContactsErrors {
}

/** What `.result()` of {@link listContacts} resolves to. */
export type ListContactsResult =
  | runtime.Success<200, ListContactsData>
  | runtime.Failure<ListContactsErrors>;

/**
 * `GET /contacts`
 *
 * @returns A page. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const items = case_.contacts.listContacts.items({ query: { per_page: 20 } });
 *
 * for await (const contact of items) {
 *   console.log(contact);
 * }
 * ```
 */
export const listContacts: runtime.PaginatedOperation<
  [args?: ListContactsArgs, options?: runtime.CallOptions],
  ListContactsData,
  ListContactsResult,
  Contact
> = /* @__PURE__ */ runtime.paginate(
  { id: "listContacts", method: "GET", path: "/contacts" },
  /* @__PURE__ */ runtime.cursor("data", "query"),
);

/** Arguments of {@link searchContacts}. */
export interface SearchContactsArgs {
  body: Search;
}

/** What {@link searchContacts} resolves to. */
export type SearchContactsData = ContactList;

/** Bodies of the error answers of {@link searchContacts}, by status. */
export interface SearchContactsErrors {
}

/** What `.result()` of {@link searchContacts} resolves to. */
export type SearchContactsResult =
  | runtime.Success<200, SearchContactsData>
  | runtime.Failure<SearchContactsErrors>;

/**
 * `POST /contacts/search`
 *
 * @returns A page. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const items = case_.contacts.searchContacts.items({
 *   body: { query: "Query", pagination: { per_page: 20 } },
 * });
 *
 * for await (const contact of items) {
 *   console.log(contact);
 * }
 * ```
 */
export const searchContacts: runtime.PaginatedOperation<
  [args: SearchContactsArgs, options?: runtime.CallOptions],
  SearchContactsData,
  SearchContactsResult,
  Contact
> = /* @__PURE__ */ runtime.paginate({
  id: "searchContacts",
  method: "POST",
  path: "/contacts/search",
}, /* @__PURE__ */ runtime.cursor("data", "body"));
