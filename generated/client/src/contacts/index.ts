/**
 * Contacts
 *
 * Contacts are the people you talk to. A contact has the role `user` when it is identified in your
 * product, or `lead` when it is not yet; `mergeContact` folds a lead into the user it proves to
 * be. Paths take Intercom's own `id`; `external_id` is the id that your system uses, and finds
 * users with `showContactByExternalId`. Find contacts by anything else with `searchContacts`, go
 * through all with `listContacts`. Timestamps are seconds since 1970.
 */
import * as runtime from "../runtime/index.js";
import type {
  Company,
  Contact,
  ContactArchived,
  ContactAttachedCompanies,
  ContactBlocked,
  ContactDeleted,
  ContactList,
  ContactSegments,
  ContactUnarchived,
  CreateContactRequest,
  ErrorList,
  MergeContactsRequest,
  SearchRequest,
  SubscriptionTypeList,
  TagList,
  UpdateContactRequest,
} from "../types.js";
export {
  /**
   * Add a contact to a company
   *
   * Makes a contact a member of a company and returns the company. A contact can belong to 1,000
   * companies; one more is refused with status 400 and code `contact_company_limit_exceeded`.
   *
   * `POST /contacts/{id}/companies`
   *
   * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The company that the contact now belongs to.
   * @throws {IntercomApiError} 400: `id` is missing, or the contact belongs to 1,000 companies
   * already. 401: The access token is missing or not valid. 404: No company has this id. 429: Too
   * many requests.
   * @example
   * ```ts
   * const company = await intercom.companies.attachContactToACompany({
   *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
   *   body: { id: "6762f09a1bb69f9f2193bb34" },
   * });
   * ```
   */
  attachContactToACompany,
  /**
   * Remove a contact from a company
   *
   * Ends a contact's membership of a company and returns the company. Neither of the two is deleted;
   * a company that loses its last user no longer shows up in lists.
   *
   * `DELETE /contacts/{contact_id}/companies/{id}`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
   * @returns The company that the contact has left.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * company, or no such contact. 429: Too many requests.
   * @example
   * ```ts
   * const company = await intercom.companies.detachContactFromACompany({
   *   path: {
   *     contact_id: "6762f0cd1bb69f9f2193bb7c",
   *     id: "6762f09a1bb69f9f2193bb34",
   *   },
   * });
   * ```
   */
  detachContactFromACompany,
  /**
   * List the contacts of a company
   *
   * Returns the contacts that belong to a company, as whole contact objects. The answer counts
   * pages, but the call declares no parameter to ask for another one.
   *
   * `GET /companies/{id}/contacts`
   *
   * @param args.path.id - Intercom's `id` of the company, not its `company_id`.
   * @param args.query.page - Number of the page to return, from 1.
   * @param args.query.per_page - How many items a page holds.
   * @returns The contacts of the company. `.items()` and `.pages()` go on to the pages that follow.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No company has
   * this id. 429: Too many requests.
   * @example
   * ```ts
   * const items = intercom.companies.listAttachedContacts.items({
   *   path: { id: "6762f09a1bb69f9f2193bb34" },
   *   query: { per_page: 50 },
   * });
   *
   * for await (const contact of items) {
   *   console.log(contact);
   * }
   * ```
   */
  listAttachedContacts,
} from "../companies/index.js";
export {
  /**
   * Add a note to a contact
   *
   * Adds a note to a contact, user or lead, and returns it. The contact is taken from the path; the
   * author is the admin in `admin_id`. Each call adds another note, even with the same text.
   *
   * `POST /contacts/{id}/notes`
   *
   * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The note that was added.
   * @throws {IntercomApiError} 404: No contact has this id, or no admin has the given `admin_id`.
   * 429: Too many requests.
   * @example
   * ```ts
   * const note = await intercom.notes.createNote({
   *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
   *   body: {
   *     body: "Asked to be called before each delivery.",
   *     admin_id: "991267442",
   *   },
   * });
   * ```
   */
  createNote,
  /**
   * List the notes of a contact
   *
   * Returns the notes on a contact, each with its author.
   *
   * `GET /contacts/{id}/notes`
   *
   * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
   * @param args.query.page - Number of the page to return, from 1.
   * @param args.query.per_page - How many items a page holds.
   * @returns The notes on the contact. `.items()` and `.pages()` go on to the pages that follow.
   * @throws {IntercomApiError} 404: No contact has this id. 429: Too many requests.
   * @example
   * ```ts
   * const items = intercom.notes.listNotes.items({
   *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
   *   query: { per_page: 50 },
   * });
   *
   * for await (const note of items) {
   *   console.log(note);
   * }
   * ```
   */
  listNotes,
} from "../notes/index.js";
export {
  /**
   * Attach a subscription type to a contact
   *
   * Stores a contact's choice on a subscription type and returns the type. Mind the meaning: with
   * an `opt_out` type the contact stops getting these messages, with an `opt_in` type the contact
   * starts to.
   *
   * `POST /contacts/{contact_id}/subscriptions`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The subscription type that was attached.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * contact, or no such subscription type. 429: Too many requests.
   * @example
   * ```ts
   * const result = await intercom.subscriptionTypes.attachSubscriptionTypeToContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
   *   body: { id: "37", consent_type: "opt_in" },
   * });
   * ```
   */
  attachSubscriptionTypeToContact,
  /**
   * Detach a subscription type from a contact
   *
   * Takes back a contact's choice on a subscription type and returns the type. The default counts
   * again: messages of an `opt_out` type come, those of an `opt_in` type do not.
   *
   * `DELETE /contacts/{contact_id}/subscriptions/{id}`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @param args.path.id - Id of the subscription type.
   * @returns The subscription type that was detached.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * contact, or no such subscription type. 429: Too many requests.
   * @example
   * ```ts
   * const result = await intercom.subscriptionTypes.detachSubscriptionTypeToContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c", id: "37" },
   * });
   * ```
   */
  detachSubscriptionTypeToContact,
} from "../subscription-types/index.js";
export {
  /**
   * Tag a contact
   *
   * Puts an existing tag on a contact and returns that tag. To tag several contacts, or to make the
   * tag on the way, use `createTag`.
   *
   * `POST /contacts/{contact_id}/tags`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The tag that was attached.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * contact, or no such tag. 429: Too many requests.
   * @example
   * ```ts
   * const tag = await intercom.tags.attachTagToContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
   *   body: { id: "107" },
   * });
   * ```
   */
  attachTagToContact,
  /**
   * Untag a contact
   *
   * Takes a tag off a contact and returns that tag. The tag itself stays in the workspace; to remove
   * it everywhere, call `deleteTag`.
   *
   * `DELETE /contacts/{contact_id}/tags/{id}`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @param args.path.id - Id of the tag to take off.
   * @returns The tag that was taken off.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
   * contact, or no such tag. 429: Too many requests.
   * @example
   * ```ts
   * const tag = await intercom.tags.detachTagFromContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c", id: "107" },
   * });
   * ```
   */
  detachTagFromContact,
} from "../tags/index.js";

