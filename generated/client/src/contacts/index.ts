/**
 * Contacts
 *
 * Contacts are the people you talk to. A contact has the role `user` when it is identified in your product, or `lead` when it is not yet; `mergeContact` folds a lead into the user it proves to be. Paths take Intercom's own `id`; `external_id` is the id that your system uses, and finds users with `showContactByExternalId`. Find contacts by anything else with `searchContacts`, go through all with `listContacts`. Timestamps are seconds since 1970.
 */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  Contact,
  ContactArchived,
  ContactAttachedCompanies,
  ContactBlocked,
  ContactDeleted,
  ContactList,
  ContactSegments,
  ContactUnarchived,
  ErrorList,
  MergeContactsRequest,
  SearchRequest,
  SubscriptionTypeList,
  TagList,
} from "../types.js";
export {
  attachContactToACompany,
  detachContactFromACompany,
  listAttachedContacts,
} from "../companies/index.js";
export { createNote, listNotes } from "../notes/index.js";
export {
  attachSubscriptionTypeToContact,
  detachSubscriptionTypeToContact,
} from "../subscription-types/index.js";
export { attachTagToContact, detachTagFromContact } from "../tags/index.js";

/** Arguments of {@link listCompaniesForAContact}. */
export interface ListCompaniesForAContactArgs {
  path: NonNullable<operations["listCompaniesForAContact"]["parameters"]["path"]>;
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
  | runtime.Failure<ListCompaniesForAContactErrors>;

/**
 * List the companies of a contact
 *
 * Returns the companies that a contact belongs to, as whole company objects under `companies`, not `data`. The answer counts pages, but the call declares no parameter to ask for another one.
 *
 * `GET /contacts/{id}/companies`
 */
export function listCompaniesForAContact(
  transport: runtime.Transport,
  args: ListCompaniesForAContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListCompaniesForAContactData, ListCompaniesForAContactResult> {
  return transport.call(
    { id: "listCompaniesForAContact", method: "GET", path: "/contacts/{id}/companies" },
    args,
    options,
  );
}

/** Arguments of {@link listSegmentsForAContact}. */
export interface ListSegmentsForAContactArgs {
  path: NonNullable<operations["listSegmentsForAContact"]["parameters"]["path"]>;
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
  | runtime.Failure<ListSegmentsForAContactErrors>;

/**
 * List the segments of a contact
 *
 * Returns the segments whose rules the contact matches at present, in one answer.
 *
 * `GET /contacts/{contact_id}/segments`
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
  path: NonNullable<operations["listSubscriptionsForAContact"]["parameters"]["path"]>;
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
  | runtime.Failure<ListSubscriptionsForAContactErrors>;

/**
 * List the subscription choices of a contact
 *
 * Returns the subscription types that a contact has made a choice about. Read each by its `consent_type`: an `opt_out` type in the list means that the contact said no to it, an `opt_in` type means yes. A type that is missing stands at its default.
 *
 * `GET /contacts/{contact_id}/subscriptions`
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
  path: NonNullable<operations["listTagsForAContact"]["parameters"]["path"]>;
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
  | runtime.Failure<ListTagsForAContactErrors>;

/**
 * List the tags of a contact
 *
 * Returns the tags on a contact, each with when and by whom it was applied.
 *
 * `GET /contacts/{contact_id}/tags`
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

/** Arguments of {@link updateContact}. */
export interface UpdateContactArgs {
  path: NonNullable<operations["UpdateContact"]["parameters"]["path"]>;
  body?: NonNullable<operations["UpdateContact"]["requestBody"]>["content"]["application/json"];
}

/** What {@link updateContact} resolves to. */
export type UpdateContactData =
  operations["UpdateContact"]["responses"][200]["content"]["application/json"];

/** Bodies of the error answers of {@link updateContact}, by status. */
export interface UpdateContactErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateContact} resolves to. */
export type UpdateContactResult =
  | runtime.Success<200, UpdateContactData>
  | runtime.Failure<UpdateContactErrors>;

/**
 * Update a contact
 *
 * Changes the properties that are sent, leaves the others, and returns the contact.
 *
 * It also links instances of custom objects: put a list of their ids into `custom_attributes` under the name of the relation, as in `{ "order": ["21"] }`.
 *
 * `PUT /contacts/{id}`
 */
export function updateContact(
  transport: runtime.Transport,
  args: UpdateContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateContactData, UpdateContactResult> {
  return transport.call(
    { id: "UpdateContact", method: "PUT", path: "/contacts/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link showContact}. */
export interface ShowContactArgs {
  path: NonNullable<operations["ShowContact"]["parameters"]["path"]>;
}

/** What {@link showContact} resolves to. */
export type ShowContactData =
  operations["ShowContact"]["responses"][200]["content"]["application/json"];

/** Bodies of the error answers of {@link showContact}, by status. */
export interface ShowContactErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showContact} resolves to. */
export type ShowContactResult =
  | runtime.Success<200, ShowContactData>
  | runtime.Failure<ShowContactErrors>;

/**
 * Get a contact
 *
 * Returns one contact, user or lead, by Intercom's id. Its lists of tags, notes and companies hold ten entries at most; `listTagsForAContact`, `listNotes` and `listCompaniesForAContact` give all.
 *
 * `GET /contacts/{id}`
 */
export function showContact(
  transport: runtime.Transport,
  args: ShowContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowContactData, ShowContactResult> {
  return transport.call(
    { id: "ShowContact", method: "GET", path: "/contacts/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteContact}. */
export interface DeleteContactArgs {
  path: NonNullable<operations["DeleteContact"]["parameters"]["path"]>;
}

/** What {@link deleteContact} resolves to. */
export type DeleteContactData = ContactDeleted;

/** Bodies of the error answers of {@link deleteContact}, by status. */
export interface DeleteContactErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteContact} resolves to. */
export type DeleteContactResult =
  | runtime.Success<200, DeleteContactData>
  | runtime.Failure<DeleteContactErrors>;

/**
 * Delete a contact
 *
 * Deletes a contact. There is no call to restore one; to put a contact away and be able to bring it back, use `archiveContact`.
 *
 * `DELETE /contacts/{id}`
 */
export function deleteContact(
  transport: runtime.Transport,
  args: DeleteContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteContactData, DeleteContactResult> {
  return transport.call(
    { id: "DeleteContact", method: "DELETE", path: "/contacts/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link mergeContact}. */
export interface MergeContactArgs {
  body?: MergeContactsRequest;
}

/** What {@link mergeContact} resolves to. */
export type MergeContactData =
  operations["MergeContact"]["responses"][200]["content"]["application/json"];

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
 * Merges a lead into a user and returns the user. Attributes that the user lacks are copied from the lead, and the lead is then deleted, so this cannot be undone. Other pairs of roles are refused.
 *
 * `POST /contacts/merge`
 */
export function mergeContact(
  transport: runtime.Transport,
  args?: MergeContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<MergeContactData, MergeContactResult> {
  return transport.call(
    { id: "MergeContact", method: "POST", path: "/contacts/merge" },
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
 * Returns a page of the contacts that match `query`: one filter, or a group of up to 15 joined by `AND` or `OR`. Groups nest two levels deep. Pages hold 50 contacts unless `pagination` says otherwise; send `pages.next.starting_after` back in `pagination` for the next.
 *
 * Two surprises. Times are compared by whole day (UTC), so `>` on `created_at` begins with the following day, and there is no "at least": combine `>` and `=`. And a new contact may take some minutes to turn up here.
 *
 * Nearly all properties of a contact can be searched, `location.country` and the like included, and besides them `segment_id`, `tag_id` and `custom_attributes.` with a name. A value that is not of the field's type is refused.
 *
 * `POST /contacts/search`
 */
export const searchContacts: runtime.PaginatedOperation<
  [args: SearchContactsArgs, options?: runtime.CallOptions],
  SearchContactsData,
  SearchContactsResult,
  Contact
> = /* @__PURE__ */ runtime.paginate({
  id: "SearchContacts",
  method: "POST",
  path: "/contacts/search",
}, /* @__PURE__ */ runtime.cursor("data", "body"));

/** Arguments of {@link listContacts}. */
export interface ListContactsArgs {
  query?: NonNullable<operations["ListContacts"]["parameters"]["query"]>;
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
 * Returns a page of the workspace's contacts, users and leads alike, 50 unless `per_page` says otherwise. Go on by sending `pages.next.starting_after` of each answer until there is no `next`.
 *
 * `GET /contacts`
 */
export const listContacts: runtime.PaginatedOperation<
  [args?: ListContactsArgs, options?: runtime.CallOptions],
  ListContactsData,
  ListContactsResult,
  Contact
> = /* @__PURE__ */ runtime.paginate(
  { id: "ListContacts", method: "GET", path: "/contacts" },
  /* @__PURE__ */ runtime.cursor("data", "query"),
);

/** Arguments of {@link createContact}. */
export interface CreateContactArgs {
  body: operations["CreateContact"]["requestBody"]["content"]["application/json"];
}

/** What {@link createContact} resolves to. */
export type CreateContactData =
  operations["CreateContact"]["responses"][200]["content"]["application/json"];

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
 * Creates a user or a lead and returns it. Needs `email`, `external_id` or `role`, one at least; with an e-mail address alone it becomes a user.
 *
 * It never updates: when a user with the same `email` or `external_id` exists, even archived, the API answers 409 with code `conflict` and that contact's id in the message. Then call `updateContact`.
 *
 * `POST /contacts`
 */
export function createContact(
  transport: runtime.Transport,
  args: CreateContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateContactData, CreateContactResult> {
  return transport.call({ id: "CreateContact", method: "POST", path: "/contacts" }, args, options);
}

/** Arguments of {@link showContactByExternalId}. */
export interface ShowContactByExternalIdArgs {
  path: NonNullable<operations["ShowContactByExternalId"]["parameters"]["path"]>;
}

/** What {@link showContactByExternalId} resolves to. */
export type ShowContactByExternalIdData =
  operations["ShowContactByExternalId"]["responses"][200]["content"]["application/json"];

/** Bodies of the error answers of {@link showContactByExternalId}, by status. */
export interface ShowContactByExternalIdErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showContactByExternalId} resolves to. */
export type ShowContactByExternalIdResult =
  | runtime.Success<200, ShowContactByExternalIdData>
  | runtime.Failure<ShowContactByExternalIdErrors>;

/**
 * Get a user by your own id
 *
 * Returns the user with this `external_id`, the id that your system gave it. Leads are not found this way.
 *
 * `GET /contacts/find_by_external_id/{external_id}`
 */
export function showContactByExternalId(
  transport: runtime.Transport,
  args: ShowContactByExternalIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowContactByExternalIdData, ShowContactByExternalIdResult> {
  return transport.call(
    {
      id: "ShowContactByExternalId",
      method: "GET",
      path: "/contacts/find_by_external_id/{external_id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link archiveContact}. */
export interface ArchiveContactArgs {
  path: NonNullable<operations["ArchiveContact"]["parameters"]["path"]>;
}

/** What {@link archiveContact} resolves to. */
export type ArchiveContactData = ContactArchived;

/** Bodies of the error answers of {@link archiveContact}, by status. */
export interface ArchiveContactErrors {
  429: ErrorList;
}

/** What `.result()` of {@link archiveContact} resolves to. */
export type ArchiveContactResult =
  | runtime.Success<200, ArchiveContactData>
  | runtime.Failure<ArchiveContactErrors>;

/**
 * Archive a contact
 *
 * Puts a contact away without deleting its data; `unarchiveContact` brings it back. An archived contact keeps its `email` and `external_id`, so `createContact` still refuses both.
 *
 * `POST /contacts/{id}/archive`
 */
export function archiveContact(
  transport: runtime.Transport,
  args: ArchiveContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<ArchiveContactData, ArchiveContactResult> {
  return transport.call(
    { id: "ArchiveContact", method: "POST", path: "/contacts/{id}/archive" },
    args,
    options,
  );
}

/** Arguments of {@link unarchiveContact}. */
export interface UnarchiveContactArgs {
  path: NonNullable<operations["UnarchiveContact"]["parameters"]["path"]>;
}

/** What {@link unarchiveContact} resolves to. */
export type UnarchiveContactData = ContactUnarchived;

/** Bodies of the error answers of {@link unarchiveContact}, by status. */
export interface UnarchiveContactErrors {
  429: ErrorList;
}

/** What `.result()` of {@link unarchiveContact} resolves to. */
export type UnarchiveContactResult =
  | runtime.Success<200, UnarchiveContactData>
  | runtime.Failure<UnarchiveContactErrors>;

/**
 * Unarchive a contact
 *
 * Makes an archived contact active again; the reverse of `archiveContact`.
 *
 * `POST /contacts/{id}/unarchive`
 */
export function unarchiveContact(
  transport: runtime.Transport,
  args: UnarchiveContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<UnarchiveContactData, UnarchiveContactResult> {
  return transport.call(
    { id: "UnarchiveContact", method: "POST", path: "/contacts/{id}/unarchive" },
    args,
    options,
  );
}

/** Arguments of {@link blockContact}. */
export interface BlockContactArgs {
  path: NonNullable<operations["BlockContact"]["parameters"]["path"]>;
}

/** What {@link blockContact} resolves to. */
export type BlockContactData = ContactBlocked;

/** Bodies of the error answers of {@link blockContact}, by status. */
export interface BlockContactErrors {
  429: ErrorList;
}

/** What `.result()` of {@link blockContact} resolves to. */
export type BlockContactResult =
  | runtime.Success<200, BlockContactData>
  | runtime.Failure<BlockContactErrors>;

/**
 * Block a contact
 *
 * Blocks a contact, such as a sender of spam, and archives its conversations along the way. The API has no call to unblock.
 *
 * `POST /contacts/{id}/block`
 */
export function blockContact(
  transport: runtime.Transport,
  args: BlockContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<BlockContactData, BlockContactResult> {
  return transport.call(
    { id: "BlockContact", method: "POST", path: "/contacts/{id}/block" },
    args,
    options,
  );
}