/** Arguments of {@link listCompaniesForAContact}. */
export interface ListCompaniesForAContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link listCompaniesForAContact} resolves to. */
export type ListCompaniesForAContactData = ContactAttachedCompanies;

/** Bodies of the error answers of {@link listCompaniesForAContact}, by status. */
export interface ListCompaniesForAContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listCompaniesForAContact} resolves to. */
export type ListCompaniesForAContactResult =
  | runtime.Success<200, ListCompaniesForAContactData>
  | runtime.Failure<ListCompaniesForAContactErrors, 404>;

/**
 * List the companies of a contact
 *
 * Returns the companies that a contact belongs to, as whole company objects. The answer counts
 * pages, but the call declares no parameter to ask for another one.
 *
 * `GET /contacts/{id}/companies`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The companies of the contact. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.contacts.listCompaniesForAContact.items({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 *   query: { per_page: 50 },
 * });
 *
 * for await (const company of items) {
 *   console.log(company);
 * }
 * ```
 */
export const listCompaniesForAContact: runtime.PaginatedOperation<
  [args: ListCompaniesForAContactArgs, options?: runtime.CallOptions],
  ListCompaniesForAContactData,
  ListCompaniesForAContactResult,
  Company
> = /* @__PURE__ */ runtime.paginate({
  id: "listCompaniesForAContact",
  method: "GET",
  path: "/contacts/{id}/companies",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link listSegmentsForAContact}. */
export interface ListSegmentsForAContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
  };
}

/** What {@link listSegmentsForAContact} resolves to. */
export type ListSegmentsForAContactData = ContactSegments;

/** Bodies of the error answers of {@link listSegmentsForAContact}, by status. */
export interface ListSegmentsForAContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listSegmentsForAContact} resolves to. */
export type ListSegmentsForAContactResult =
  | runtime.Success<200, ListSegmentsForAContactData>
  | runtime.Failure<ListSegmentsForAContactErrors, 404>;

/**
 * List the segments of a contact
 *
 * Returns the segments whose rules the contact matches at present, in one answer.
 *
 * `GET /contacts/{contact_id}/segments`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The segments of the contact.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const contactSegments = await intercom.contacts.listSegmentsForAContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function listSegmentsForAContact(
  transport: runtime.Transport,
  args: ListSegmentsForAContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListSegmentsForAContactData, ListSegmentsForAContactResult> {
  return transport.call(
    { id: "listSegmentsForAContact", method: "GET", path: "/contacts/{contact_id}/segments" },
    args,
    options,
  );
}

/** Arguments of {@link listSubscriptionsForAContact}. */
export interface ListSubscriptionsForAContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
  };
}

/** What {@link listSubscriptionsForAContact} resolves to. */
export type ListSubscriptionsForAContactData = SubscriptionTypeList;

/** Bodies of the error answers of {@link listSubscriptionsForAContact}, by status. */
export interface ListSubscriptionsForAContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listSubscriptionsForAContact} resolves to. */
export type ListSubscriptionsForAContactResult =
  | runtime.Success<200, ListSubscriptionsForAContactData>
  | runtime.Failure<ListSubscriptionsForAContactErrors, 404>;

/**
 * List the subscription choices of a contact
 *
 * Returns the subscription types that a contact has made a choice about. Read each by
 * its `consent_type`: an `opt_out` type in the list means that the contact said no to it,
 * an `opt_in` type means yes. A type that is missing stands at its default.
 *
 * `GET /contacts/{contact_id}/subscriptions`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The subscription types that the contact has chosen on.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.contacts.listSubscriptionsForAContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function listSubscriptionsForAContact(
  transport: runtime.Transport,
  args: ListSubscriptionsForAContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListSubscriptionsForAContactData, ListSubscriptionsForAContactResult> {
  return transport.call(
    {
      id: "listSubscriptionsForAContact",
      method: "GET",
      path: "/contacts/{contact_id}/subscriptions",
    },
    args,
    options,
  );
}

/** Arguments of {@link listTagsForAContact}. */
export interface ListTagsForAContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
  };
}

/** What {@link listTagsForAContact} resolves to. */
export type ListTagsForAContactData = TagList;

/** Bodies of the error answers of {@link listTagsForAContact}, by status. */
export interface ListTagsForAContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listTagsForAContact} resolves to. */
export type ListTagsForAContactResult =
  | runtime.Success<200, ListTagsForAContactData>
  | runtime.Failure<ListTagsForAContactErrors, 404>;

/**
 * List the tags of a contact
 *
 * Returns the tags on a contact, each with when and by whom it was applied.
 *
 * `GET /contacts/{contact_id}/tags`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The tags on the contact.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const tagList = await intercom.contacts.listTagsForAContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function listTagsForAContact(
  transport: runtime.Transport,
  args: ListTagsForAContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListTagsForAContactData, ListTagsForAContactResult> {
  return transport.call(
    { id: "listTagsForAContact", method: "GET", path: "/contacts/{contact_id}/tags" },
    args,
    options,
  );
}

/** Part of what {@link updateContact} takes or gives. */
export type UpdateContactBody = UpdateContactRequest;

/** Arguments of {@link updateContact}. */
export interface UpdateContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
  body?: UpdateContactBody;
}

/** What {@link updateContact} resolves to. */
export interface UpdateContactData extends Contact {
  /** Whether the contact takes push notifications. Null when not known. */
  enabled_push_messaging?: boolean | null;
}

/** Bodies of the error answers of {@link updateContact}, by status. */
export interface UpdateContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateContact} resolves to. */
export type UpdateContactResult =
  | runtime.Success<200, UpdateContactData>
  | runtime.Failure<UpdateContactErrors, 404>;

/**
 * Update a contact
 *
 * Changes the properties that are sent, leaves the others, and returns the contact.
 *
 * `PUT /contacts/{id}`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The contact as it now is.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const contact = await intercom.contacts.updateContact({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 *   body: {
 *     name: "Jane Ferreira",
 *     phone: "+351912345678",
 *     custom_attributes: { paid_subscriber: true },
 *   },
 * });
 * ```
 */
export function updateContact(
  transport: runtime.Transport,
  args: UpdateContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateContactData, UpdateContactResult> {
  return transport.call(
    { id: "UpdateContact", name: "updateContact", method: "PUT", path: "/contacts/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link showContact}. */
export interface ShowContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
}

/** What {@link showContact} resolves to. */
export interface ShowContactData extends Contact {
  /** Whether the contact takes push notifications. Null when not known. */
  enabled_push_messaging?: boolean | null;
}

/** Bodies of the error answers of {@link showContact}, by status. */
export interface ShowContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showContact} resolves to. */
export type ShowContactResult =
  | runtime.Success<200, ShowContactData>
  | runtime.Failure<ShowContactErrors, 404>;

/**
 * Get a contact
 *
 * Returns one contact, user or lead, by Intercom's id. Its lists of tags, notes and companies hold
 * ten entries at most; `listTagsForAContact`, `listNotes` and `listCompaniesForAContact` give all.
 *
 * `GET /contacts/{id}`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The contact.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const contact = await intercom.contacts.showContact({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function showContact(
  transport: runtime.Transport,
  args: ShowContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowContactData, ShowContactResult> {
  return transport.call(
    { id: "ShowContact", name: "showContact", method: "GET", path: "/contacts/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteContact}. */
export interface DeleteContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
}

/** What {@link deleteContact} resolves to. */
export type DeleteContactData = ContactDeleted;

/** Bodies of the error answers of {@link deleteContact}, by status. */
export interface DeleteContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteContact} resolves to. */
export type DeleteContactResult =
  | runtime.Success<200, DeleteContactData>
  | runtime.Failure<DeleteContactErrors, 404>;

/**
 * Delete a contact
 *
 * Deletes a contact. There is no call to restore one; to put a contact away and be able to bring
 * it back, use `archiveContact`.
 *
 * `DELETE /contacts/{id}`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns Confirms what was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const contactDeleted = await intercom.contacts.deleteContact({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function deleteContact(
  transport: runtime.Transport,
  args: DeleteContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteContactData, DeleteContactResult> {
  return transport.call(
    { id: "DeleteContact", name: "deleteContact", method: "DELETE", path: "/contacts/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link mergeContact}. */
export interface MergeContactArgs {
  body: MergeContactsRequest;
}

/** What {@link mergeContact} resolves to. */
export interface MergeContactData extends Contact {
  /** Whether the contact takes push notifications. Null when not known. */
  enabled_push_messaging?: boolean | null;
}

/** Bodies of the error answers of {@link mergeContact}, by status. */
export interface MergeContactErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link mergeContact} resolves to. */
export type MergeContactResult =
  | runtime.Success<200, MergeContactData>
  | runtime.Failure<MergeContactErrors>;

/**
 * Merge a lead into a user
 *
 * Merges a lead into a user and returns the user. Attributes that the user lacks are copied from
 * the lead, and the lead is then deleted, so this cannot be undone. Other pairs of roles are
 * refused.
 *
 * `POST /contacts/merge`
 *
 * @returns The user, with what came from the lead.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const contact = await intercom.contacts.mergeContact({
 *   body: {
 *     from: "6762f0d51bb69f9f2193bb7f",
 *     into: "6762f0cd1bb69f9f2193bb7c",
 *   },
 * });
 * ```
 */
export function mergeContact(
  transport: runtime.Transport,
  args: MergeContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<MergeContactData, MergeContactResult> {
  return transport.call(
    { id: "MergeContact", name: "mergeContact", method: "POST", path: "/contacts/merge" },
    args,
    options,
  );
}

/** Arguments of {@link searchContacts}. */
export interface SearchContactsArgs {
  body: SearchRequest;
}

/** What {@link searchContacts} resolves to. */
export type SearchContactsData = ContactList;

/** Bodies of the error answers of {@link searchContacts}, by status. */
export interface SearchContactsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link searchContacts} resolves to. */
export type SearchContactsResult =
  | runtime.Success<200, SearchContactsData>
  | runtime.Failure<SearchContactsErrors>;

/**
 * Search contacts
 *
 * Returns a page of the contacts that match `query`: one filter, or a group of up to 15 joined
 * by `AND` or `OR`. Groups nest two levels deep. Pages hold 50 contacts unless `pagination` says
 * otherwise; send `pages.next.starting_after` back in `pagination` for the next.
 *
 * `POST /contacts/search`
 *
 * @returns A page of the contacts that match. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const page = await intercom.contacts.searchContacts({
 *   body: {
 *     query: {
 *       operator: "AND",
 *       value: [{ field: "role", operator: "=", value: "user" }],
 *     },
 *   },
 * });
 * ```
 */
export const searchContacts: runtime.PaginatedOperation<
  [args: SearchContactsArgs, options?: runtime.CallOptions],
  SearchContactsData,
  SearchContactsResult,
  Contact
> = /* @__PURE__ */ runtime.paginate({
  id: "SearchContacts",
  name: "searchContacts",
  method: "POST",
  path: "/contacts/search",
  idempotent: true,
}, /* @__PURE__ */ runtime.cursor("data", "body"));

/** Arguments of {@link listContacts}. */
export interface ListContactsArgs {
  query?: {
    /**
     * Number of the page to return, from 1. Prefer `starting_after`.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many contacts a page holds. Default: 50.
     *
     * @example 50
     */
    per_page?: number;
    /**
     * Cursor to the page to return: `pages.next.starting_after` of the previous answer. Leave it out
     * for the first page.
     */
    starting_after?: string;
  };
}

/** What {@link listContacts} resolves to. */
export type ListContactsData = ContactList;

/** Bodies of the error answers of {@link listContacts}, by status. */
export interface ListContactsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listContacts} resolves to. */
export type ListContactsResult =
  | runtime.Success<200, ListContactsData>
  | runtime.Failure<ListContactsErrors>;

/**
 * List all contacts
 *
 * Returns a page of the workspace's contacts, users and leads alike, 50 unless `per_page` says
 * otherwise. Go on by sending `pages.next.starting_after` of each answer until there is no `next`.
 *
 * `GET /contacts`
 *
 * @param args.query.page - Number of the page to return, from 1. Prefer `starting_after`.
 * @param args.query.per_page - How many contacts a page holds. Default: 50.
 * @param args.query.starting_after - Cursor to the page to return: `pages.next.starting_after` of
 * the previous answer. Leave it out for the first page.
 * @returns A page of contacts. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.contacts.listContacts.items({ query: { per_page: 50 } });
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
> = /* @__PURE__ */ runtime.paginate({
  id: "ListContacts",
  name: "listContacts",
  method: "GET",
  path: "/contacts",
}, /* @__PURE__ */ runtime.cursor("data", "query"));

/** Part of what {@link createContact} takes or gives. */
export type CreateContactBody = CreateContactRequest;

/** Arguments of {@link createContact}. */
export interface CreateContactArgs {
  body: CreateContactBody;
}

/** What {@link createContact} resolves to. */
export interface CreateContactData extends Contact {
  /** Whether the contact takes push notifications. Null when not known. */
  enabled_push_messaging?: boolean | null;
}

/** Bodies of the error answers of {@link createContact}, by status. */
export interface CreateContactErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createContact} resolves to. */
export type CreateContactResult =
  | runtime.Success<200, CreateContactData>
  | runtime.Failure<CreateContactErrors>;

/**
 * Create a contact
 *
 * Creates a user or a lead and returns it. Needs `email`, `external_id` or `role`, one at least;
 * with an e-mail address alone it becomes a user.
 *
 * `POST /contacts`
 *
 * @returns The contact that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const contact = await intercom.contacts.createContact({
 *   body: {
 *     role: "user",
 *     external_id: "user-4821",
 *     email: "jane@example.com",
 *     name: "Jane Ferreira",
 *     phone: "+351912345678",
 *     signed_up_at: 1764579600,
 *   },
 * });
 * ```
 */
export function createContact(
  transport: runtime.Transport,
  args: CreateContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateContactData, CreateContactResult> {
  return transport.call(
    { id: "CreateContact", name: "createContact", method: "POST", path: "/contacts" },
    args,
    options,
  );
}

/** Arguments of {@link showContactByExternalId}. */
export interface ShowContactByExternalIdArgs {
  path: {
    /**
     * Id of the user in your own system, its `external_id`.
     *
     * @example "user-4821"
     */
    external_id: string;
  };
}

/** What {@link showContactByExternalId} resolves to. */
export interface ShowContactByExternalIdData extends Contact {
  /** Whether the contact takes push notifications. Null when not known. */
  enabled_push_messaging?: boolean | null;
}

/** Bodies of the error answers of {@link showContactByExternalId}, by status. */
export interface ShowContactByExternalIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showContactByExternalId} resolves to. */
export type ShowContactByExternalIdResult =
  | runtime.Success<200, ShowContactByExternalIdData>
  | runtime.Failure<ShowContactByExternalIdErrors, 404>;

/**
 * Get a user by your own id
 *
 * Returns the user with this `external_id`, the id that your system gave it. Leads are not found
 * this way.
 *
 * `GET /contacts/find_by_external_id/{external_id}`
 *
 * @param args.path.external_id - Id of the user in your own system, its `external_id`.
 * @returns The contact.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const contact = await intercom.contacts.showContactByExternalId({
 *   path: { external_id: "user-4821" },
 * });
 * ```
 */
export function showContactByExternalId(
  transport: runtime.Transport,
  args: ShowContactByExternalIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowContactByExternalIdData, ShowContactByExternalIdResult> {
  return transport.call(
    {
      id: "ShowContactByExternalId",
      name: "showContactByExternalId",
      method: "GET",
      path: "/contacts/find_by_external_id/{external_id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link archiveContact}. */
export interface ArchiveContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
}

/** What {@link archiveContact} resolves to. */
export type ArchiveContactData = ContactArchived;

/** Bodies of the error answers of {@link archiveContact}, by status. */
export interface ArchiveContactErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link archiveContact} resolves to. */
export type ArchiveContactResult =
  | runtime.Success<200, ArchiveContactData>
  | runtime.Failure<ArchiveContactErrors, 404>;

/**
 * Archive a contact
 *
 * Puts a contact away without deleting its data; `unarchiveContact` brings it back. An archived
 * contact keeps its `email` and `external_id`, so `createContact` still refuses both.
 *
 * `POST /contacts/{id}/archive`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns Confirms that the contact is archived.
 * @throws {IntercomApiError} 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const contactArchived = await intercom.contacts.archiveContact({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function archiveContact(
  transport: runtime.Transport,
  args: ArchiveContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ArchiveContactData, ArchiveContactResult> {
  return transport.call(
    {
      id: "ArchiveContact",
      name: "archiveContact",
      method: "POST",
      path: "/contacts/{id}/archive",
    },
    args,
    options,
  );
}

/** Arguments of {@link unarchiveContact}. */
export interface UnarchiveContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    id: string;
  };
}

/** What {@link unarchiveContact} resolves to. */
export type UnarchiveContactData = ContactUnarchived;

/** Bodies of the error answers of {@link unarchiveContact}, by status. */
export interface UnarchiveContactErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link unarchiveContact} resolves to. */
export type UnarchiveContactResult =
  | runtime.Success<200, UnarchiveContactData>
  | runtime.Failure<UnarchiveContactErrors, 404>;

/**
 * Unarchive a contact
 *
 * Makes an archived contact active again; the reverse of `archiveContact`.
 *
 * `POST /contacts/{id}/unarchive`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns Confirms that the contact is active again.
 * @throws {IntercomApiError} 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const contactUnarchived = await intercom.contacts.unarchiveContact({
 *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
 * });
 * ```
 */
export function unarchiveContact(
  transport: runtime.Transport,
  args: UnarchiveContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<UnarchiveContactData, UnarchiveContactResult> {
  return transport.call(
    {
      id: "UnarchiveContact",
      name: "unarchiveContact",
      method: "POST",
      path: "/contacts/{id}/unarchive",
    },
    args,
    options,
  );
}

/** Arguments of {@link blockContact}. */
export interface BlockContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0d51bb69f9f2193bb7f"
     */
    id: string;
  };
}

/** What {@link blockContact} resolves to. */
export type BlockContactData = ContactBlocked;

/** Bodies of the error answers of {@link blockContact}, by status. */
export interface BlockContactErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link blockContact} resolves to. */
export type BlockContactResult =
  | runtime.Success<200, BlockContactData>
  | runtime.Failure<BlockContactErrors, 404>;

/**
 * Block a contact
 *
 * Blocks a contact, such as a sender of spam, and archives its conversations along the way. The
 * API has no call to unblock.
 *
 * `POST /contacts/{id}/block`
 *
 * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns Confirms that the contact is blocked.
 * @throws {IntercomApiError} 429: Too many requests. Also 404.
 * @example
 * ```ts
 * const contactBlocked = await intercom.contacts.blockContact({
 *   path: { id: "6762f0d51bb69f9f2193bb7f" },
 * });
 * ```
 */
export function blockContact(
  transport: runtime.Transport,
  args: BlockContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<BlockContactData, BlockContactResult> {
  return transport.call(
    { id: "BlockContact", name: "blockContact", method: "POST", path: "/contacts/{id}/block" },
    args,
    options,
  );
}
